package org.taxophone.project;

import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.projection.Projection;

/// The ids of a project's clips. What is read of a run names the clips once more: it is given the
/// same words, and where it is of all clips the same list, as every reading would else keep its own
/// 100,000.
record KnownIds(Optional<Dataset> dataset) {
    ClusterAssignment in(ClusterAssignment read) {
        return new ClusterAssignment(
                known(read.ids()), read.clusterCount(), read.clusters(), read.probabilities());
    }

    Projection in(Projection read) {
        return new Projection(read.method(), known(read.ids()), read.x(), read.y());
    }

    private List<String> known(List<String> read) {
        return dataset.map(clips -> clips.ids().equals(read) ? clips.ids() : words(clips, read))
                .orElse(read);
    }

    private static List<String> words(Dataset clips, List<String> read) {
        return read.stream()
                .map(
                        id -> {
                            int at = clips.indexOf(id);
                            return at < 0 ? id : clips.ids().get(at);
                        })
                .toList();
    }
}
