package org.taxophone.app.feature.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taxophone.job.JobProgress;

/// How long a run will take.
class RecipeEstimateTest extends RecipeCase {
    @Test
    void aTrialThatFailsSaysWhy() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        model.tryOrStop(); // the two clips are not there
        assertThat(model.estimate().tryingProperty().get()).isFalse();
        assertThat(model.estimate().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).contains("None of the 2 clips"));
    }

    @Test
    void aSearchForTheNumberOfGroupsIsTimedBeforeItStarts() {
        desk.openProject();
        RecipeViewModel model = desk.model();
        assertThat(model.estimate().lines()).hasSize(1);
        model.settings().clustersProperty().set("2..30");
        assertThat(model.estimate().lines())
                .last()
                .satisfies(
                        line -> {
                            // of two clips there is but one number to try
                            assertThat(line.name()).isEqualTo("Then trying 1 numbers of groups");
                            assertThat(line.value()).isNotEmpty();
                        });
        model.settings().clustersProperty().set("4");
        assertThat(model.estimate().lines()).hasSize(1);
        model.settings().clustersProperty().set("2..30");
        model.choose("paper/cat-uvac");
        assertThat(model.estimate().lines()).as("cannot be searched").hasSize(1);
    }

    @Test
    void whatIsMeasuredIsSaidInWords() {
        // another stage has a count of its own
        assertThat(
                        RecipeEstimate.measuring(
                                new JobProgress(150, 150, "listening to a sample", 1, 9)))
                .isEqualTo("Listening to a sample… 150 of 150");
        assertThat(
                        RecipeEstimate.measuring(
                                new JobProgress(0, 12, "measuring a few batches", 1, 9)))
                .isEqualTo("Measuring a few batches… 0 of 12");
        assertThat(RecipeEstimate.measuring(new JobProgress(0, 0, "training", 1, 9)))
                .isEqualTo("Training…");
        assertThat(RecipeEstimate.measuring(JobProgress.NONE)).isEqualTo("Measuring…");
    }
}
