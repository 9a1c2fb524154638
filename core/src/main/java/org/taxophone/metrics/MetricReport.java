package org.taxophone.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;

/// All scores of one partition. What a method has not is absent, never zero.
///
/// @param clusters clusters that there could be
/// @param used clusters with at least one clip
/// @param external agreement with labels, where there are labels
/// @param internal shape, one entry a space
/// @param usage clips of each cluster; empty in documents of programs that did not keep it
/// @param information what the probabilities say, where the partition has any
/// @param latent what z carries, where the model has one
/// @param map how far the map can be trusted
public record MetricReport(
        int clusters,
        int used,
        Optional<ExternalScores> external,
        List<InternalScores> internal,
        List<Integer> usage,
        Optional<ClusterInformation> information,
        Optional<LatentScores> latent,
        Optional<MapScores> map) {
    public MetricReport {
        internal = List.copyOf(internal);
        usage = List.copyOf(usage);
    }

    /// Scores of the partition alone.
    public static MetricReport of(
            ClusterAssignment assignment,
            Optional<ExternalScores> external,
            List<InternalScores> internal) {
        return new MetricReport(
                assignment.clusterCount(),
                assignment.used(),
                external,
                internal,
                Arrays.stream(assignment.counts()).boxed().toList(),
                assignment.probabilities().length == 0
                        ? Optional.empty()
                        : Optional.of(ClusterInformation.of(assignment)),
                Optional.empty(),
                Optional.empty());
    }

    /// Shape in one space; empty where none was taken.
    public Optional<InternalScores> in(String space) {
        return internal.stream().filter(scores -> scores.space().equals(space)).findFirst();
    }

    /// The same with what z carries and how far the map can be trusted.
    public MetricReport with(Optional<LatentScores> carried, Optional<MapScores> drawn) {
        return new MetricReport(
                clusters, used, external, internal, usage, information, carried, drawn);
    }

    /// The same of so many clusters: those that a person merged away count no more.
    public MetricReport withClusters(int count) {
        return new MetricReport(count, used, external, internal, usage, information, latent, map);
    }
}
