package org.taxophone.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Where the frames of an MP3 file lie between its tags, and what its Xing, Info or LAME header
/// says.
///
/// @param first the head of the first frame
/// @param firstFrame where the first frame of sound begins
/// @param end where the tags at the end begin
/// @param declaredFrames samples of each channel by the header, -1 where there is none
/// @param trim samples at the start that the encoder put before the sound
record MpegLayout(MpegFrame first, long firstFrame, long end, long declaredFrames, int trim) {
    /// How far into a file the first frame is looked for, tags left out.
    private static final int SEARCH = 1 << 16;

    /// Delay of every decoder of layer 3, in samples.
    private static final int DECODER_DELAY = 529;

    /// @return the layout; if the file holds no frame, the first is [MpegFrame#NONE] and its place
    /// the end of the tags
    static MpegLayout find(SoundInput input) throws IOException {
        long start = afterTags(input);
        long end = beforeTags(input);
        byte[] bytes = input.peek(start, SEARCH);
        for (int at = 0; at + MpegFrame.HEAD_BYTES <= bytes.length; at++) {
            if (bytes[at] == (byte) 0xff) {
                MpegFrame frame = MpegFrame.parse(input.peek(start + at, MpegFrame.HEAD_BYTES));
                if (frame.isFrame() && followed(input, start + at, end, frame)) {
                    return withInfo(input, frame, start + at, end);
                }
            }
        }
        return new MpegLayout(MpegFrame.NONE, start, end, -1, 0);
    }

    private static long afterTags(SoundInput input) throws IOException {
        long at = 0;
        while (true) {
            byte[] tag = input.peek(at, 10);
            if (tag.length < 10 || tag[0] != 'I' || tag[1] != 'D' || tag[2] != '3') {
                return at;
            }
            int size = tag[6] << 21 | tag[7] << 14 | tag[8] << 7 | tag[9]; // 7 bits each
            boolean footer = (tag[5] & 0x10) != 0;
            at += 10 + Math.max(0, size) + (footer ? 10 : 0);
        }
    }

    private static long beforeTags(SoundInput input) throws IOException {
        long end = input.size();
        if (end > 128 && text(input, end - 128, 3).equals("TAG")) {
            end -= 128;
        }
        if (end > 32 && text(input, end - 32, 8).equals("APETAGEX")) {
            long size = Integer.reverseBytes(ByteBuffer.wrap(input.peek(end - 20, 4)).getInt());
            boolean header = (input.peek(end - 9, 1)[0] & 0x80) != 0;
            end = Math.max(0, end - Math.max(32, size) - (header ? 32 : 0));
        }
        return end;
    }

    private static String text(SoundInput input, long at, int length) throws IOException {
        return new String(input.peek(at, length), StandardCharsets.ISO_8859_1);
    }

    /// Two more frames must follow, or the file must end: two bytes alone prove nothing.
    private static boolean followed(SoundInput input, long at, long end, MpegFrame frame)
            throws IOException {
        long next = at;
        MpegFrame current = frame;
        for (int i = 0; i < 2; i++) {
            next += current.bytes();
            if (next >= end) {
                return i > 0 || next == end;
            }
            current = MpegFrame.parse(input.peek(next, MpegFrame.HEAD_BYTES));
            if (!current.isFrame() || !current.goesWith(frame)) {
                return false;
            }
        }
        return true;
    }

    private static MpegLayout withInfo(SoundInput input, MpegFrame frame, long at, long end)
            throws IOException {
        ByteBuffer info = ByteBuffer.wrap(input.peek(at, frame.bytes()));
        int from = frame.infoOffset();
        if (frame.layer() != 3 || info.capacity() < from + 120 + 36) {
            return new MpegLayout(frame, at, end, -1, 0);
        }
        String name = text(input, at + from, 4);
        if (!name.equals("Xing") && !name.equals("Info")) {
            return new MpegLayout(frame, at, end, -1, 0);
        }
        int flags = info.getInt(from + 4);
        long frames = (flags & 1) != 0 ? info.getInt(from + 8) & 0xffffffffL : -1;
        // Then frames, bytes, 100 bytes of contents and quality, 4 each where the flags say so.
        int lame =
                from
                        + 8
                        + 4 * (flags & 1)
                        + 4 * (flags >> 1 & 1)
                        + 100 * (flags >> 2 & 1)
                        + 4 * (flags >> 3 & 1);
        int delays =
                (info.get(lame + 21) & 0xff) << 16
                        | (info.get(lame + 22) & 0xff) << 8
                        | info.get(lame + 23) & 0xff;
        boolean tagged = Character.isLetter(info.get(lame)) && delays != 0;
        int delay = tagged ? delays >> 12 : 0;
        int padding = tagged ? delays & 0xfff : 0;
        return new MpegLayout(
                frame,
                at + frame.bytes(),
                end,
                frames > 0 ? Math.max(0, frames * frame.samples() - delay - padding) : -1,
                tagged ? delay + DECODER_DELAY : 0);
    }
}
