package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// What a person should know about a result, in plain words, with its remedy. Findings of a result
/// have the epoch 0: they belong to no moment of a training.
public final class ResultFindings {
    /// The gravest first.
    private static final List<ResultCheck> CHECKS =
            List.of(
                    new ConstantFeatures(),
                    new UnusedClusters(),
                    new NoBetterThanNoise(),
                    new OtherColumnFollowed(),
                    new StrongPrior(),
                    new FewClips());

    private ResultFindings() {}

    /// All findings of a result, the gravest first.
    ///
    /// @param recipe what was done
    /// @param spaces where the clips are; constant features are looked for in "x"
    /// @param dataset columns that clusters may follow
    /// @param column the column that was meant, empty without labels
    public static List<Finding> of(
            Recipe recipe,
            ClusterAssignment assignment,
            MetricReport metrics,
            List<Embeddings> spaces,
            Dataset dataset,
            Optional<String> column) {
        CheckedResult result =
                new CheckedResult(recipe, assignment, metrics, spaces, dataset, column);
        return CHECKS.stream().flatMap(check -> check.look(result).stream()).toList();
    }

    /// What was told while it trained, and what is told of the result; where both speak of one
    /// thing, the one that knows more of it is kept.
    public static List<Finding> join(List<Finding> training, List<Finding> result) {
        boolean hidden = training.stream().anyMatch(told -> told.kind() == Kind.HIDDEN_BETA);
        boolean collapsed = result.stream().anyMatch(NoBetterThanNoise::isOfCollapse);
        boolean unused = training.stream().anyMatch(told -> told.kind() == Kind.UNUSED_CLUSTERS);
        List<Finding> all = new ArrayList<>();
        training.stream()
                .filter(told -> !collapsed || told.kind() != Kind.LATENT_COLLAPSED)
                .forEach(all::add);
        result.stream()
                .filter(told -> !hidden || told.kind() != Kind.STRONG_PRIOR)
                .filter(told -> !unused || told.kind() != Kind.UNUSED_CLUSTERS)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
