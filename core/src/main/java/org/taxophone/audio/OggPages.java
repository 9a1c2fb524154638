package org.taxophone.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Cuts the bytes of an Ogg file into pages. What is no page, or has a wrong checksum, is passed
/// over and counted.
final class OggPages {
    private static final int HEAD = 27;
    private static final int SEARCH = 1 << 16;
    private static final int[] CHECKSUMS = checksums();

    private final SoundInput input;
    private int gaps;

    OggPages(SoundInput input) {
        this.input = input;
    }

    /// The next whole page, null at the end of the file.
    @Nullable OggPage next() throws IOException {
        boolean inGap = false;
        while (true) {
            long at = input.position();
            byte[] head = input.peek(at, HEAD + 255);
            if (isPage(head)) {
                byte[] page = input.peek(at, length(head));
                if (page.length < length(head)) {
                    return null; // broken off
                }
                if (checksum(page) == little(page).getInt(22)) {
                    input.moveTo(at + page.length);
                    return page(page);
                }
            }
            if (head.length < HEAD) {
                return null;
            }
            gaps += inGap ? 0 : 1;
            inGap = true;
            input.moveTo(at + distanceToNext(input.peek(at, SEARCH)));
        }
    }

    /// The page that comes next, without its body and unchecked; null where no page begins. Does
    /// not move on.
    @Nullable OggPage glance(long at) throws IOException {
        byte[] head = input.peek(at, HEAD + 255);
        return isPage(head)
                ? new OggPage(
                        head[5],
                        little(head).getLong(6),
                        little(head).getInt(14),
                        Arrays.copyOfRange(head, HEAD, HEAD + (head[26] & 0xff)),
                        new byte[0])
                : null;
    }

    /// Bytes of a page that was glanced at.
    static int length(OggPage page) {
        int bytes = HEAD + page.lacing().length;
        for (byte segment : page.lacing()) {
            bytes += segment & 0xff;
        }
        return bytes;
    }

    /// Places where bytes were no page.
    int gaps() {
        return gaps;
    }

    private static boolean isPage(byte[] head) {
        return head.length >= HEAD
                && head[0] == 'O'
                && head[1] == 'g'
                && head[2] == 'g'
                && head[3] == 'S'
                && head.length >= HEAD + (head[26] & 0xff);
    }

    private static int length(byte[] head) {
        int segments = head[26] & 0xff;
        int bytes = HEAD + segments;
        for (int i = 0; i < segments; i++) {
            bytes += head[HEAD + i] & 0xff;
        }
        return bytes;
    }

    private static OggPage page(byte[] bytes) {
        int body = HEAD + (bytes[26] & 0xff);
        return new OggPage(
                bytes[5],
                little(bytes).getLong(6),
                little(bytes).getInt(14),
                Arrays.copyOfRange(bytes, HEAD, body),
                Arrays.copyOfRange(bytes, body, bytes.length));
    }

    private static int distanceToNext(byte[] bytes) {
        for (int i = 1; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'O'
                    && bytes[i + 1] == 'g'
                    && bytes[i + 2] == 'g'
                    && bytes[i + 3] == 'S') {
                return i;
            }
        }
        return Math.max(1, bytes.length - 3);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// CRC-32 with polynomial 0x04c11db7, not reflected, its own four bytes taken as 0.
    private static int checksum(byte[] page) {
        int sum = 0;
        for (int i = 0; i < page.length; i++) {
            int value = i >= 22 && i < 26 ? 0 : page[i] & 0xff;
            sum = sum << 8 ^ CHECKSUMS[sum >>> 24 ^ value];
        }
        return sum;
    }

    private static int[] checksums() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ 0x04c11db7 : sum << 1;
            }
            table[i] = sum;
        }
        return table;
    }
}
