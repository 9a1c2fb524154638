package org.taxophone.app.feature.data;

import java.nio.file.Path;
import java.util.List;
import org.taxophone.audio.SoundSource;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// One clip as the table shows it.
///
/// @param values what the dataset's columns say of it, in their order, empty texts where nothing
/// @param sound where it is: a file or a slice of one
public record ClipRow(Clip clip, List<String> values, SoundSource sound) {
    static ClipRow of(Dataset dataset, int index) {
        return new ClipRow(
                dataset.clips().get(index),
                dataset.columns().stream()
                        .map(column -> dataset.value(index, column).orElse(""))
                        .toList(),
                dataset.sound(index));
    }

    /// Where its file lies.
    public Path file() {
        return sound.file();
    }

    public String id() {
        return clip.id();
    }

    public String name() {
        return clip.name();
    }

    public double seconds() {
        return clip.facts().durationSeconds();
    }

    public double levelDbfs() {
        return clip.facts().rmsDbfs();
    }

    public double peakDbfs() {
        return clip.facts().peakDbfs();
    }
}
