package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SpectrogramTilesTest {
    private static final SoundSource SOUND = SoundSource.whole(Path.of("a.wav"));

    @Start
    void start(Stage stage) {
        stage.show();
    }

    /// Tiles of sounds that are all alike.
    ///
    /// @param read told of every sound before it is read
    private static SpectrogramTiles tiles(Consumer<SoundSource> read) {
        return new SpectrogramTiles(
                new Background(UiThread.immediate(), 0),
                (sound, rate, seconds) -> {
                    read.accept(sound);
                    return new Waveform(new float[rate / 4], rate);
                });
    }

    @Test
    void whatWillBeSeenSoonIsThereWhenItIsSeen(FxRobot robot) {
        List<SoundSource> read = new ArrayList<>();
        robot.interact(
                () -> {
                    SpectrogramTiles tiles = tiles(read::add);
                    tiles.soon("a", SOUND);
                    tiles.soon("a", SOUND);

                    assertThat(tiles.tile("a", SOUND, () -> {})).isPresent();
                    assertThat(tiles.isIdle()).isTrue();
                });
        assertThat(read).hasSize(1);
    }

    @Test
    void whatWasNotMadeForWantOfMemoryIsMadeWhenItIsAskedForAgain(FxRobot robot) {
        AtomicBoolean scarce = new AtomicBoolean(true);
        List<SoundSource> tried = new ArrayList<>();
        robot.interact(
                () -> {
                    SpectrogramTiles tiles =
                            tiles(
                                    sound -> {
                                        tried.add(sound);
                                        if (scarce.get()) {
                                            throw new OutOfMemoryError("as if");
                                        }
                                    });
                    assertThatExceptionOfType(OutOfMemoryError.class)
                            .isThrownBy(() -> tiles.tile("a", SOUND, () -> {}));
                    assertThat(tiles.isIdle()).isTrue();

                    scarce.set(false);
                    tiles.tile("a", SOUND, () -> {});
                    assertThat(tried).hasSize(2);
                    assertThat(tiles.tile("a", SOUND, () -> {})).isPresent();
                });
    }

    @Test
    void whatWasMadeBeforeMemoryGaveOutIsThere(FxRobot robot) throws Exception {
        SoundSource scarce = SoundSource.whole(Path.of("b.wav"));
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Boolean> free = new CompletableFuture<>();
        try (Background background = new Background(UiThread.platform(), 1)) {
            SpectrogramTiles tiles =
                    new SpectrogramTiles(
                            background,
                            (sound, rate, seconds) -> {
                                if (sound.equals(scarce)) {
                                    throw new OutOfMemoryError("as if");
                                }
                                return new Waveform(new float[rate / 4], rate);
                            });
            background.load(() -> wait(asked), done -> {}, problem -> {});
            robot.interact(() -> tiles.soon("a", SOUND));
            robot.interact(() -> tiles.soon("b", scarce)); // made in a row, after the other
            background.load(() -> true, free::complete, free::completeExceptionally);
            asked.countDown();
            free.get();
            robot.interact(
                    () -> {
                        assertThat(tiles.tile("a", SOUND, () -> {})).isPresent();
                        assertThat(tiles.isIdle()).isTrue();
                    });
        }
    }

    private static boolean wait(CountDownLatch latch) throws InterruptedException {
        latch.await();
        return true;
    }

    @Test
    void otherColoursAreDrawnWithoutReadingAgain(FxRobot robot) {
        List<SoundSource> read = new ArrayList<>();
        robot.interact(
                () -> {
                    SpectrogramTiles tiles = tiles(read::add);
                    tiles.tile("a", SOUND, () -> {});
                    Image magma = tiles.tile("a", SOUND, () -> {}).orElseThrow();
                    assertThat(tiles.tile("a", SOUND, () -> {})).containsSame(magma);
                    int before = tiles.generationProperty().get();

                    tiles.colorsProperty().set(SpectrumColors.GREYS);
                    assertThat(tiles.generationProperty().get()).isGreaterThan(before);
                    Image greys = tiles.tile("a", SOUND, () -> {}).orElseThrow();
                    assertThat(colour(magma)).isEqualTo(SpectrumColors.MAGMA.table()[0]);
                    assertThat(colour(greys)).isEqualTo(SpectrumColors.GREYS.table()[0]);
                });
        assertThat(read).hasSize(1);
    }

    // of silence, in the lowest line
    private static int colour(Image image) {
        return image.getPixelReader().getArgb(0, TileImage.HEIGHT - 1);
    }

    /// A folder that was moved, and a drive that was put in later.
    @Test
    void whatCouldNotBeReadIsTriedAgainElsewhereAndWhenAsked(FxRobot robot) {
        Set<SoundSource> there = new HashSet<>();
        List<SoundSource> tried = new ArrayList<>();
        SoundSource moved = SoundSource.whole(Path.of("b.wav"));
        robot.interact(
                () -> {
                    SpectrogramTiles tiles =
                            tiles(
                                    sound -> {
                                        tried.add(sound);
                                        if (!there.contains(sound)) {
                                            throw new TaxophoneException("gone", "look");
                                        }
                                    });
                    tiles.tile("a", SOUND, () -> {});
                    Image nothing = tiles.tile("a", SOUND, () -> {}).orElseThrow();
                    assertThat(tried).containsExactly(SOUND);

                    there.add(moved);
                    tiles.tile("a", moved, () -> {});
                    assertThat(tried).containsExactly(SOUND, moved);
                    assertThat(tiles.tile("a", moved, () -> {})).isPresent();

                    tiles.tile("c", SOUND, () -> {});
                    there.add(SOUND);
                    int before = tiles.generationProperty().get();
                    tiles.retry();
                    assertThat(tiles.generationProperty().get()).isGreaterThan(before);
                    tiles.tile("c", SOUND, () -> {});
                    assertThat(tiles.tile("c", SOUND, () -> {}).orElseThrow()).isNotSameAs(nothing);
                    assertThat(tried).hasSize(4);
                });
    }
}
