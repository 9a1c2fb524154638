package org.taxophone.app.feature.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.experiment.Recipes;

/// Clips that are held out.
class RecipeSplitTest extends RecipeCase {
    @Test
    void aSplitThatLeaksIsToldAndMended() {
        desk.openClips(
                Dataset.of(
                        folder,
                        java.util.stream.IntStream.range(0, 40)
                                .mapToObj(i -> new Clip("c" + i, i + ".wav", RecipeTrial.FACTS))
                                .toList(),
                        Map.of(
                                "speaker",
                                java.util.stream.IntStream.range(0, 40)
                                        .mapToObj(i -> "s" + i % 4)
                                        .toList()),
                        Optional.empty()));
        RecipeViewModel model = desk.model();
        assertThat(model.split().noteProperty().get()).contains("share is 0");
        model.choose(Recipes.PAPER);
        assertThat(model.split().noteProperty().get()).isEqualTo("4 of 40 clips");
        assertThat(java.util.Objects.requireNonNull(model.split().leakProperty().get()).column())
                .isEqualTo("speaker");
        model.mendSplit();
        assertThat(model.split().leakProperty().get()).isNull();
        assertThat(model.split().noteProperty().get()).isEqualTo("10 of 40 clips");
        assertThat(model.commandLine().orElseThrow()).contains("--split group:speaker");
        model.choose(Recipes.QUICK);
        assertThat(model.split().offeredProperty().get()).isFalse();
        assertThat(model.commandLine().orElseThrow()).doesNotContain("--split");
    }

    @Test
    void aSplitThatCannotBeIsAProblemOfItsField() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        model.choose(Recipes.PAPER);
        model.split().choose(Optional.of(SplitConfig.byGroup("nobody")));
        assertThat(model.split().problemProperty().get()).isNotEmpty();
        assertThat(model.attentionProperty().get()).isEqualTo("1 value needs attention");
    }
}
