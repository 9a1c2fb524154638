package org.taxophone.app.feature.data;

import java.nio.file.Path;
import java.util.List;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// One clip as the table shows it.
///
/// @param values what the dataset's columns say of it, in their order, empty texts where nothing
/// @param file where it lies
public record ClipRow(Clip clip, List<String> values, Path file) {
    static ClipRow of(Dataset dataset, int index) {
        return new ClipRow(
                dataset.clips().get(index),
                dataset.columns().stream()
                        .map(column -> dataset.value(index, column).orElse(""))
                        .toList(),
                dataset.file(index));
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
