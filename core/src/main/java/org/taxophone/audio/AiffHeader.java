package org.taxophone.audio;

import java.io.IOException;
import java.nio.ByteOrder;

/// Reads the chunks of an AIFF or AIFC file. The samples may come before or after their format.
final class AiffHeader {
    private final HeaderBytes header;
    private final boolean compressed;
    private long commonAt = -1;
    private long soundAt = -1;
    private long soundBytes;

    private AiffHeader(SoundInput input) throws IOException {
        this.header = new HeaderBytes(input, ByteOrder.BIG_ENDIAN);
        this.compressed = header.tag(8).equals("AIFC");
    }

    static PcmLayout read(SoundInput input) throws IOException {
        return new AiffHeader(input).chunks();
    }

    private PcmLayout chunks() throws IOException {
        long at = 12;
        while (at + 8 <= header.size() && (commonAt < 0 || soundAt < 0)) {
            long bytes = header.u32(at + 4);
            switch (header.tag(at)) {
                case "COMM" -> commonAt = at + 8;
                case "SSND" -> {
                    soundAt = at + 8;
                    soundBytes = bytes;
                }
                default -> {}
            }
            at += 8 + bytes + (bytes & 1);
        }
        if (commonAt < 0 || soundAt < 0) {
            throw new UnreadableSoundException(
                    (commonAt < 0
                                    ? "is an AIFF without format ("
                                    : "is an AIFF header without samples (")
                            + header.size()
                            + " bytes)",
                    "Copy the file again, or leave it out");
        }
        return layout();
    }

    private PcmLayout layout() throws IOException {
        int channels = header.u16(commonAt);
        long frames = header.u32(commonAt + 2);
        int bytes = (header.u16(commonAt + 6) + 7) / 8;
        long rate = Math.round(extended(commonAt + 8));
        String codec = compressed ? header.tag(commonAt + 18) : "NONE";
        PcmEncoding encoding =
                switch (codec) {
                    case "NONE", "twos", "sowt" -> PcmEncoding.signed(bytes);
                    case "in24" -> PcmEncoding.SIGNED_24;
                    case "in32" -> PcmEncoding.SIGNED_32;
                    case "raw " -> PcmEncoding.UNSIGNED_8;
                    case "fl32", "FL32" -> PcmEncoding.FLOAT_32;
                    case "fl64", "FL64" -> PcmEncoding.FLOAT_64;
                    case "ulaw", "ULAW" -> PcmEncoding.MU_LAW;
                    case "alaw", "ALAW" -> PcmEncoding.A_LAW;
                    default ->
                            throw new UnreadableSoundException(
                                    "is AIFC with codec \"" + codec + "\", which is not read",
                                    "Convert the file to plain AIFF or WAV");
                };
        long offset = header.u32(soundAt);
        // A pipe leaves the frame count 0 or the chunk size open: then the file's end counts.
        long declared = frames > 0 ? frames * encoding.bytes() * channels : -1;
        if (declared < 0 && soundBytes > 8 + offset && soundAt + soundBytes <= header.size()) {
            declared = soundBytes - 8 - offset;
        }
        return PcmLayout.of(
                compressed ? "AIFC" : "AIFF",
                rate,
                channels,
                encoding,
                !codec.equals("sowt"),
                soundAt + 8 + offset,
                declared,
                header.size());
    }

    /// An 80-bit IEEE 754 number: sign and exponent in two bytes, then 64 bits with the leading
    /// one.
    private double extended(long at) throws IOException {
        int exponent = (header.u16(at) & 0x7fff) - 16383 - 63;
        double mantissa = header.u32(at + 2) * 4294967296.0 + header.u32(at + 6);
        return Math.scalb(mantissa, exponent);
    }
}
