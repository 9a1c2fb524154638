package org.taxophone.app.feature.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taxophone.audio.AudioFacts;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is said of recordings that are longer than a training hears.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class LongBannerTest {
    private final SimpleObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>();
    private final List<String> said = new ArrayList<>();
    private Label first;
    private LongBanner banner;

    @Start
    void start(Stage stage) {
        first = new Label("another question");
        first.setVisible(false);
        banner = new LongBanner(dataset, first, new Answers());
        stage.setScene(new Scene(new VBox(first, banner), 900, 200));
        stage.show();
    }

    @Test
    void longRecordingsAreOfferedToBeCut(FxRobot robot) {
        assertThat(banner.isVisible()).isFalse();
        robot.interact(() -> dataset.set(of(300)));
        assertThat(banner.isVisible()).isTrue();
        assertThat(robot.lookup("#data-long .label").queryAllAs(Label.class))
                .anySatisfy(
                        words ->
                                assertThat(words.getText())
                                        .contains("median 5 min", "first 10 s", "60 clips"));
        robot.clickOn("#data-long-cut");
        assertThat(said).containsExactly("cut");
        robot.interact(() -> dataset.set(of(5)));
        assertThat(banner.isVisible()).isFalse();
    }

    @Test
    void whoeverWantsThemWholeIsAskedNoMore(FxRobot robot) {
        robot.interact(() -> dataset.set(of(300)));
        robot.clickOn("#data-long-leave");
        assertThat(banner.isVisible()).isFalse();
        robot.interact(() -> dataset.set(of(400)));
        assertThat(banner.isVisible()).isFalse();
        assertThat(said).containsExactly("leave");
    }

    @Test
    void oneQuestionIsAskedAtATime(FxRobot robot) {
        robot.interact(
                () -> {
                    first.setVisible(true);
                    dataset.set(of(300));
                });
        assertThat(banner.isVisible()).isFalse();
        robot.interact(() -> first.setVisible(false));
        assertThat(banner.isVisible()).isTrue();
    }

    private static Dataset of(int seconds) {
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String hash = String.format("%064x", i + 1);
            clips.add(
                    new Clip(
                            hash.substring(48),
                            i + ".wav",
                            new AudioFacts(
                                    "WAV", 8000, 1, 8000L * seconds, 0.5, 0.1, 0, hash, "")));
        }
        return Dataset.of(Path.of("night"), clips, Map.of(), Optional.empty());
    }

    private final class Answers implements LongBanner.Answers {
        @Override
        public boolean open() {
            return !said.contains("leave");
        }

        @Override
        public void cut() {
            said.add("cut");
        }

        @Override
        public void leave() {
            said.add("leave");
        }
    }
}
