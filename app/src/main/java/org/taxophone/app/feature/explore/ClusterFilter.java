package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.taxophone.app.session.FilterTerm;
import org.taxophone.project.curation.CuratedCluster;

/// What the filter over the list of clusters means, in the language of the filter of clips: words
/// of name, label and note, `name:word`, `label:word`, `note:word`, and numbers of `count`,
/// `purity` (%), `spread`, `verdict` and `number`.
final class ClusterFilter {
    private static final double PERCENT = 100;
    private static final Map<String, ToDoubleFunction<ClusterSummary>> MEASURES =
            Map.of(
                    "count",
                    ClusterSummary::count,
                    "clips",
                    ClusterSummary::count,
                    "purity",
                    cluster -> PERCENT * cluster.purity().orElse(Double.NaN),
                    "spread",
                    ClusterSummary::spread,
                    "verdict",
                    cluster -> cluster.said().map(CuratedCluster::verdict).orElse(0),
                    "number",
                    cluster -> cluster.isNoise() ? Double.NaN : cluster.cluster() + 1);

    private ClusterFilter() {}

    /// The test that a text stands for; an empty text lets all clusters through.
    static Predicate<ClusterSummary> of(String text) {
        List<Predicate<ClusterSummary>> all =
                FilterTerm.all(text).stream().map(ClusterFilter::test).toList();
        return cluster -> all.stream().allMatch(test -> test.test(cluster));
    }

    private static Predicate<ClusterSummary> test(FilterTerm term) {
        Predicate<ClusterSummary> test = term.isWord() ? word(term.value()) : field(term);
        return term.turned() ? test.negate() : test;
    }

    private static Predicate<ClusterSummary> field(FilterTerm term) {
        ToDoubleFunction<ClusterSummary> measure = MEASURES.get(term.field());
        if (measure != null) {
            DoublePredicate passes = term.numbers();
            return cluster -> passes.test(measure.applyAsDouble(cluster));
        }
        return switch (term.field()) {
            case "name" -> cluster -> says(cluster.name(), term);
            case "label" -> cluster -> says(cluster.majority().orElse(""), term);
            case "note" -> cluster -> says(note(cluster), term);
            default -> word(term.field() + term.sign() + term.value());
        };
    }

    private static boolean says(String text, FilterTerm term) {
        return term.sign().equals("=")
                ? text.equalsIgnoreCase(term.value())
                : contains(text, term.value());
    }

    // its number, whole, is a word of a cluster too
    private static Predicate<ClusterSummary> word(String word) {
        return cluster ->
                Integer.toString(cluster.cluster() + 1).equals(word)
                        || Stream.of(cluster.name(), cluster.majority().orElse(""), note(cluster))
                                .anyMatch(text -> contains(text, word));
    }

    private static String note(ClusterSummary cluster) {
        return cluster.said().map(CuratedCluster::note).orElse("");
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
