package org.taxophone.features;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.taxophone.common.TaxophoneException;

/// Reads the header and the index of a store, and refuses in words what is none.
final class StoreHeader {
    private static final String AGAIN = "Extract the features again";

    private StoreHeader() {}

    static StoreLayout read(FileChannel channel, Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(StoreLayout.USED_BYTES);
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // until the header is there or the file ends
        }
        if (bytes.hasRemaining()) {
            throw refuse(file, "ends after " + bytes.position() + " bytes, within its header");
        }
        if (!StoreLayout.hasMagic(bytes)) {
            throw new TaxophoneException(
                    file + " is no feature store: it begins otherwise",
                    "Choose a file that Taxophone made, or extract the features again");
        }
        int version = StoreLayout.versionOf(bytes);
        if (version > StoreLayout.VERSION) {
            throw new TaxophoneException(
                    "The feature store %s has version %d; this program reads up to %d"
                            .formatted(file, version, StoreLayout.VERSION),
                    "Open it with a newer Taxophone, or extract the features again");
        }
        if (!StoreLayout.isIntact(bytes)) {
            throw refuse(file, "has a damaged header: its checksum differs");
        }
        StoreLayout layout = StoreLayout.fromBytes(bytes);
        long end = layout.indexOffset() + layout.indexBytes();
        if (channel.size() < end) {
            throw refuse(file, "is cut short: %d of %d bytes".formatted(channel.size(), end));
        }
        return layout;
    }

    static StoreIndex index(MemorySegment segment, StoreLayout layout, Path file) {
        ByteBuffer bytes =
                segment.asSlice(layout.indexOffset(), layout.indexBytes()).asByteBuffer();
        if (StoreLayout.checksum(bytes) != layout.indexChecksum()) {
            throw refuse(file, "has a damaged index: its checksum differs");
        }
        try {
            return StoreIndex.fromBytes(bytes, layout.clips(), layout.frames());
        } catch (BufferUnderflowException | NegativeArraySizeException | ArithmeticException e) {
            throw refuse(file, "has an index that ends too early");
        }
    }

    private static TaxophoneException refuse(Path file, String problem) {
        return new TaxophoneException("The feature store " + file + " " + problem, AGAIN);
    }
}
