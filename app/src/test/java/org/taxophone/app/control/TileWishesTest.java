package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.SoundSource;

class TileWishesTest {
    private static final SoundSource SOUND = SoundSource.whole(Path.of("a.wav"));

    private final TileWishes wishes = new TileWishes();

    @Test
    void whatIsSeenIsMadeBeforeWhatIsNot() {
        wishes.soon("ahead", SOUND);
        assertThat(wishes.isSeen()).isFalse();
        wishes.now("first", SOUND, () -> {});
        wishes.soon("further ahead", SOUND);
        wishes.now("last", SOUND, () -> {});

        assertThat(wishes.isSeen()).isTrue();
        assertThat(taken()).isEqualTo("last");
        assertThat(taken()).isEqualTo("first");
        assertThat(wishes.isSeen()).isFalse();
        assertThat(wishes.isWaiting()).isTrue();
    }

    @Test
    void whatWasMadeAheadIsSeenOnceSomebodyAsksForIt() {
        List<String> told = new ArrayList<>();
        wishes.soon("ahead", SOUND);
        wishes.soon("other", SOUND);
        wishes.now("ahead", SOUND, () -> told.add("one"));
        wishes.now("ahead", SOUND, () -> told.add("two"));

        assertThat(wishes.isSeen()).isTrue();
        assertThat(taken()).isEqualTo("ahead");
        wishes.now("ahead", SOUND, () -> told.add("three")); // while it is made
        wishes.made("ahead").run();
        assertThat(told).containsExactly("one", "two", "three");
        assertThat(wishes.isSeen()).isFalse();
    }

    private String taken() {
        return wishes.take().orElseThrow().clipId();
    }
}
