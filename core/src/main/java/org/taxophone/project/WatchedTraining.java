package org.taxophone.project;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.projection.PcaProjector;
import org.taxophone.training.TrainingEvent;

/// What a training drew last, kept beside its epochs so that it can be looked at again once the
/// program was closed: the map of its clips in two principal components, and the pinned clips with
/// what the decoder made of them.
///
/// Each is one file, replaced whole, so that the epoch it names is the epoch it shows.
final class WatchedTraining {
    static final String MAP = "training-map.csv";
    static final String DRAWN = "reconstructions.json";
    private static final String DRAWN_KIND = "reconstructions";
    private static final String SPACE = "PCA(2) of features";
    private static final float SHADES = 1000;

    private final Path folder;

    WatchedTraining(Path folder) {
        this.folder = folder;
    }

    private record Drawn(TrainingEvent.ReconstructionsDrawn drawn) {}

    /// Keeps the plane alone: all columns of many clips would take longer to write than an epoch.
    void write(TrainingEvent.SnapshotTaken taken) {
        Embeddings plane = new PcaProjector().project(taken.embeddings(), 2);
        Disk.write(
                folder.resolve(MAP),
                out -> {
                    Writer writer =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    try {
                        rows(writer, taken, plane);
                    } catch (UncheckedIOException e) {
                        throw e.getCause();
                    }
                    writer.flush();
                });
    }

    private static void rows(Writer out, TrainingEvent.SnapshotTaken taken, Embeddings plane) {
        Csv.row(out, List.of("id", "cluster", "x", "y", "epoch"));
        String epoch = Integer.toString(taken.epoch());
        for (int row = 0; row < plane.rows(); row++) {
            Csv.row(
                    out,
                    List.of(
                            plane.ids().get(row),
                            Integer.toString(taken.assignment().clusters()[row] + 1),
                            Float.toString(plane.at(row, 0)),
                            Float.toString(plane.at(row, 1)),
                            epoch));
        }
    }

    void write(TrainingEvent.ReconstructionsDrawn drawn) {
        List<TrainingEvent.Reconstruction> clips =
                drawn.reconstructions().stream()
                        .map(
                                clip ->
                                        new TrainingEvent.Reconstruction(
                                                clip.clipId(),
                                                rounded(clip.input()),
                                                rounded(clip.output()),
                                                clip.error()))
                        .toList();
        Documents.write(
                folder.resolve(DRAWN),
                DRAWN_KIND,
                new Drawn(
                        new TrainingEvent.ReconstructionsDrawn(
                                drawn.epoch(), drawn.bins(), drawn.frames(), clips)));
    }

    // three digits are more than a picture shows, and a third of the file
    private static float[] rounded(float[] values) {
        float[] rounded = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = Math.round(values[i] * SHADES) / SHADES;
        }
        return rounded;
    }

    /// @param clusterCount how many clusters were looked for
    Optional<TrainingEvent.SnapshotTaken> map(int clusterCount) {
        Path file = folder.resolve(MAP);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            CsvRows rows = new CsvRows(Disk.readBytes(file));
            return rows.next() ? Optional.of(map(rows, clusterCount)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TaxophoneException(
                    file + " is damaged: " + e.getMessage(),
                    "Delete the file: it is only looked at, the run stays as it is",
                    e);
        }
    }

    /// @param rows at the first one
    private static TrainingEvent.SnapshotTaken map(CsvRows rows, int clusterCount) {
        int epoch = rows.integer(4);
        List<String> ids = new ArrayList<>();
        int[] clusters = new int[1 + rows.most()];
        float[] plane = new float[2 * clusters.length];
        do {
            int row = ids.size();
            ids.add(rows.text(0));
            clusters[row] = rows.integer(1) - 1;
            plane[2 * row] = rows.single(2);
            plane[2 * row + 1] = rows.single(3);
        } while (rows.next());
        return new TrainingEvent.SnapshotTaken(
                epoch,
                new Embeddings(SPACE, ids, 2, Arrays.copyOf(plane, 2 * ids.size())),
                new ClusterAssignment(
                        ids, clusterCount, Arrays.copyOf(clusters, ids.size()), new float[0]));
    }

    Optional<TrainingEvent.ReconstructionsDrawn> reconstructions() {
        Path file = folder.resolve(DRAWN);
        return Files.isRegularFile(file)
                ? Optional.of(Documents.read(file, DRAWN_KIND, Drawn.class).drawn())
                : Optional.empty();
    }
}
