package org.taxophone.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.Run;
import org.taxophone.project.curation.Curation;

/// What a model says of clips, one row a clip: path, cluster from 1, its name, its probability, and
/// the probability of each cluster where the model has them, and of slices where they begin and
/// end.
///
/// @param clips the clips
/// @param assignment their clusters
/// @param names name of each cluster, its number where nobody named it
public record AppliedTable(Dataset clips, ClusterAssignment assignment, List<String> names) {
    public AppliedTable {
        names = List.copyOf(names);
        if (names.size() != assignment.clusterCount()) {
            throw new IllegalArgumentException(
                    assignment.clusterCount()
                            + " clusters need as many names: had "
                            + names.size());
        }
    }

    /// With the names that a person gave to the clusters of the model's run.
    ///
    /// @param run whose model was applied
    public static AppliedTable of(Run run, Dataset clips, ClusterAssignment assignment) {
        List<String> given = run.curation().map(Curation::names).orElse(List.of());
        List<String> names =
                IntStream.range(0, assignment.clusterCount())
                        .mapToObj(cluster -> cluster < given.size() ? given.get(cluster) : "")
                        .toList();
        return new AppliedTable(clips, assignment, names);
    }

    /// Where the table is kept unless a person names a file: beside the model.
    ///
    /// @param data the folder or project that the model was applied to
    public static Path file(Run run, Path data) {
        return run.folder()
                .resolve("applied-" + data.toAbsolutePath().normalize().getFileName() + ".csv");
    }

    /// The table as comma-separated values.
    public String csv() {
        StringBuilder text = new StringBuilder();
        boolean soft = assignment.probabilities().length > 0;
        List<String> header = new ArrayList<>(List.of("clip", "cluster", "name"));
        boolean sliced = clips.clips().stream().anyMatch(clip -> clip.slice().isPresent());
        if (soft) {
            header.add("probability");
            for (int cluster = 1; cluster <= names.size(); cluster++) {
                header.add("probability_" + cluster);
            }
        }
        if (sliced) {
            header.addAll(List.of("start", "end"));
        }
        text.append(Csv.line(header));
        for (int row = 0; row < assignment.clusters().length; row++) {
            int cluster = assignment.clusters()[row];
            int clip = clips.indexOf(assignment.ids().get(row));
            List<String> cells = new ArrayList<>();
            cells.add(clip < 0 ? assignment.ids().get(row) : clips.clips().get(clip).path());
            cells.add(cluster < 0 ? "" : Integer.toString(cluster + 1));
            cells.add(cluster < 0 ? "" : names.get(cluster));
            if (soft) {
                cells.add(Float.toString(assignment.confidence(row)));
                for (int k = 0; k < names.size(); k++) {
                    cells.add(Float.toString(assignment.probabilities()[row * names.size() + k]));
                }
            }
            if (sliced) {
                cells.add(clip < 0 ? "" : clips.clips().get(clip).start());
                cells.add(clip < 0 ? "" : clips.clips().get(clip).end());
            }
            text.append(Csv.line(cells));
        }
        return text.toString();
    }
}
