package org.taxophone.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.Slice;

class WindowConfigTest {
    @Test
    void windowsOverlapByHalfAndTheLastEndsWithTheSound() {
        List<Slice> windows = WindowConfig.ofLength(10).cut(new Slice(0, 27));
        assertThat(windows)
                .containsExactly(
                        new Slice(0, 10),
                        new Slice(5, 15),
                        new Slice(10, 20),
                        new Slice(15, 25),
                        new Slice(17, 27));
    }

    @Test
    void windowsThatFitLeaveNothingOver() {
        assertThat(new WindowConfig(0.1, 0.1).cut(new Slice(0, 0.7))).hasSize(7);
        assertThat(new WindowConfig(10, 5).cut(new Slice(30, 60)))
                .hasSize(5)
                .first()
                .isEqualTo(new Slice(30, 40));
    }

    @Test
    void aShortSoundIsOneWindowAsLongAsItself() {
        assertThat(WindowConfig.ofLength(10).cut(new Slice(2, 9))).containsExactly(new Slice(2, 9));
    }

    @Test
    void refusesLengthsThatAreNone() {
        assertThatThrownBy(() -> new WindowConfig(0, 1))
                .hasMessage("windowSeconds must be > 0: was 0.0");
        assertThatThrownBy(() -> new WindowConfig(1, -1))
                .hasMessage("hopSeconds must be > 0: was -1.0");
    }
}
