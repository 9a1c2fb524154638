package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final Selection selection = new Selection();

    @Test
    void clickReplacesShiftAddsControlToggles() {
        selection.select("a");
        assertThat(selection.clips()).containsExactly("a");
        selection.add(List.of("b", "c"));
        assertThat(selection.clips()).containsExactly("a", "b", "c");
        assertThat(selection.current()).isEqualTo("c");
        selection.toggle("b");
        assertThat(selection.clips()).containsExactly("a", "c");
        selection.toggle("c");
        assertThat(selection.current()).isEqualTo("a");
        selection.select("d");
        assertThat(selection.clips()).containsExactly("d");
    }

    @Test
    void currentClipStaysWhenItIsAmongTheChosen() {
        selection.select("b");
        selection.selectAll(List.of("a", "b", "c"));
        assertThat(selection.current()).isEqualTo("b");
        selection.selectAll(List.of("x", "y"));
        assertThat(selection.current()).isEqualTo("x");
    }

    @Test
    void clearingKeepsWhatIsLookedAt() {
        selection.select("a");
        selection.clear();
        assertThat(selection.clips()).isEmpty();
        assertThat(selection.current()).isEqualTo("a");
        selection.reset();
        assertThat(selection.current()).isEmpty();
    }
}
