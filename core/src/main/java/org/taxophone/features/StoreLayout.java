package org.taxophone.features;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// The first bytes of a feature store, little endian:
///
/// | offset | bytes | what |
/// |---|---|---|
/// | 0 | 8 | `TXPHFEAT` |
/// | 8 | 4 | format version |
/// | 12 | 4 | bins |
/// | 16 | 4 | frames |
/// | 20 | 4 | clips |
/// | 24 | 8 | where the index begins |
/// | 32 | 8 | bytes of the index |
/// | 40 | 4 | CRC32C of the index |
/// | 44 | 4 | CRC32C of the 44 bytes before |
///
/// From byte 4,096 on follow the rows, each bins x frames floats; then the index: fingerprint, then
/// the rows' numbers and CRC32C, the frame masks as bits, and the ids ([StoreIndex]).
///
/// @param version format version
/// @param clips clips in the store
/// @param indexOffset where the index begins
/// @param indexBytes its length
/// @param indexChecksum CRC32C of the index
record StoreLayout(
        int version,
        int bins,
        int frames,
        int clips,
        long indexOffset,
        long indexBytes,
        int indexChecksum) {
    /// The version that this program writes.
    static final int VERSION = 1;

    /// Rows begin here: a page, so that they are aligned.
    static final int HEADER_BYTES = 4_096;

    static final int USED_BYTES = 48;

    private static final byte[] MAGIC = "TXPHFEAT".getBytes(StandardCharsets.US_ASCII);

    /// Bytes of a row.
    static long rowBytes(int bins, int frames) {
        return 4L * bins * frames;
    }

    long rowBytes() {
        return rowBytes(bins, frames);
    }

    /// The header's bytes.
    ByteBuffer toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC).putInt(version).putInt(bins).putInt(frames).putInt(clips);
        bytes.putLong(indexOffset).putLong(indexBytes).putInt(indexChecksum);
        bytes.putInt(checksum(bytes.slice(0, bytes.position())));
        return bytes.clear();
    }

    /// Whether the bytes begin as a store does.
    static boolean hasMagic(ByteBuffer bytes) {
        return bytes.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    /// Format version of bytes that have the magic.
    static int versionOf(ByteBuffer bytes) {
        return bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(8);
    }

    /// Whether the header is as it was written.
    static boolean isIntact(ByteBuffer bytes) {
        return bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(44) == checksum(bytes.slice(0, 44));
    }

    static StoreLayout fromBytes(ByteBuffer bytes) {
        ByteBuffer b = bytes.order(ByteOrder.LITTLE_ENDIAN);
        return new StoreLayout(
                b.getInt(8),
                b.getInt(12),
                b.getInt(16),
                b.getInt(20),
                b.getLong(24),
                b.getLong(32),
                b.getInt(40));
    }

    /// CRC32C of the bytes from position to limit; the position is left as it was.
    static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate());
        return (int) crc.getValue();
    }
}
