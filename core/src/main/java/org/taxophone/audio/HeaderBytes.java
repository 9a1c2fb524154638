package org.taxophone.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Numbers and names in the header of a file, at absolute positions.
///
/// @param input the file
/// @param order byte order of its numbers
record HeaderBytes(SoundInput input, ByteOrder order) {
    long size() {
        return input.size();
    }

    /// Four letters; fewer at the end of the file.
    String tag(long at) throws IOException {
        return new String(input.peek(at, 4), StandardCharsets.ISO_8859_1);
    }

    int u16(long at) throws IOException {
        return bytes(at, 2).getShort() & 0xffff;
    }

    long u32(long at) throws IOException {
        return bytes(at, 4).getInt() & 0xffffffffL;
    }

    long s64(long at) throws IOException {
        return bytes(at, 8).getLong();
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        byte[] bytes = input.peek(at, count);
        if (bytes.length < count) {
            throw new UnreadableSoundException(
                    "ends inside its header, after " + size() + " bytes",
                    "Copy the file again, or leave it out");
        }
        return ByteBuffer.wrap(bytes).order(order);
    }
}
