package org.taxophone.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.taxophone.audio.Slice;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.AtomicFiles;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// Clusters as labels on the time axis of each sound file, for Raven and Audacity: one file a
/// sound, laid out as the sounds are. Both programs, and this one, read them back.
///
/// @param dataset the clips
/// @param assignment their clusters
/// @param name what a cluster is called, by its number from 0, -1 for noise
public record LabelTracks(Dataset dataset, ClusterAssignment assignment, IntFunction<String> name) {
    private record Label(double start, double end, String cluster, double probability) {}

    /// Writes Raven selection tables: `night.Table.1.selections.txt` for `night.wav`.
    ///
    /// @return the files, in the order of the sounds
    /// @throws IOException if one cannot be written
    public List<Path> writeRaven(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, List<Label>> sound : byFile().entrySet()) {
            StringBuilder text =
                    new StringBuilder(
                            "Selection\tView\tChannel\tBegin Time (s)\tEnd Time (s)\tBegin File"
                                    + "\tCluster"
                                    + (soft() ? "\tProbability\n" : "\n"));
            int row = 0;
            for (Label label : sound.getValue()) {
                text.append(
                        String.join(
                                "\t",
                                String.valueOf(++row),
                                "Spectrogram 1",
                                "1",
                                seconds(label.start()),
                                seconds(label.end()),
                                fileName(sound.getKey()),
                                plain(label.cluster())));
                if (soft()) {
                    text.append(String.format(Locale.ROOT, "\t%.4f", label.probability()));
                }
                text.append('\n');
            }
            written.add(write(folder, stem(sound.getKey()) + ".Table.1.selections.txt", text));
        }
        return written;
    }

    /// Writes Audacity label tracks: `night.txt` for `night.wav`.
    ///
    /// @return the files, in the order of the sounds
    /// @throws IOException if one cannot be written
    public List<Path> writeAudacity(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, List<Label>> sound : byFile().entrySet()) {
            StringBuilder text = new StringBuilder();
            for (Label label : sound.getValue()) {
                text.append(
                        "%s\t%s\t%s\n"
                                .formatted(
                                        seconds(label.start()),
                                        seconds(label.end()),
                                        plain(label.cluster())));
            }
            written.add(write(folder, stem(sound.getKey()) + ".txt", text));
        }
        return written;
    }

    private boolean soft() {
        return assignment.probabilities().length > 0;
    }

    private Map<String, List<Label>> byFile() {
        Map<String, List<Label>> labels = new LinkedHashMap<>();
        for (int row = 0; row < assignment.ids().size(); row++) {
            int at = dataset.indexOf(assignment.ids().get(row));
            if (at < 0) {
                continue; // it left the data set since
            }
            Clip clip = dataset.clips().get(at);
            Slice slice = clip.slice().orElse(new Slice(0, clip.facts().durationSeconds()));
            labels.computeIfAbsent(clip.path(), key -> new ArrayList<>())
                    .add(
                            new Label(
                                    slice.startSeconds(),
                                    slice.endSeconds(),
                                    name.apply(assignment.clusters()[row]),
                                    assignment.confidence(row)));
        }
        labels.values().forEach(list -> list.sort(Comparator.comparingDouble(Label::start)));
        return labels;
    }

    private static Path write(Path folder, String path, CharSequence text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFiles.writeString(file, text.toString());
        return file;
    }

    // both programs write microseconds
    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
