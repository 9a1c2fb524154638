package org.taxophone.audio;

/// The four bytes at the head of an MPEG audio frame (ISO 11172-3, 13818-3).
///
/// @param version 1, 2, or 3 for the unofficial 2.5
/// @param layer 1 to 3
/// @param sampleRateHz samples a second
/// @param channels 1 or 2
/// @param bytes length of the frame with its head
/// @param hasChecksum whether 16 bits of CRC follow the head
record MpegFrame(
        int version, int layer, int sampleRateHz, int channels, int bytes, boolean hasChecksum) {
    static final int HEAD_BYTES = 4;

    /// What is no frame head.
    static final MpegFrame NONE = new MpegFrame(0, 0, 0, 0, 0, false);

    private static final int[] RATES = {44100, 48000, 32000};

    /// Kilobits a second by index: version 1 layers 1 to 3, then versions 2 and 2.5 layers 1, 2-3.
    private static final int[][] KILOBITS = {
        {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
    };

    /// Reads a head, or returns [#NONE] if these bytes are none. Frames of free bit rate count as
    /// none.
    static MpegFrame parse(byte[] head) {
        if (head.length < HEAD_BYTES || (head[0] & 0xff) != 0xff || (head[1] & 0xe0) != 0xe0) {
            return NONE;
        }
        int versionBits = head[1] >> 3 & 3;
        int layer = 4 - (head[1] >> 1 & 3);
        int bitRate = head[2] >> 4 & 15;
        int rate = head[2] >> 2 & 3;
        if (versionBits == 1 || layer == 4 || bitRate == 0 || bitRate == 15 || rate == 3) {
            return NONE;
        }
        int version = versionBits == 3 ? 1 : versionBits == 2 ? 2 : 3;
        int hertz = RATES[rate] >> (version - 1);
        int row = version == 1 ? layer - 1 : layer == 1 ? 3 : 4;
        int bits = KILOBITS[row][bitRate] * 1000;
        int padding = head[2] >> 1 & 1;
        int bytes =
                switch (layer) {
                    case 1 -> (12 * bits / hertz + padding) * 4;
                    case 2 -> 144 * bits / hertz + padding;
                    default -> (version == 1 ? 144 : 72) * bits / hertz + padding;
                };
        int channels = (head[3] >> 6 & 3) == 3 ? 1 : 2;
        return new MpegFrame(version, layer, hertz, channels, bytes, (head[1] & 1) == 0);
    }

    boolean isFrame() {
        return layer > 0;
    }

    /// Samples of each channel in one frame.
    int samples() {
        return layer == 1 ? 384 : layer == 2 || version == 1 ? 1152 : 576;
    }

    /// Whether both can be frames of one stream.
    boolean goesWith(MpegFrame other) {
        return version == other.version
                && layer == other.layer
                && sampleRateHz == other.sampleRateHz;
    }

    /// Where a Xing or Info header lies: behind head, checksum and side information of layer 3.
    int infoOffset() {
        int side = version == 1 ? (channels == 1 ? 17 : 32) : (channels == 1 ? 9 : 17);
        return HEAD_BYTES + side;
    }
}
