package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.features.SoundKind;
import org.taxophone.job.JobContext;

class ClusterSearchCostTest {
    private static ClusterSearchCost measure(Recipe recipe, int clips) {
        return ClusterSearchCost.measure(new ClusterSearch(2, 6), recipe, clips, JobContext.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robust",
                "quick",
                "kmeans",
                "ward",
                "em-gmm",
                "paper/beta-vae",
                "paper/pca"
            })
    void everyRecipeThatASearchSuitsIsTimed(String name) {
        ClusterSearchCost cost = measure(Recipes.named(name), 40);
        assertThat(cost.numbers()).isEqualTo(5);
        assertThat(cost.seconds()).isPositive().isFinite();
    }

    @Test
    void asManyNumbersAreCountedAsWouldBeTried() {
        Recipe textures = Recipes.named("robust").forKind(SoundKind.TEXTURES);
        assertThat(measure(textures, 12).numbers()).isEqualTo(3); // 2 to 4: three clips each
        assertThat(measure(textures, 2).numbers()).isEqualTo(1);
    }

    @Test
    void whereTheNetLearnsItsClustersThereIsNothingToTime() {
        assertThatThrownBy(() -> measure(Recipes.named("paper/uvac"), 40))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
