package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.taxophone.app.session.Saving;

class SavedLabelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Saving.State state(boolean writing, String problem) {
        return new Saving.State(
                LocalDateTime.of(2026, 3, 1, 14, 26).atZone(ZoneId.systemDefault()).toInstant(),
                writing,
                problem);
    }

    @Test
    void itSaysWhenOrThatNot() {
        assertThat(SavedLabel.words(state(false, ""), TODAY)).isEqualTo("Saved 14:26");
        assertThat(SavedLabel.words(state(false, ""), TODAY.plusDays(1))).contains("2026");
        assertThat(SavedLabel.words(state(true, ""), TODAY)).isEqualTo("Saving\u2026");
        assertThat(SavedLabel.words(state(true, "full"), TODAY)).isEqualTo("Not saved");
        assertThat(SavedLabel.words(new Saving.State(null, false, ""), TODAY)).isEmpty();
    }
}
