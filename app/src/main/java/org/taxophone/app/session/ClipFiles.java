package org.taxophone.app.session;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.taxophone.app.task.Background;
import org.taxophone.audio.Recording;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// Clips as files that another program can take: the files themselves, and for slices files that
/// are cut with all their channels once they are selected, and gone when the program ends.
public final class ClipFiles {
    /// Of more slices their whole files are given.
    private static final int MOST_CUT = 24;

    /// A drag does not wait longer for what is still being cut; then whole files are given.
    private static final int PATIENCE_MS = 40;

    private static final int MOST_KEPT = 200;

    private final CurrentProject project;
    private final Selection selection;
    private final Reader reader;
    private final Background background;
    private final Map<String, CompletableFuture<Path>> cuts =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, CompletableFuture<Path>> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    /// Reads a sound as it is in its file.
    @FunctionalInterface
    public interface Reader {
        Recording read(SoundSource sound);
    }

    /// @param background where slices are cut
    public ClipFiles(
            CurrentProject project, Selection selection, Reader reader, Background background) {
        this.project = project;
        this.selection = selection;
        this.reader = reader;
        this.background = background;
        project.datasetProperty().addListener((value, before, now) -> cuts.clear());
        selection.clipsProperty().addListener((value, before, now) -> cutSoon(now));
    }

    /// What is dragged where a clip is taken hold of: all selected clips if it is among them, else
    /// it alone.
    public List<File> draggedFrom(String clipId) {
        return of(selection.contains(clipId) ? selection.clips() : Set.of(clipId));
    }

    /// Files of some clips, each once; those that are not there are left out.
    public List<File> of(Collection<String> clipIds) {
        Dataset dataset = project.dataset();
        if (dataset == null) {
            return List.of();
        }
        List<Integer> clips = rows(dataset, clipIds);
        cutSoon(clipIds);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        Set<Path> files = new LinkedHashSet<>();
        for (int index : clips) {
            Path whole = dataset.sound(index).file();
            if (Files.isRegularFile(whole)) {
                files.add(cut(dataset.clips().get(index).id(), end).orElse(whole));
            }
        }
        List<File> all = new ArrayList<>();
        files.forEach(file -> all.add(file.toFile()));
        return all;
    }

    private static List<Integer> rows(Dataset dataset, Collection<String> clipIds) {
        return clipIds.stream().map(dataset::indexOf).filter(index -> index >= 0).toList();
    }

    // what was selected may be dragged next
    private void cutSoon(Collection<String> clipIds) {
        Dataset dataset = project.dataset();
        if (dataset == null || clipIds.size() > MOST_CUT) {
            cuts.keySet().removeIf(clipIds::contains);
            return;
        }
        for (int row : rows(dataset, clipIds)) {
            Clip clip = dataset.clips().get(row);
            SoundSource sound = dataset.sound(row);
            if (sound.slice().isPresent() && !cuts.containsKey(clip.id())) {
                CompletableFuture<Path> file = new CompletableFuture<>();
                cuts.put(clip.id(), file);
                background.load(
                        () -> file.complete(cut(clip, sound)),
                        done -> {},
                        file::completeExceptionally);
            }
        }
    }

    private Optional<Path> cut(String clip, long end) {
        CompletableFuture<Path> file = cuts.get(clip);
        if (file == null) {
            return Optional.empty();
        }
        try {
            long left = Math.max(0, end - System.nanoTime());
            return Optional.of(file.get(left, TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty(); // the whole file is there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Path cut(Clip clip, SoundSource sound) throws IOException {
        Path folder = Files.createTempDirectory("taxophone-clips");
        String name = clip.name();
        Path file = folder.resolve(name.replaceAll("[^\\p{L}\\p{N} ._-]", "_") + ".wav");
        WavWriter.write(file, reader.read(sound));
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }
}
