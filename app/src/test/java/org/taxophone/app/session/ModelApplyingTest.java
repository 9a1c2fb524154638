package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.export.AppliedTable;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.job.JobContext;
import org.taxophone.project.ApplyJob;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.project.curation.CurationAct;
import org.taxophone.training.StopSignal;

@Timeout(120)
class ModelApplyingTest {
    @TempDir private Path folder;

    private final UiThread ui = UiThread.immediate();
    private final CurrentProject current = new CurrentProject();
    private final Navigator navigator = new Navigator();
    private final ImmediateJobRunner jobs = new ImmediateJobRunner();
    private final Runs runs = RunsAtOnce.of(current.projectProperty(), jobs);
    private final Notices notices = new Notices();
    private final Journal journal = new Journal(ui);
    private final List<String> troubles = new ArrayList<>();
    private final ProjectOpener opener =
            new ProjectOpener(
                    new ProjectOpener.Parts(
                            current,
                            new Selection(),
                            navigator,
                            runs,
                            jobs,
                            new Background(ui, 0),
                            ui),
                    (headline, cause) -> troubles.add(headline + " " + cause.getMessage()));
    private final ModelApplying applying =
            new ModelApplying(
                    new ModelApplying.Parts(
                            current, runs, navigator, jobs, ui, journal, notices, opener),
                    (headline, cause) -> troubles.add(headline + " " + cause.getMessage()));

    @BeforeEach
    void learn() throws Exception {
        Project project = Project.create(folder.resolve("model.taxophone"), "model");
        project.importResult(read(sounds("own", 12, 300)));
        int run = project.newRun(Recipes.named(Recipes.QUICK), RunConfig.ofSeed(1).withClusters(3));
        project.job(run, new StopSignal(), event -> {}).run(JobContext.none());
        current.show(project);
    }

    @AfterEach
    void close() throws Exception {
        opener.close().get(30, TimeUnit.SECONDS);
    }

    private static org.taxophone.dataset.ImportResult read(Path sounds) {
        return new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none());
    }

    private Path sounds(String name, int clips, double hertz) throws IOException {
        Path sounds = Files.createDirectories(folder.resolve(name));
        for (int clip = 0; clip < clips; clip++) {
            float[] samples = new float[4000];
            for (int i = 0; i < samples.length; i++) {
                double at = 2 * Math.PI * (hertz + 150 * (clip % 3) + clip) * i / 8000;
                samples[i] = (float) (0.5 * Math.sin(at));
            }
            WavWriter.write(sounds.resolve(clip + ".wav"), new Waveform(samples, 8000));
        }
        return sounds;
    }

    @Test
    void aFolderBecomesAProjectThatIsShown() throws Exception {
        Path other = sounds("other", 6, 310);
        Files.writeString(other.resolve("broken.wav"), "RIFF");
        assertThat(applying.possibleProperty().get()).isTrue();
        assertThat(applying.outcome(other)).isEqualTo(ModelApplying.Outcome.NEW_PROJECT);
        applying.begin(1, other);
        assertThat(troubles).isEmpty();
        assertThat(notices.shown()).hasSize(1);
        assertThat(notices.shown().getFirst().sentence())
                .startsWith("6 clips of other are in ")
                .contains("of 3 clusters of run 1.")
                .endsWith("1 could not be read: see the log.");
        Project model = Objects.requireNonNull(current.project());
        Run run = model.run(1);
        Dataset clips = read(other).dataset();
        String asTheCommand =
                AppliedTable.of(
                                run,
                                clips,
                                new ApplyJob(run, clips, folder.resolve("features"))
                                        .run(JobContext.none())
                                        .applied()
                                        .assignment())
                        .csv();
        assertThat(run.folder().resolve("applied-other.csv")).hasContent(asTheCommand);

        notices.follow(notices.shown().getFirst());
        assertThat(current.nameProperty().get()).isEqualTo("other");
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.EXPLORE);
        assertThat(runs.summaries()).hasSize(1);
        assertThat(runs.summaries().getFirst().trains()).isFalse();
        assertThat(applying.models()).as("what it has is not its own").isEmpty();
        assertThat(applying.possibleProperty().get()).isFalse();
    }

    @Test
    void oneClipAloneIsToldWhereItGoes() throws Exception {
        Path clip = sounds("alone", 2, 310).resolve("1.wav");
        assertThat(applying.outcome(clip)).isEqualTo(ModelApplying.Outcome.NEW_PROJECT_OF_ONE);
        Project model = Objects.requireNonNull(current.project());
        model.run(1).curationJournal().orElseThrow().act(new CurationAct.Renamed(1, "low"));
        model.run(1).curationJournal().orElseThrow().act(new CurationAct.Renamed(2, "mid"));
        model.run(1).curationJournal().orElseThrow().act(new CurationAct.Renamed(3, "high"));
        applying.begin(1, clip);
        assertThat(troubles).isEmpty();
        assertThat(notices.shown()).hasSize(1);
        assertThat(notices.shown().getFirst().stays()).isTrue();
        assertThat(notices.shown().getFirst().sentence())
                .matches("1\\.wav goes to (low|mid|high) of run 1\\..*");
        notices.follow(notices.shown().getFirst());
        assertThat(Objects.requireNonNull(current.dataset()).size()).isEqualTo(1);
        assertThat(runs.summaries()).hasSize(1);
    }

    @Test
    void aFileThatIsNoSoundIsToldByItsName() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        applying.begin(1, text);
        Path broken = Files.writeString(folder.resolve("broken.wav"), "RIFF");
        applying.begin(1, broken);
        assertThat(troubles).hasSize(2);
        assertThat(troubles.getFirst()).contains("There is no sound in " + text);
        assertThat(troubles.getLast()).contains("could not be applied to broken.wav. broken.wav ");
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void theOpenProjectGetsARunOfWhatItHasNow() throws Exception {
        Project model = Objects.requireNonNull(current.project());
        model.importResult(read(sounds("more", 9, 305)));
        current.refresh();
        assertThat(applying.outcome(model.folder())).isEqualTo(ModelApplying.Outcome.THIS_PROJECT);
        applying.begin(1, model.folder());
        assertThat(troubles).isEmpty();
        assertThat(runs.summaries()).hasSize(2);
        notices.follow(notices.shown().getFirst());
        assertThat(current.project()).isSameAs(model);
        assertThat(runs.shownProperty().get()).isEqualTo(2);
    }

    @Test
    void whatCannotBeAppliedIsToldOnce() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        applying.begin(1, empty);
        assertThat(troubles)
                .singleElement()
                .asString()
                .startsWith("Run 1 could not be applied to empty.")
                .contains("There is no sound in");
        assertThat(folder.resolve("empty.taxophone")).doesNotExist();
        assertThat(notices.shown()).isEmpty();
        assertThat(applying.answersFor(jobs.jobs().getFirst())).isTrue();
        assertThat(applying.isIdle()).isTrue();
        assertThat(applying.outcome(folder.resolve("gone")))
                .isEqualTo(ModelApplying.Outcome.NOTHING);
        Path other = folder.resolve("project");
        Project.create(other, "p").close();
        assertThat(applying.outcome(other)).isEqualTo(ModelApplying.Outcome.OTHER_PROJECT);
    }
}
