package org.taxophone.app.session;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// Clips as files that another program can take: the files themselves, and for slices files that
/// are cut now and gone when the program ends.
public final class ClipFiles {
    /// Cutting must not keep the pointer waiting: of more slices their whole files are given.
    private static final int MOST_CUT = 24;

    private final CurrentProject project;
    private final Selection selection;
    private final Reader reader;

    /// Reads a sound at its own rate.
    @FunctionalInterface
    public interface Reader {
        Waveform read(SoundSource sound, int sampleRateHz);
    }

    public ClipFiles(CurrentProject project, Selection selection, Reader reader) {
        this.project = project;
        this.selection = selection;
        this.reader = reader;
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
        List<Integer> clips =
                clipIds.stream().map(dataset::indexOf).filter(index -> index >= 0).toList();
        long slices =
                clips.stream().filter(clip -> dataset.sound(clip).slice().isPresent()).count();
        Set<Path> files = new LinkedHashSet<>();
        for (int index : clips) {
            SoundSource sound = dataset.sound(index);
            boolean cut = sound.slice().isPresent() && slices <= MOST_CUT;
            if (Files.isRegularFile(sound.file())) {
                files.add(cut ? cut(dataset.clips().get(index), sound) : sound.file());
            }
        }
        List<File> all = new ArrayList<>();
        files.forEach(file -> all.add(file.toFile()));
        return all;
    }

    private Path cut(Clip clip, SoundSource sound) {
        try {
            Path folder = Files.createTempDirectory("taxophone-clips");
            String name = clip.name();
            Path file = folder.resolve(name.replaceAll("[^\\p{L}\\p{N} ._-]", "_") + ".wav");
            WavWriter.write(file, reader.read(sound, clip.facts().sampleRateHz()));
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
