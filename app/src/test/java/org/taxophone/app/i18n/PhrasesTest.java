package org.taxophone.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.KSweep;

/// What the science says in English is known to the German texts word for word.
class PhrasesTest {
    private final Phrases german =
            new Phrases(
                    Messages.english(),
                    ResourceBundle.getBundle("org.taxophone.ui.messages", Locale.GERMAN),
                    false);

    @Test
    void everyRecipeIsSummedUp() {
        for (Recipe recipe : Recipes.all()) {
            assertThat(german.translate(recipe.summary()))
                    .as(recipe.name())
                    .isNotEqualTo(recipe.summary());
        }
    }

    @Test
    void sentencesKeepTheirValues() {
        assertThat(german.translate("6 of 10 clusters unused since epoch 12"))
                .isEqualTo("6 von 10 Clustern seit Epoche 12 unbenutzt");
        assertThat(german.translate("A lambda of 0.5 acts here like one of 1,040"))
                .isEqualTo("Ein Lambda von 0,5 wirkt hier wie eines von 1.040");
        assertThat(
                        german.translate(
                                "Clusters follow speaker more than digit: NMI 0.71 against 0.12"))
                .isEqualTo("Cluster folgen speaker mehr als digit: NMI 0,71 gegen 0,12");
    }

    @Test
    void severalSentencesAreSaidOneByOne() {
        assertThat(
                        german.translate(
                                "Clusters that lost all their clips seldom win them back. Train"
                                        + " again with the balance term, or ask for 4 clusters"))
                .isEqualTo(
                        "Cluster, die alle Clips verloren haben, gewinnen sie selten zurück."
                                + " Trainieren Sie neu mit dem Ausgleichsterm, oder verlangen Sie 4"
                                + " Cluster");
        assertThat(
                        german.translate(
                                "Most clips are one short sound of about 0.4 s: treated as events;"
                                        + " each is heard without the silence round it, up to 4"
                                        + " kHz"))
                .contains("0,4 s: als Ereignisse behandelt; jeder wird ohne");
    }

    @Test
    void whatASweepSuggestsIsSaid() {
        KSweep.Point low = new KSweep.Point(4, 3, 1, 0.2, 0.01, 0.1, 0.8, 4);
        KSweep.Point best = new KSweep.Point(8, 3, 1, 0.4, 0.01, 0.1, 0.9, 8);
        KSweep.Point high = new KSweep.Point(12, 3, 1, 0.3, 0.01, 0.1, 0.7, 12);
        String said = new KSweep("quick", List.of(low, best, high)).suggestion();
        assertThat(german.translate(said))
                .startsWith("Die Kurven schlagen K = 8 vor")
                .contains("Ziemlich sicher: Das nächstbeste, K = 12, liegt 0,100 dahinter");
    }

    @Test
    void whatIsNotKnownStaysAsItWasSaid() {
        assertThat(german.translate("The moon is full. Leave them out"))
                .isEqualTo("The moon is full. Lassen Sie sie weg");
        assertThat(Phrases.say("Leave them out")).isEqualTo("Leave them out");
    }
}
