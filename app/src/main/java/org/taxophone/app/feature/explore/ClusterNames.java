package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;

/// What the clusters of a run are called.
final class ClusterNames {
    private final Supplier<List<ClusterSummary>> clusters;

    /// @param clusters what is known of the clusters now
    ClusterNames(Supplier<List<ClusterSummary>> clusters) {
        this.clusters = clusters;
    }

    /// What is known of a cluster; empty if there is none of that number.
    Optional<ClusterSummary> summary(int cluster) {
        return clusters.get().stream().filter(one -> one.cluster() == cluster).findFirst();
    }

    /// The name that a person gave it, its majority label where it has one, else its number in
    /// words.
    String full(int cluster) {
        return given(cluster).orElseGet(() -> unnamed(cluster));
    }

    /// The same where there is little room: a word stands alone, but a label that is a number would
    /// be taken for the cluster's.
    String brief(int cluster) {
        return given(cluster)
                .or(() -> majority(cluster))
                .filter(label -> !label.chars().allMatch(Character::isDigit))
                .orElse(full(cluster));
    }

    private Optional<String> given(int cluster) {
        return cluster == Selection.NOISE
                ? Optional.of(Messages.text("explore.noise"))
                : summary(cluster).map(ClusterSummary::name).filter(name -> !name.isEmpty());
    }

    private String unnamed(int cluster) {
        return majority(cluster)
                .map(label -> Messages.text("explore.mostly", label))
                .orElse(Messages.text("explore.cluster", cluster + 1));
    }

    private Optional<String> majority(int cluster) {
        return summary(cluster).flatMap(ClusterSummary::majority);
    }
}
