package org.taxophone.features;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.taxophone.common.TaxophoneException;

/// Features of many clips in one file, mapped into memory: opening reads the index only, and a
/// clip's values go from the file to the caller's array when they are asked for. A row's checksum
/// is compared when the row is read for the first time.
///
/// Safe for many readers at once. After [#close()] nothing can be read.
public final class FeatureStore implements FeatureSource, AutoCloseable {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Path file;
    private final Arena arena;
    private final MemorySegment segment;
    private final StoreLayout layout;
    private final StoreIndex index;
    private final AtomicIntegerArray verified;

    private FeatureStore(
            Path file, Arena arena, MemorySegment segment, StoreLayout layout, StoreIndex index) {
        this.file = file;
        this.arena = arena;
        this.segment = segment;
        this.layout = layout;
        this.index = index;
        this.verified = new AtomicIntegerArray(Math.ceilDiv(layout.clips(), 32));
    }

    /// Opens a store.
    ///
    /// @throws TaxophoneException if the file is missing, no store, cut short, damaged, or of a
    /// newer version
    public static FeatureStore open(Path file) {
        Arena arena = Arena.ofShared();
        boolean opened = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            StoreLayout layout = StoreHeader.read(channel, file);
            MemorySegment segment =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            StoreIndex index = StoreHeader.index(segment, layout, file);
            FeatureStore store = new FeatureStore(file, arena, segment, layout, index);
            opened = true;
            return store;
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The feature store " + file + " cannot be opened: " + reason(e),
                    "Look whether the file is there and may be read, or extract the features again",
                    e);
        } finally {
            if (!opened) {
                arena.close();
            }
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException
                ? "there is no such file"
                : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    /// Where the store is.
    public Path file() {
        return file;
    }

    /// Clips in the store.
    public int size() {
        return layout.clips();
    }

    /// Rows of each clip.
    @Override
    public int bins() {
        return layout.bins();
    }

    /// Columns of each clip.
    @Override
    public int frames() {
        return layout.frames();
    }

    /// Identities, in the order of the clips.
    public List<String> clipIds() {
        return index.ids();
    }

    /// The front end that made the features: [FrontEndConfig#fingerprint()].
    public String fingerprint() {
        return index.fingerprint();
    }

    /// Whether the store holds the features of exactly these clips by this front end.
    public boolean holds(List<String> ids, FrontEndConfig config) {
        return fingerprint().equals(config.fingerprint()) && clipIds().equals(ids);
    }

    /// Copies `bins x frames` values of a clip to `target[offset...]`.
    ///
    /// @throws TaxophoneException if the row was damaged on disk
    @Override
    public void read(int clip, float[] target, int offset) {
        long from = rowOffset(clip);
        if ((verified.get(clip >> 5) >> clip & 1) == 0) {
            verify(clip, from);
        }
        MemorySegment.copy(segment, FLOAT, from, target, offset, bins() * frames());
    }

    /// True where a frame of the clip is sound.
    @Override
    public boolean[] mask(int clip) {
        Objects.checkIndex(clip, size());
        return index.mask(clip, frames());
    }

    /// Values and mask of a clip.
    public FeatureMatrix matrix(int clip) {
        float[] values = new float[bins() * frames()];
        read(clip, values, 0);
        return new FeatureMatrix(bins(), frames(), values, mask(clip));
    }

    /// The first clip whose row was damaged on disk; reads the whole file.
    public Optional<String> firstDamaged() {
        for (int clip = 0; clip < size(); clip++) {
            if (!isIntact(clip, rowOffset(clip))) {
                return Optional.of(index.ids().get(clip));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }

    private long rowOffset(int clip) {
        Objects.checkIndex(clip, size());
        return StoreLayout.HEADER_BYTES + index.rows()[clip] * layout.rowBytes();
    }

    private void verify(int clip, long from) {
        if (!isIntact(clip, from)) {
            throw new TaxophoneException(
                    "The features of clip %s in %s were damaged on disk: their checksum differs"
                            .formatted(index.ids().get(clip), file),
                    "Extract the features again");
        }
        verified.accumulateAndGet(clip >> 5, 1 << clip, (old, bit) -> old | bit);
    }

    private boolean isIntact(int clip, long from) {
        ByteBuffer row = segment.asSlice(from, layout.rowBytes()).asByteBuffer();
        return StoreLayout.checksum(row) == index.checksums()[clip];
    }
}
