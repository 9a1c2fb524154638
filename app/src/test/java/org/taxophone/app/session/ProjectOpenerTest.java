package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobCancelledException;
import org.taxophone.project.Project;

@Timeout(60)
class ProjectOpenerTest {
    @TempDir private Path folder;

    private final UiThread ui = UiThread.immediate();
    private final CurrentProject current = new CurrentProject();
    private final Navigator navigator = new Navigator();
    private final ImmediateJobRunner jobs = new ImmediateJobRunner();
    private final List<String> troubles = new ArrayList<>();

    private ProjectOpener opener(Background background) {
        return new ProjectOpener(
                new ProjectOpener.Parts(
                        current,
                        new Selection(),
                        navigator,
                        RunsAtOnce.of(current.projectProperty(), jobs),
                        jobs,
                        background,
                        ui),
                (headline, cause) -> troubles.add(headline + ": " + cause.getMessage()));
    }

    @Test
    void aSecondClickWhileTheMachineIsBusyChangesNothing() throws Exception {
        Project.create(folder.resolve("p"), "digits").close();
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch idle = new CountDownLatch(1);
        try (Background background = new Background(ui, 2)) {
            ProjectOpener opener = opener(background);
            for (int thread = 0; thread < 2; thread++) {
                background.load(() -> busy.await(30, TimeUnit.SECONDS), done -> {}, e -> {});
            }
            opener.openProject(folder.resolve("p"));
            opener.openProject(folder.resolve("p"));
            assertThat(opener.openingProperty().get()).isTrue();
            assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.WELCOME);
            navigator
                    .placeProperty()
                    .addListener(
                            (v, before, now) -> {
                                if (now.equals(Navigator.DATA)) {
                                    idle.countDown(); // shown last
                                }
                            });
            busy.countDown(); // not before someone listens
            assertThat(idle.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(current.nameProperty().get()).isEqualTo("digits");
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.DATA);
        assertThat(troubles).isEmpty();
        opener(new Background(ui, 0)).close().get(30, TimeUnit.SECONDS);
    }

    @Test
    void whereAPersonAskedToGoMeanwhileIsWhereTheProjectBegins() throws Exception {
        Project.create(folder.resolve("p"), "digits").close();
        current.onceShown(() -> navigator.open(Navigator.RESULTS)); // what was remembered
        try (Background background = new Background(ui, 0)) {
            ProjectOpener opener = opener(background);
            opener.openProject(folder.resolve("p"));
            assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.RESULTS);
            opener.close().get(30, TimeUnit.SECONDS);

            // before there is anything to see
            current.prepareBy(
                    (project, show) -> {
                        opener.go(Navigator.EXPLORE);
                        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.WELCOME);
                        show.run();
                    });
            opener.openProject(folder.resolve("p"));
            assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.EXPLORE);
            opener.close().get(30, TimeUnit.SECONDS);

            // between the project and its first place
            current.prepareBy((project, show) -> show.run());
            Runnable[] once = {() -> opener.go(Navigator.TRAINING)};
            current.projectProperty()
                    .addListener(
                            (v, before, now) -> {
                                if (now != null) {
                                    once[0].run();
                                }
                            });
            opener.openProject(folder.resolve("p"));
            assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.TRAINING);
            opener.close().get(30, TimeUnit.SECONDS);

            // a wish is good for one project
            once[0] = () -> {};
            opener.openProject(folder.resolve("p"));
            assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.RESULTS);
            opener.close().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatListensIsThereBeforeTheProjectIs() {
        List<String> order = new ArrayList<>();
        current.beforeShowing(() -> order.add("made"));
        current.projectProperty().addListener((v, before, now) -> order.add("told"));
        Project project = Project.create(folder.resolve("p"), "digits");
        current.show(project);
        assertThat(order).containsExactly("made", "told");
        project.close();
    }

    @Test
    void afterAFailureTheNextOneOpens() throws Exception {
        Project.create(folder.resolve("p"), "digits").close();
        ProjectOpener opener = opener(new Background(ui, 0));
        opener.openProject(folder.resolve("nothing"));
        assertThat(troubles).hasSize(1);
        opener.openProject(folder.resolve("p"));
        assertThat(current.nameProperty().get()).isEqualTo("digits");
        opener.close().get(30, TimeUnit.SECONDS);
    }

    @Test
    void aProjectWhoseMakingWasStoppedIsNoTrouble() {
        ProjectOpener opener = opener(new Background(ui, 0));
        opener.openWith(
                context -> {
                    throw new JobCancelledException();
                },
                "Making sounds",
                () -> {});
        assertThat(troubles).isEmpty();
        assertThat(opener.openingProperty().get()).isFalse();
        opener.openWith(
                context -> {
                    throw new IllegalStateException("no room");
                },
                "Making sounds",
                () -> {});
        assertThat(troubles).containsExactly("Making sounds: no room");
    }

    @Test
    void clipsAreThereToLookAtWhileTheirFolderIsRead() throws Exception {
        Path sounds = folder.resolve("sounds");
        for (int i = 0; i < 30; i++) {
            WavWriter.write(
                    sounds.resolve(i + ".wav"), new Waveform(new float[] {0, i / 30f}, 8000));
        }
        List<String> order = new ArrayList<>();
        current.soFarProperty()
                .addListener((v, before, now) -> order.add(now == null ? "done" : now.size() + ""));
        current.datasetProperty()
                .addListener(
                        (v, before, now) ->
                                order.add(now == null ? "closed" : "all " + now.size()));
        ProjectOpener opener = opener(new Background(ui, 0));
        opener.importFolder(sounds, folder.resolve("home"));
        assertThat(order).containsExactly("24", "all 30", "done");
        opener.close().get(30, TimeUnit.SECONDS);
    }

    @Test
    void aFolderWithoutSoundLeavesNoProjectBehind() throws Exception {
        Path sounds = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(sounds.resolve("a.txt"), "no sound");
        Path home = folder.resolve("home");
        opener(new Background(ui, 0)).importFolder(sounds, home);
        assertThat(troubles).singleElement().asString().contains("There is no sound in " + sounds);
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.WELCOME);
        assertThat(current.project()).isNull();
        for (int wait = 0; wait < 300 && !children(home).isEmpty(); wait++) {
            Thread.sleep(100); // its folder is freed on another thread
        }
        assertThat(children(home)).isEmpty();
    }

    @Test
    void anOlderProjectStaysWhenAFolderWithoutSoundIsReadIntoIt() throws Exception {
        Path sounds = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(sounds.resolve("a.txt"), "no sound");
        Path at = folder.resolve("p");
        Project.create(at, "digits").close();
        ProjectOpener opener = opener(new Background(ui, 0));
        opener.openProject(at);
        opener.read(ImportConfig.of(sounds));
        opener.close().get(30, TimeUnit.SECONDS);
        assertThat(troubles).hasSize(1);
        assertThat(Project.isProject(at)).isTrue();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
