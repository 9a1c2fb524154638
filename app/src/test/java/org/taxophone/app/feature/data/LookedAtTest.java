package org.taxophone.app.feature.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taxophone.app.control.SoundWindow;

class LookedAtTest {
    private final LookedAt looked = new LookedAt();

    @Test
    void theFirstClipIsShownWhole() {
        assertThat(looked.at("a", "", SoundWindow.whole(9), 2)).isEqualTo(SoundWindow.whole(2));
    }

    @Test
    void timeBelongsToTheClipAndTheBandToTheEye() {
        SoundWindow zoomed = new SoundWindow(0.5, 1, 0.2, 0.6);
        assertThat(looked.at("b", "a", zoomed, 3)).isEqualTo(new SoundWindow(0, 3, 0.2, 0.6));
        SoundWindow other = new SoundWindow(0, 3, 0.1, 0.9);
        assertThat(looked.at("a", "b", other, 2)).isEqualTo(new SoundWindow(0.5, 1, 0.1, 0.9));
    }

    @Test
    void theSameClipStaysWhereItIs() {
        SoundWindow zoomed = new SoundWindow(0.5, 1, 0.2, 0.6);
        assertThat(looked.at("a", "a", zoomed, 2)).isEqualTo(zoomed);
    }

    @Test
    void aPlaceThatIsNoLongerThereIsForgotten() {
        looked.at("b", "a", new SoundWindow(5, 6, 0, 1), 3);
        assertThat(looked.at("a", "b", SoundWindow.whole(3), 2)).isEqualTo(SoundWindow.whole(2));
    }
}
