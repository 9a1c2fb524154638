package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;
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

    @Test
    void whatWillBeSeenSoonIsThereWhenItIsSeen(FxRobot robot) {
        List<SoundSource> read = new ArrayList<>();
        robot.interact(
                () -> {
                    SpectrogramTiles tiles =
                            new SpectrogramTiles(
                                    new Background(UiThread.immediate(), 0),
                                    (sound, rate, seconds) -> {
                                        read.add(sound);
                                        return new Waveform(new float[rate / 4], rate);
                                    });
                    tiles.soon("a", SOUND);
                    tiles.soon("a", SOUND);

                    assertThat(tiles.tile("a", SOUND, () -> {})).isPresent();
                    assertThat(tiles.isIdle()).isTrue();
                });
        assertThat(read).hasSize(1);
    }
}
