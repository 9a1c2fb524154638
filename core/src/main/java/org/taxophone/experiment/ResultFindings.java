package org.taxophone.experiment;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.LatentScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.CategoricalLossConfig;
import org.taxophone.training.ClusterUse;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;
import org.taxophone.training.LatentUse;

/// What a person should know about a result, in plain words, with its remedy. Findings of a result
/// have the epoch 0: they belong to no moment of a training.
public final class ResultFindings {
    private static final int FEW = 10;
    private static final String COLLAPSED = "latent dimensions";

    private static final double STRONG_BETA = 10;
    private static final double CONSTANT_SHARE = 0.9;
    private static final double COPIES_SHARE = 0.2;

    /// Below this AMI no column is followed to speak of.
    private static final double FOLLOWED = 0.2;

    private static final double CLEARLY_MORE = 0.1;

    /// Two columns that agree so far are one under two names.
    private static final double SAME_COLUMN = 0.9;

    private final Recipe recipe;
    private final ClusterAssignment assignment;
    private final MetricReport metrics;
    private final List<Finding> findings = new ArrayList<>();

    private ResultFindings(Recipe recipe, ClusterAssignment assignment, MetricReport metrics) {
        this.recipe = recipe;
        this.assignment = assignment;
        this.metrics = metrics;
    }

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
        ResultFindings result = new ResultFindings(recipe, assignment, metrics);
        spaces.stream().filter(s -> s.space().equals("x")).findFirst().ifPresent(result::constant);
        result.unused();
        result.noBetterThanNoise();
        column.ifPresent(meant -> result.follows(dataset, meant));
        result.strongPrior();
        result.fewClips();
        return List.copyOf(result.findings);
    }

    /// What was told while it trained, and what is told of the result; where both speak of one
    /// thing, the one that knows more of it is kept.
    public static List<Finding> join(List<Finding> training, List<Finding> result) {
        boolean hidden = training.stream().anyMatch(told -> told.kind() == Kind.HIDDEN_BETA);
        boolean collapsed =
                result.stream()
                        .anyMatch(
                                told ->
                                        told.kind() == Kind.NOISE_SILHOUETTE
                                                && told.headline().contains(COLLAPSED));
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

    private void constant(Embeddings x) {
        int same = 0;
        for (int column = 0; column < x.dimension(); column++) {
            same += isConstant(x, column) ? 1 : 0;
        }
        if (same == x.dimension()) {
            tell(
                    Kind.CONSTANT_FEATURES,
                    "All " + x.rows() + " clips look the same to the model",
                    "Their features do not differ at all, so these clusters are chance. Listen"
                            + " whether the clips are silent or copies; if not, choose another kind"
                            + " of sound or another front end",
                    Map.of());
        } else if (same >= CONSTANT_SHARE * x.dimension()) {
            tell(
                    Kind.CONSTANT_FEATURES,
                    same + " of " + x.dimension() + " features are the same in every clip",
                    "The model sees little of these sounds: most of the picture is empty. Choose a"
                            + " shorter clip length, or another kind of sound",
                    Map.of());
        } else {
            int copies = x.rows() - different(x);
            if (copies > COPIES_SHARE * x.rows()) {
                tell(
                        Kind.CONSTANT_FEATURES,
                        copies + " of " + x.rows() + " clips are copies of others",
                        "Copies fall into one cluster whatever they sound like, and scores rise by"
                                + " them. Leave them out",
                        Map.of());
            }
        }
    }

    private static boolean isConstant(Embeddings rows, int column) {
        for (int row = 1; row < rows.rows(); row++) {
            if (rows.at(row, column) != rows.at(0, column)) {
                return false;
            }
        }
        return true;
    }

    private static int different(Embeddings x) {
        Set<FloatBuffer> seen = new HashSet<>(); // compared by what is in them
        for (int row = 0; row < x.rows(); row++) {
            seen.add(FloatBuffer.wrap(x.values(), row * x.dimension(), x.dimension()));
        }
        return seen.size();
    }

    /// A short training ends before a watch over its epochs has seen enough to speak.
    private void unused() {
        int used = metrics.used();
        if (used == metrics.clusters() || used > 1 && !recipe.trains()) {
            return;
        }
        boolean meant =
                recipe.method() instanceof TrainedMethod method
                        && method.training().loss().dropAfterEpochs() > 0;
        if (meant && used > 1) {
            return;
        }
        boolean balanced =
                recipe.method() instanceof TrainedMethod method
                        && method.training().loss() instanceof CategoricalLossConfig;
        tell(
                Kind.UNUSED_CLUSTERS,
                ClusterUse.inWords(used, metrics.clusters())
                        + (recipe.trains() ? " at the end" : ""),
                (used == 1 ? "Nothing was told apart. " : "")
                        + (balanced
                                ? "After few epochs this net often has not found its clusters yet:"
                                        + " train longer, or with a balance term"
                                : betterRecipe()),
                balanced ? balance() : robust());
    }

    /// In the space that the clusters were cut in; in any other a partition of a net may well be
    /// rounder or less round than noise, which says little.
    private void noBetterThanNoise() {
        for (InternalScores scores : metrics.internal()) {
            if (scores.space().equals("y") || !scores.scored()) {
                continue; // what y's silhouette says of a net is how sure it is
            }
            if (!scores.betterThanNoise() && !scores.space().equals("x")) {
                tellNoise(scores);
            }
            return;
        }
    }

    private void tellNoise(InternalScores scores) {
        String score =
                text(
                        "the silhouette in %s, %.2f, is that of noise (%.2f)",
                        scores.space(), scores.silhouette(), scores.nullSilhouette());
        Optional<LatentScores> latent = metrics.latent();
        boolean collapsed =
                scores.space().equals("z")
                        && latent.map(ResultFindings::use).filter(LatentUse::collapsed).isPresent();
        if (collapsed) {
            tell(
                    Kind.NOISE_SILHOUETTE,
                    use(latent.get()).carrying() + ": " + score,
                    "Noise in so few dimensions falls into tidy clusters by itself. The pull to the"
                            + " prior is too strong",
                    scaled("lambda", 0.25));
        } else {
            tell(
                    Kind.NOISE_SILHOUETTE,
                    capital(score),
                    "The same clusterer finds clusters as round in noise of the same spread. The"
                            + " groups may be real, but this score does not show it. "
                            + betterRecipe(),
                    robust());
        }
    }

    private static LatentUse use(LatentScores z) {
        return new LatentUse(z.activeUnits(), z.dimension(), z.directions(), z.effectiveBeta());
    }

    private void follows(Dataset dataset, String meant) {
        List<Association> all = Association.of(dataset, assignment);
        double own = 0;
        double ownNmi = 0;
        for (Association one : all) {
            if (one.column().equals(meant)) {
                own = one.shared().ami();
                ownNmi = one.shared().nmi();
            }
        }
        int[] labels = Evaluation.labels(dataset, Optional.of(meant), assignment.ids());
        for (Association one : all) {
            double ami = one.shared().ami();
            if (one.column().equals(meant) || ami < FOLLOWED || ami < own + CLEARLY_MORE) {
                continue;
            }
            int[] other = Evaluation.labels(dataset, Optional.of(one.column()), assignment.ids());
            if (ExternalMetrics.shared(labels, other).ami() > SAME_COLUMN) {
                continue;
            }
            tell(
                    Kind.FOLLOWS_OTHER_COLUMN,
                    text(
                            "Clusters follow %s more than %s: NMI %.2f against %.2f",
                            one.column(), meant, one.shared().nmi(), ownNmi),
                    text(
                            "Without the agreement of chance it is %.2f against %.2f. If %s is not"
                                    + " what you want to hear, %s",
                            ami, own, one.column(), otherWays()),
                    robust());
            return;
        }
    }

    private void strongPrior() {
        metrics.latent()
                .filter(z -> z.effectiveBeta().orElse(0) >= STRONG_BETA)
                .ifPresent(
                        z ->
                                tell(
                                        Kind.STRONG_PRIOR,
                                        text(
                                                "The pull to the prior is strong: effective beta"
                                                        + " %,.0f",
                                                z.effectiveBeta().getAsDouble()),
                                        "Against a reconstruction error summed over all bins, the KL"
                                                + " of z weighs as much. A z that has to cost so"
                                                + " little carries little",
                                        scaled("lambda", 1 / z.effectiveBeta().getAsDouble())));
    }

    private void fewClips() {
        int clips = assignment.ids().size();
        int clusters = metrics.clusters();
        if (clusters < 2 || clips >= FEW * clusters) {
            return;
        }
        int fewer = Math.max(2, clips / FEW);
        tell(
                Kind.FEW_CLIPS,
                text(
                        "%d clips for %d clusters: %.1f each",
                        clips, clusters, clips / (double) clusters),
                "With fewer than about ten clips each, clusters are largely chance, and so are their"
                        + " scores. Add clips"
                        + (fewer < clusters ? ", or ask for " + fewer + " clusters" : ""),
                fewer < clusters ? Map.of(Remedy.CLUSTERS, Integer.toString(fewer)) : Map.of());
    }

    private Map<String, String> robust() {
        return recipe.name().equals(Recipes.ROBUST)
                ? Map.of()
                : Map.of(Remedy.RECIPE, Recipes.ROBUST);
    }

    private String betterRecipe() {
        return recipe.name().equals(Recipes.ROBUST)
                ? "Look at the map, and listen"
                : "Try the recipe " + Recipes.ROBUST;
    }

    private String otherWays() {
        return recipe.name().equals(Recipes.ROBUST)
                ? "train longer or with other seeds, or give it clips in which it varies less"
                : "try the recipe "
                        + Recipes.ROBUST
                        + ", which distorts what speakers and rooms"
                        + " differ in";
    }

    private Map<String, String> balance() {
        Map<String, String> more = scaled("balanceWeight", 4);
        return more.containsValue("0") ? Map.of("loss.balanceWeight", "1") : more;
    }

    /// A setting of the recipe times a factor, by its full name; empty where the recipe has none.
    private Map<String, String> scaled(String field, double factor) {
        return RecipeSettings.settings(recipe).entrySet().stream()
                .filter(setting -> setting.getKey().endsWith("." + field))
                .filter(setting -> setting.getValue().value() instanceof Double)
                .findFirst()
                .map(
                        setting ->
                                Map.of(
                                        setting.getKey(),
                                        twoDigits(factor * (Double) setting.getValue().value())))
                .orElse(Map.of());
    }

    private static String twoDigits(double value) {
        return new java.math.BigDecimal(value).round(new java.math.MathContext(2)).toPlainString();
    }

    private void tell(Kind kind, String headline, String explanation, Map<String, String> remedy) {
        findings.add(new Finding(kind, 0, headline, explanation, remedy));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
