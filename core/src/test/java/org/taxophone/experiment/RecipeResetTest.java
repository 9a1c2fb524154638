package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.dataset.SplitConfig;

class RecipeResetTest {
    @Test
    void whatIsResetIsNoChangeAnyMore() {
        Recipe plain = Recipes.named(Recipes.ROBUST);
        Recipe changed =
                RecipeSettings.with(
                        RecipeSettings.with(plain, "training.epochs", "3"), "batchSize", "16");
        Recipe reset = RecipeSettings.reset(changed, plain, "training.epochs");
        assertThat(reset.changes()).containsOnlyKeys("training.batchSize");
        assertThat(RecipeSettings.reset(reset, plain, "training.batchSize")).isEqualTo(plain);
    }

    @Test
    void aRecipeOfOnesOwnIsResetToWhatItWasKeptAs() {
        Recipe kept = RecipeSettings.with(Recipes.named(Recipes.ROBUST), "training.epochs", "30");
        Recipe changed = RecipeSettings.with(kept, "training.epochs", "3");
        assertThat(RecipeSettings.reset(changed, kept, "training.epochs")).isEqualTo(kept);
    }

    @Test
    void theCommandLineNamesTheSplit() {
        RunConfig config =
                RunConfig.defaults().withSplit(Optional.of(SplitConfig.byGroup("the speaker")));
        assertThat(RunCommandLine.of(Path.of("p"), Recipes.named(Recipes.ROBUST), config))
                .endsWith("--seed 0 --split 'group:the speaker'");
    }
}
