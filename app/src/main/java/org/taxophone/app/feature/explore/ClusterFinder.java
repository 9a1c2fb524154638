package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Locale;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Found;

/// Finds clusters by their numbers and names, and goes to them on the map.
public final class ClusterFinder {
    private final ExploreViewModel model;
    private final Navigator navigator;

    public ClusterFinder(ExploreViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    /// @param words lower case; empty for all clusters
    public List<Found> find(String words) {
        return model.clusters().stream()
                .filter(cluster -> !cluster.isNoise())
                .filter(cluster -> fits(cluster, words))
                .map(this::found)
                .toList();
    }

    private boolean fits(ClusterSummary cluster, String words) {
        return number(cluster).startsWith(words)
                || name(cluster).toLowerCase(Locale.ROOT).contains(words);
    }

    private Found found(ClusterSummary cluster) {
        String name = name(cluster);
        return Found.cluster(
                cluster.cluster(),
                name.isEmpty()
                        ? Messages.text("palette.cluster", number(cluster))
                        : Messages.text("palette.cluster.named", number(cluster), name),
                about(cluster),
                () -> {
                    navigator.open(Navigator.EXPLORE);
                    model.selection().clusterProperty().set(cluster.cluster());
                });
    }

    private static String number(ClusterSummary cluster) {
        return Integer.toString(cluster.cluster() + 1);
    }

    /// What the list of clusters calls it too: the name it was given, else its most frequent label,
    /// which is hidden from who judges blind.
    private String name(ClusterSummary cluster) {
        if (model.blindProperty().get()) {
            return "";
        }
        return cluster.name().isEmpty() ? cluster.majority().orElse("") : cluster.name();
    }

    private String about(ClusterSummary cluster) {
        String clips = Messages.text("status.clips", Figures.count(cluster.count()));
        return cluster.majority().isEmpty() || model.blindProperty().get()
                ? clips
                : Messages.text(
                        "palette.cluster.about",
                        clips,
                        Figures.percent(cluster.purity().orElse(0), 0),
                        cluster.majority().get());
    }
}
