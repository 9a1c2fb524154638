package org.taxophone.app.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.RunDocument;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// Which space a row speaks of, and by what it is known.
class ResultRowTest {
    @Test
    void clustersThatWereFoundInTheFeaturesAreJudgedThere() {
        ResultRow row = row(Recipes.named(Recipes.ROBUST));
        assertThat(row.space()).isEqualTo("features");
        assertThat(row.values(Score.SILHOUETTE)).containsExactly(0.6);
        assertThat(row.noise(Score.SILHOUETTE).mean()).isEqualTo(0.1);
    }

    @Test
    void thoseOfTheHeadAloneInItsProbabilities() {
        ResultRow row = row(Recipes.named("paper/cat-uvac"));
        assertThat(row.space()).isEqualTo("y");
        assertThat(row.values(Score.SILHOUETTE)).containsExactly(1.0);
    }

    @Test
    void badgesNameOnlyWhatHasASay() {
        assertThat(row(Recipes.named(Recipes.ROBUST)).badges()).containsExactly("K 6");
        assertThat(row(Recipes.named("paper/cat-uvac")).badges()).contains("K 6", "λ 0.5");
        Recipe decoding =
                RecipeSettings.with(
                        Recipes.named(Recipes.ROBUST), "loss.variationalWeight", "0.01");
        assertThat(row(decoding).badges()).contains("λ 0.5", "d 10");
    }

    private static ResultRow row(Recipe recipe) {
        MetricReport report =
                new MetricReport(
                        6,
                        6,
                        Optional.empty(),
                        List.of(shape("y", 1), shape("features", 0.6), shape("x", 0.2)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        RunDocument document =
                new RunDocument(
                        1,
                        RunState.FINISHED,
                        Instant.EPOCH,
                        Optional.empty(),
                        recipe,
                        true,
                        RunConfig.defaults(),
                        6,
                        30,
                        "",
                        Map.of(),
                        "",
                        "",
                        "",
                        "",
                        false);
        return new ResultRow(
                ResultRow.Level.GROUP,
                List.of(new RunSummary(document, Optional.of(report), List.of(), 1, false)));
    }

    private static InternalScores shape(String space, double silhouette) {
        return new InternalScores(space, silhouette, 1, 10, 0.1, 2, 5, 0, 30, 30, "noise");
    }
}
