package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.audio.AudioFacts;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.features.SoundKind;
import org.taxophone.job.JobContext;

/// How long `robust` trains on so many clips.
class TrainingLengthTest {
    private static Recipe robust(KindChoice kind) {
        return Recipes.named(Recipes.ROBUST, kind);
    }

    private static int epochs(Recipe recipe) {
        return PlannedWork.epochs(recipe);
    }

    @ParameterizedTest
    @CsvSource({
        "EVENTS, 3, 1200",
        "EVENTS, 360, 1200",
        "EVENTS, 500, 900",
        "EVENTS, 1740, 259",
        "EVENTS, 3000, 150",
        "EVENTS, 5000, 150",
        "EVENTS, 30000, 25",
        "EVENTS, 100000, 10",
        "TEXTURES, 10, 1200",
        "TEXTURES, 100, 600",
        "TEXTURES, 400, 150",
        "TEXTURES, 800, 150",
        "TEXTURES, 2000, 60",
        "TEXTURES, 8732, 14"
    })
    void manyClipsTakeFewerEpochsAndFewClipsMore(KindChoice kind, int clips, int epochs) {
        assertThat(epochs(TrainingLength.fit(robust(kind), clips))).isEqualTo(epochs);
    }

    @Test
    void whatAPersonSaysHolds() {
        Recipe asked = RecipeSettings.with(robust(KindChoice.EVENTS), "training.epochs", "150");
        assertThat(TrainingLength.fit(asked, 100_000)).isSameAs(asked);
        assertThat(TrainingLength.sentence(asked, asked)).isEmpty();
    }

    @Test
    void printedRecipesStayAsPrinted() {
        Recipe paper = Recipes.named(Recipes.PAPER);
        assertThat(TrainingLength.fit(paper, 100_000)).isSameAs(paper);
    }

    @Test
    void aRunThatGoesOnKeepsItsLength() {
        for (int clips : new int[] {30_000, 500}) {
            Recipe fitted = TrainingLength.fit(robust(KindChoice.EVENTS), clips);
            assertThat(TrainingLength.fit(fitted, clips)).isEqualTo(fitted);
        }
    }

    @Test
    void theDecisionSaysSoOnce() {
        RecipeDecision decided =
                RecipeDecision.of(robust(KindChoice.EVENTS), clips(30_000, 1), JobContext.none());
        assertThat(epochs(decided.recipe())).isEqualTo(25);
        assertThat(decided.sentence())
                .isEqualTo(
                        "Without listening: each is heard without the silence round it, up to 4"
                                + " kHz; 25 epochs in place of 150, as 750,000 clips heard in all"
                                + " are enough");
        assertThat(decision(3_000)).doesNotContain("epochs");
        assertThat(decision(360))
                .endsWith(
                        "; 1,200 epochs in place of 150, as a pass over so few clips teaches"
                                + " little");
    }

    private static String decision(int clips) {
        return RecipeDecision.of(robust(KindChoice.EVENTS), clips(clips, 1), JobContext.none())
                .sentence();
    }

    @Test
    void windowsCountOneByOne() {
        Dataset long10 = clips(800, 20); // of textures 10 s are heard at most
        Recipe textures = robust(KindChoice.TEXTURES);
        assertThat(PlannedWork.ahead(textures, SoundKind.TEXTURES, long10, LongClips.START))
                .isEqualTo(new PlannedWork(800, 150));
        assertThat(PlannedWork.ahead(textures, SoundKind.TEXTURES, long10, LongClips.WINDOWS))
                .isEqualTo(new PlannedWork(2_400, 50));
        assertThat(
                        epochs(
                                RecipeDecision.of(
                                                textures,
                                                long10,
                                                LongClips.WINDOWS,
                                                JobContext.none())
                                        .recipe()))
                .isEqualTo(50);
    }

    @Test
    void workIsClipsTimesEpochsTimesRestarts() {
        Recipe thrice = RecipeSettings.with(robust(KindChoice.AUTO), "training.restarts", "3");
        PlannedWork work =
                PlannedWork.ahead(thrice, SoundKind.EVENTS, clips(30_000, 1), LongClips.START);
        assertThat(work).isEqualTo(new PlannedWork(30_000, 75));
        assertThat(work.times(new PlannedWork(3_000, 150))).isEqualTo(5);
        assertThat(
                        PlannedWork.ahead(
                                Recipes.named(Recipes.QUICK),
                                SoundKind.EVENTS,
                                clips(7, 1),
                                LongClips.START))
                .isEqualTo(new PlannedWork(7, 1));
    }

    private static Dataset clips(int count, double seconds) {
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clips.add(
                    new Clip(
                            "%016x".formatted(i),
                            i + ".wav",
                            Optional.empty(),
                            new AudioFacts(
                                    "WAV, 16 bit",
                                    8_000,
                                    1,
                                    (long) (8_000 * seconds),
                                    0.5,
                                    0.1,
                                    0,
                                    "%064x".formatted(i),
                                    "")));
        }
        return Dataset.of(Path.of("sounds"), clips, Map.of(), Optional.empty());
    }
}
