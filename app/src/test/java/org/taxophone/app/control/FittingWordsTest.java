package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class FittingWordsTest {
    private static final Font FONT = Font.font(12);

    @Test
    void whatFitsStays() {
        assertThat(FittingWords.of("dog", FONT, 200)).isEqualTo("dog");
        assertThat(FittingWords.of("", FONT, 0)).isEmpty();
    }

    @Test
    void longNamesLoseTheirMiddle() {
        String name = "recording-of-the-meadow-".repeat(5) + "17";
        String shown = FittingWords.of(name, FONT, 80);
        assertThat(shown).startsWith("rec").contains("…").endsWith("17");
        Text text = new Text(shown);
        text.setFont(FONT);
        assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(80);
    }

    @Test
    void noLetterIsTornInTwo() {
        String shown = FittingWords.of("🐦".repeat(40), FONT, 60);
        assertThat(shown.replace("…", "").replace("🐦", "")).isEmpty();
    }

    @Test
    void namesBesideOneAnotherCanBeToldApart() {
        assertThat(FittingWords.apart(List.of("Clock tick", "Rain", "Chainsaw"), FONT, 40))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("Clo").endsWith("…"),
                        one -> assertThat(one).isEqualTo("Rain"),
                        one -> assertThat(one).startsWith("Cha").endsWith("…"));
        assertThat(FittingWords.apart(List.of("speaker-01", "speaker-02"), FONT, 40))
                .doesNotHaveDuplicates()
                .allMatch(one -> one.contains("…"));
    }
}
