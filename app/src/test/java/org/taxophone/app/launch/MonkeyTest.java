package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.dialog.Question;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.SilentSink;
import org.taxophone.app.session.Journal;
import org.taxophone.common.TaxophoneException;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever is pressed in whatever order, nothing fails that nobody has foreseen, and the project
/// opens again. Another seed and more acts: `-Dmonkey.seed=7 -Dmonkey.acts=3000`.
@Tag("long")
@ExtendWith(ApplicationExtension.class)
@Timeout(1200)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class MonkeyTest {
    private static final long SEED = Long.getLong("monkey.seed", 1);
    private static final int ACTS = Integer.getInteger("monkey.acts", 600);
    private static final int SHOWN = 25;

    @TempDir static Path folder;

    private final List<Throwable> problems = new CopyOnWriteArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private JourneyWindow window;
    private Path project;

    @Start
    void start(Stage stage) {
        Path sounds = JourneySounds.tones(folder.resolve("sounds"), 24, "low", "middle", "high");
        project = JourneySounds.explored(folder.resolve("project"), sounds, 3);
        window =
                JourneyWindow.open(
                        stage,
                        folder,
                        new AnyAnswer(),
                        new SilentSink()); // a loop may play for long
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void nothingUnforeseenComesOfAnything(FxRobot robot) {
        WaitForAsyncUtils.autoCheckException = false;
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> problems.add(problem));
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(this::happened));
        robot.interact(() -> window.composition().open(project));
        await(() -> window.services().project().dataset() != null);
        String quit = Messages.text("command.quit");
        Monkey monkey = new Monkey(robot, SEED, item -> !quit.equals(item.getText()));
        for (int i = 0; i < ACTS && problems.isEmpty(); i++) {
            try {
                acts.add(monkey.act());
            } catch (RuntimeException e) {
                problems.add(e);
            }
        }
        window.services().journal().entries().stream()
                .filter(entry -> entry.level() == Journal.Level.ERROR)
                .map(Journal.Entry::sentence)
                .forEach(sentence -> System.out.println("the log says: " + sentence));
        problems.forEach(Throwable::printStackTrace);
        assertThat(problems)
                .as("seed %d, last of %d acts: %s", SEED, acts.size(), last())
                .isEmpty();
        robot.interact(window::restart);
        robot.interact(() -> window.composition().open(project));
        await(() -> window.services().project().dataset() != null);
    }

    private void happened(Thread thread, Throwable problem) {
        problems.add(problem);
    }

    private String last() {
        return String.join("\n", acts.subList(Math.max(0, acts.size() - SHOWN), acts.size()));
    }

    /// Saves where it is suggested, below the test's folder, and answers questions by lot.
    private final class AnyAnswer extends SilentDialogs {
        private final SplittableRandom random = new SplittableRandom(SEED);

        @Override
        public Optional<Path> saveFile(
                String title, Path suggested, String kind, List<String> suffixes) {
            return Optional.of(
                    folder.resolve(
                            "saved-" + random.nextInt(1000) + "-" + suggested.getFileName()));
        }

        @Override
        public void ask(Question question, IntConsumer answered) {
            answered.accept(random.nextInt(question.answers().size()));
        }

        @Override
        public void problem(String headline, Throwable cause) {
            if (!(cause instanceof TaxophoneException)) {
                problems.add(cause);
            }
        }
    }
}
