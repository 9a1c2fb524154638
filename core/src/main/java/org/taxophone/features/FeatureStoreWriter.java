package org.taxophone.features;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.Checks;
import org.taxophone.common.TaxophoneException;

/// Makes a feature store: rows are written in any order and from any thread, clips that were never
/// written are left out, and the file appears under its name only when finished. Closing an
/// unfinished writer leaves nothing.
public final class FeatureStoreWriter implements AutoCloseable {
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final String fingerprint;
    private final int bins;
    private final int frames;
    private final List<String> ids;
    private final AtomicIntegerArray state;
    private final AtomicIntegerArray checksums;
    private final byte[] masks;

    private FeatureStoreWriter(
            Path target,
            Path part,
            FileChannel channel,
            List<String> ids,
            String fingerprint,
            int bins,
            int frames) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.ids = ids;
        this.fingerprint = fingerprint;
        this.bins = bins;
        this.frames = frames;
        this.state = new AtomicIntegerArray(ids.size());
        this.checksums = new AtomicIntegerArray(ids.size());
        this.masks = new byte[Math.multiplyExact(ids.size(), StoreIndex.maskBytes(frames))];
    }

    /// Begins a store for clips of one front end.
    ///
    /// @param ids identities, each once; the order of the store
    /// @throws TaxophoneException if the folder cannot be written
    public static FeatureStoreWriter create(Path target, List<String> ids, FrontEndConfig config) {
        return create(target, ids, config.fingerprint(), config.bins(), config.frames());
    }

    /// Begins a store of any shape. One store is made at a time under one name.
    public static FeatureStoreWriter create(
            Path target, List<String> ids, String fingerprint, int bins, int frames) {
        Checks.atLeast("bins", bins, 1);
        Checks.atLeast("frames", frames, 1);
        List<String> all = List.copyOf(ids);
        if (new HashSet<>(all).size() < all.size()) {
            throw new IllegalArgumentException("ids must be unique: had " + all.size() + " ids");
        }
        Path folder = target.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            removeAbandoned(target);
            Path part = target.resolveSibling(partName(target, ProcessHandle.current().pid()));
            FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new FeatureStoreWriter(target, part, channel, all, fingerprint, bins, frames);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /// Writes one clip.
    ///
    /// @param clip its place in the ids
    /// @throws IllegalArgumentException if the matrix has another shape
    /// @throws TaxophoneException if the disk is full or gone
    public void write(int clip, FeatureMatrix matrix) {
        Objects.checkIndex(clip, ids.size());
        if (matrix.bins() != bins || matrix.frames() != frames) {
            throw new IllegalArgumentException(
                    "a clip of this store is %d x %d: was %d x %d"
                            .formatted(bins, frames, matrix.bins(), matrix.frames()));
        }
        long rowBytes = StoreLayout.rowBytes(bins, frames);
        ByteBuffer row =
                ByteBuffer.allocate(Math.toIntExact(rowBytes)).order(ByteOrder.LITTLE_ENDIAN);
        row.asFloatBuffer().put(matrix.values());
        checksums.set(clip, StoreLayout.checksum(row));
        StoreIndex.packMask(matrix.frameMask(), masks, clip * StoreIndex.maskBytes(frames));
        put(row, StoreLayout.HEADER_BYTES + clip * rowBytes);
        state.set(clip, PRESENT);
    }

    /// Completes the file, forces it to disk and moves it into place.
    ///
    /// @throws TaxophoneException if the disk is full or gone
    public void finish() {
        StoreIndex index = index();
        ByteBuffer bytes = index.toBytes();
        long offset = StoreLayout.HEADER_BYTES + ids.size() * StoreLayout.rowBytes(bins, frames);
        StoreLayout layout =
                new StoreLayout(
                        StoreLayout.VERSION,
                        bins,
                        frames,
                        index.ids().size(),
                        offset,
                        bytes.remaining(),
                        StoreLayout.checksum(bytes));
        put(bytes, offset);
        put(layout.toBytes(), 0);
        try {
            channel.force(true);
            channel.close();
            AtomicFiles.moveIntoPlace(part, target);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /// Ends the work; what is not finished is deleted.
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /// Clips that were written, in the order of the ids.
    private StoreIndex index() {
        int maskBytes = StoreIndex.maskBytes(frames);
        List<String> present = new ArrayList<>();
        int[] rows = new int[ids.size()];
        for (int clip = 0; clip < ids.size(); clip++) {
            if (state.get(clip) != ABSENT) {
                rows[present.size()] = clip;
                present.add(ids.get(clip));
            }
        }
        rows = Arrays.copyOf(rows, present.size());
        int[] sums = new int[rows.length];
        byte[] bits = new byte[rows.length * maskBytes];
        for (int i = 0; i < rows.length; i++) {
            sums[i] = checksums.get(rows[i]);
            System.arraycopy(masks, rows[i] * maskBytes, bits, i * maskBytes, maskBytes);
        }
        return new StoreIndex(fingerprint, present, rows, sums, bits);
    }

    private void put(ByteBuffer bytes, long position) {
        try {
            long at = position;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static String partName(Path target, long process) {
        return "." + target.getFileName() + "." + process + ".part";
    }

    /// Deletes what a killed process left: unfinished stores are large.
    private static void removeAbandoned(Path target) throws IOException {
        String prefix = "." + target.getFileName() + ".";
        Path folder = target.toAbsolutePath().getParent();
        try (var files = Files.newDirectoryStream(folder, prefix + "*.part")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String process = name.substring(prefix.length(), name.length() - ".part".length());
                if (process.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static TaxophoneException unwritable(Path target, IOException e) {
        return new TaxophoneException(
                "The feature store "
                        + target
                        + " cannot be written: "
                        + Objects.requireNonNullElse(e.getMessage(), e.toString()),
                "Free some space, or choose a folder that may be written",
                e);
    }
}
