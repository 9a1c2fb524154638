package org.taxophone.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.training.ClusterUse;
import org.taxophone.training.EpochReport;
import org.taxophone.training.Finding;
import org.taxophone.training.LatentUse;
import org.taxophone.training.TrainingEvent;

/// Sorts out the findings of a training that the rest of it put right: what is said of a finished
/// run must hold of the finished run.
final class LastingFindings {
    /// Below this many nats the clusters say nothing of the clips.
    private static final double LEAST_INFORMATION = 0.1;

    private final int patience;
    private @Nullable EpochReport last;
    private final Map<Integer, @Nullable EpochReport> ended = new HashMap<>();
    private int restart;
    private int bestEpoch;

    /// @param patience epochs without a lower loss before that is told
    LastingFindings(int patience) {
        this.patience = patience;
    }

    void heard(TrainingEvent event) {
        switch (event) {
            case TrainingEvent.EpochFinished finished -> last = finished.report();
            case TrainingEvent.RestartBegun begun -> {
                ended.put(restart, last);
                restart = begun.restart();
                last = null;
            }
            case TrainingEvent.RestartChosen chosen -> {
                ended.put(restart, last);
                last = ended.get(chosen.restart());
            }
            case TrainingEvent.Finished finished -> bestEpoch = finished.bestEpoch();
            default -> {} // what the last epoch says is enough
        }
    }

    /// Weight of the KL of z in the last epoch; empty where the model has no z.
    OptionalDouble effectiveBeta() {
        return effectiveBeta(last);
    }

    static OptionalDouble effectiveBeta(@Nullable EpochReport report) {
        return report == null ? OptionalDouble.empty() : report.effectiveBeta();
    }

    List<Finding> of(List<Finding> findings, ClusterAssignment assignment) {
        return findings.stream()
                .filter(finding -> lasts(finding, assignment))
                .map(finding -> asItEnded(finding, assignment))
                .toList();
    }

    /// What was told in the middle, with the figures of the end.
    private Finding asItEnded(Finding finding, ClusterAssignment assignment) {
        EpochReport report = last;
        String now =
                switch (finding.kind()) {
                    case UNUSED_CLUSTERS ->
                            ClusterUse.inWords(assignment.used(), assignment.clusterCount());
                    case LATENT_COLLAPSED ->
                            Optional.ofNullable(report)
                                    .flatMap(EpochReport::latent)
                                    .map(
                                            use ->
                                                    finding.headline().contains(" of z ")
                                                            ? use.alive()
                                                            : use.carrying())
                                    .orElse(finding.headline());
                    default -> finding.headline();
                };
        return finding.headline().startsWith(now)
                ? finding
                : new Finding(
                        finding.kind(),
                        finding.sinceEpoch(),
                        now + " at the end",
                        finding.kind() == Finding.Kind.UNUSED_CLUSTERS
                                ? countedAnew(finding.explanation(), assignment.used())
                                : finding.explanation(),
                        finding.remedy());
    }

    /// How many clusters to ask for: as many as are used now, not as many as were when it was told.
    private static String countedAnew(String explanation, int used) {
        return explanation.replaceFirst("\\d+(?=\\sclusters)", Integer.toString(Math.max(2, used)));
    }

    private boolean lasts(Finding finding, ClusterAssignment assignment) {
        EpochReport report = last;
        return switch (finding.kind()) {
            case UNUSED_CLUSTERS -> assignment.used() < assignment.clusterCount();
            case CLUSTERS_IGNORED ->
                    report == null || report.mutualInformation() < LEAST_INFORMATION;
            case LATENT_COLLAPSED ->
                    report == null || report.latent().map(LatentUse::collapsed).orElse(true);
            case NO_PROGRESS -> finding.standsStill(bestEpoch, patience);
            default -> true;
        };
    }
}
