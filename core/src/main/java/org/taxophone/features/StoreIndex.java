package org.taxophone.features;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a store knows of its clips, in their order.
///
/// @param fingerprint the front end that made the features
/// @param ids identities
/// @param rows row of each clip
/// @param checksums CRC32C of each clip's row
/// @param masks frame masks as bits, `ceil(frames / 8)` bytes a clip, first frame lowest
record StoreIndex(String fingerprint, List<String> ids, int[] rows, int[] checksums, byte[] masks) {
    /// Bytes of one mask.
    static int maskBytes(int frames) {
        return Math.ceilDiv(frames, 8);
    }

    static void packMask(boolean[] mask, byte[] target, int offset) {
        for (int i = 0; i < mask.length; i++) {
            if (mask[i]) {
                target[offset + i / 8] |= (byte) (1 << (i % 8));
            }
        }
    }

    boolean[] mask(int clip, int frames) {
        boolean[] mask = new boolean[frames];
        int from = clip * maskBytes(frames);
        for (int i = 0; i < frames; i++) {
            mask[i] = (masks[from + i / 8] >> (i % 8) & 1) != 0;
        }
        return mask;
    }

    ByteBuffer toBytes() {
        byte[] print = fingerprint.getBytes(StandardCharsets.UTF_8);
        List<byte[]> names = new ArrayList<>(ids.size());
        long length = 4L + print.length + 8L * rows.length + masks.length;
        for (String id : ids) {
            byte[] name = id.getBytes(StandardCharsets.UTF_8);
            names.add(name);
            length += 4 + name.length;
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(print.length).put(print);
        for (int i = 0; i < rows.length; i++) {
            bytes.putInt(rows[i]).putInt(checksums[i]);
        }
        bytes.put(masks);
        names.forEach(name -> bytes.putInt(name.length).put(name));
        return bytes.flip();
    }

    static StoreIndex fromBytes(ByteBuffer source, int clips, int frames) {
        ByteBuffer bytes = source.order(ByteOrder.LITTLE_ENDIAN);
        String fingerprint = text(bytes);
        int[] rows = new int[clips];
        int[] checksums = new int[clips];
        for (int i = 0; i < clips; i++) {
            rows[i] = bytes.getInt();
            checksums[i] = bytes.getInt();
        }
        byte[] masks = new byte[Math.multiplyExact(clips, maskBytes(frames))];
        bytes.get(masks);
        List<String> ids = new ArrayList<>(clips);
        for (int i = 0; i < clips; i++) {
            ids.add(text(bytes));
        }
        return new StoreIndex(fingerprint, List.copyOf(ids), rows, checksums, masks);
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
