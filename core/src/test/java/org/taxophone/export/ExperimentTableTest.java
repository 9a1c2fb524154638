package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.ExperimentOutcome;
import org.taxophone.project.ExperimentResults;

class ExperimentTableTest {
    private static ExperimentResults.Row row(String recipe, String space, double... scores) {
        ExperimentConfig.Group group =
                new ExperimentConfig.Group(RecipeChoice.of(recipe), Optional.of(10));
        List<ExperimentOutcome> outcomes = new ArrayList<>();
        for (int seed = 0; seed < scores.length; seed++) {
            double s = scores[seed];
            MetricReport report =
                    new MetricReport(
                            10,
                            10,
                            Optional.of(new ExternalScores(s, s, s, s, s, s, s, 100)),
                            List.of(
                                    new InternalScores(
                                            space, s, 1 - s, 1000 * s, 0.1, 2, 50, 0.01, 100, 100,
                                            "")),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            outcomes.add(
                    new ExperimentOutcome(
                            new ExperimentConfig.Cell(
                                    RecipeChoice.of(recipe), Optional.of(10), seed),
                            seed + 1,
                            Optional.of(report),
                            2,
                            ""));
        }
        return new ExperimentResults.Row(group, outcomes, 0.8);
    }

    private static ExperimentTable table(ExperimentResults.Row... rows) {
        return new ExperimentTable(TableLayout.CAT_UVAC, new ExperimentResults(List.of(rows)));
    }

    @Test
    void theBestIsBoldOnlyBeyondTheSpread() {
        String clear = table(row("a", "y", 0.8, 0.82), row("b", "y", 0.5, 0.52)).markdown();
        assertThat(clear)
                .contains("| a | 10 | y | **81.0 ± 1.4** | **0.81 ± 0.01** |")
                .contains("**0.19 ± 0.01**")
                .contains("Bold: better than all others by more than the spread.");
        assertThat(table(row("a", "y", 0.8, 0.4), row("b", "y", 0.5, 0.52)).markdown())
                .doesNotContain("**");
        assertThat(table(row("a", "y", 0.8), row("b", "y", 0.5)).markdown())
                .doesNotContain("**")
                .contains("One seed each");
    }

    @Test
    void scoresInDifferentSpacesAreNotCompared() {
        String text = table(row("a", "y", 0.8, 0.82), row("b", "x", 0.5, 0.52)).markdown();
        assertThat(text)
                .contains("| **81.0 ± 1.4** | **0.81 ± 0.01** | 0.81 ± 0.01 |")
                .contains("different spaces are not compared");
    }

    @Test
    void rowsThatFailedSayWhy() {
        ExperimentConfig.Group group =
                new ExperimentConfig.Group(RecipeChoice.of("paper/uvac"), Optional.of(10));
        ExperimentResults.Row failed =
                new ExperimentResults.Row(
                        group,
                        List.of(
                                new ExperimentOutcome(
                                        new ExperimentConfig.Cell(
                                                group.choice(), group.clusters(), 0),
                                        0,
                                        Optional.empty(),
                                        0,
                                        "no, \"such\" recipe")),
                        Double.NaN);
        ExperimentTable table = table(row("a", "y", 0.8, 0.82), failed);
        assertThat(table.markdown()).contains("| paper/uvac (failed) | 10 | – | – |");
        assertThat(table.csv()).contains("\"no, \"\"such\"\" recipe\"");
        assertThat(table.lines().get(1)).contains("81.0 ± 1.4");
    }

    @Test
    void latexIsATable() {
        assertThat(table(row("a_b", "y", 0.8, 0.82), row("b", "y", 0.5, 0.52)).latex())
                .contains(
                        "\\begin{tabular}{lrlrrrrrr}", "a\\_b & 10 & y & \\textbf{81.0 $\\pm$ 1.4}")
                .contains("Acc. \\%", "\\bottomrule");
    }

    @Test
    void publishedFiguresStandBesideOurs() {
        List<PublishedTable> tables = PublishedTable.named("cat-uvac");
        assertThat(tables)
                .extracting(PublishedTable::data)
                .containsExactly("AudioMNIST", "TAU2019", "UrbanSound8K");
        PublishedTable audio = tables.getFirst();
        assertThat(audio.rows())
                .extracting(PublishedTable.Row::recipe)
                .containsExactly("", "kmeans", "paper/uvac", "paper/cat-uvac");
        assertThat(audio.rows().getLast().score("silhouette")).hasValue(0.97);
        assertThat(audio.rows())
                .extracting(PublishedTable.Row::space)
                .containsExactly("x", "x", "z", "y");
        PublishedTable irmas = PublishedTable.named("irmas").getFirst();
        assertThat(irmas.clusters()).isEqualTo(11);
        assertThat(irmas.rows()).hasSize(4);
        assertThat(irmas.rows().get(2).score("calinski_harabasz")).hasValue(35889);
        PublishedComparison comparison =
                new PublishedComparison(
                        TableLayout.CAT_UVAC,
                        audio,
                        new ExperimentResults(
                                List.of(
                                        row("kmeans", "x", 0.2),
                                        row("paper/uvac", "z", 0.7),
                                        row("paper/cat-uvac", "y", 0.8, 0.82))),
                        row("labels", "x", 1).reports().stream().findFirst());
        assertThat(comparison.lines().get(1))
                .startsWith("None (labels)")
                .contains("100.0 (100.0)", "(5.56)");
        assertThat(comparison.lines().getLast())
                .contains("Cat. UVAC (lambda 0.5)", "81.0 ± 1.4 (76.3)", "(40.14)");
        assertThat(comparison.csv().lines()).hasSize(21);
        assertThat(tables.getLast().rows())
                .extracting(row -> row.clusters() + " " + row.method())
                .containsExactly(
                        "10 None (labels)",
                        "10 k-means",
                        "10 UVAC",
                        "10 Cat. UVAC (lambda 2)",
                        "5 k-means",
                        "5 UVAC",
                        "5 Cat. UVAC (lambda 2)");
        assertThat(tables.get(1).rows().getLast().score("silhouette")).hasValue(0.79);
        assertThatThrownBy(() -> PublishedTable.named("nothing"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("No published table is called nothing");
    }
}
