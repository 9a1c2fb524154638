package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.Recipes;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.project.curation.CurationAct;
import org.taxophone.training.Finding;
import org.taxophone.training.StopSignal;

/// Models of finished runs, applied to other clips that can be explored afterwards.
class ApplyIntoProjectTest extends TonesCase {
    ApplyIntoProjectTest() {
        super(8);
    }

    private ApplyIntoProjectJob.Result apply(Run run, Path data) throws Exception {
        return job(run, data).run(JobContext.none());
    }

    private ApplyIntoProjectJob job(Run run, Path data) {
        return new ApplyIntoProjectJob(
                ModelSource.of(project, run.number()), data, temp.resolve("applied.taxophone"));
    }

    private static ClusterAssignment asTheCommand(Run run, Path data, Path features)
            throws Exception {
        Dataset clips =
                new DatasetImporter()
                        .importFolder(ImportConfig.of(data), JobContext.none())
                        .dataset();
        return new ApplyJob(run, clips, features).run(JobContext.none()).applied().assignment();
    }

    @Test
    void clipsOfAFolderBecomeAProjectWithTheClustersOfTheCommand() throws Exception {
        Run run = run(robust());
        Path other = Tones.write(temp.resolve("other"), 5);
        ApplyIntoProjectJob.Result result = apply(run, other);
        ClusterAssignment command = asTheCommand(run, other, temp.resolve("features"));
        try (Project applied = Project.open(result.project())) {
            Run made = applied.run(result.run());
            assertThat(applied.name()).isEqualTo("other");
            assertThat(made.document().state()).isEqualTo(RunState.FINISHED);
            assertThat(made.assignment().orElseThrow().clusters()).isEqualTo(command.clusters());
            assertThat(made.assignment().orElseThrow().probabilities())
                    .isEqualTo(command.probabilities());
            assertThat(made.projection().orElseThrow().ids()).hasSize(command.ids().size());
            assertThat(made.epochs()).isEmpty();
            assertThat(made.distances().orElseThrow()).hasSize(command.ids().size());
            assertThat(made.applied().orElseThrow().project()).isEqualTo("tones");
            assertThat(made.summary().trains()).isFalse();
            assertThat(made.latentPlaces()).isEmpty();
        }
    }

    @Test
    void componentsAreAppliedAsTheCommandDoes() throws Exception {
        Run run = run(Recipes.named(Recipes.QUICK));
        Path other = Tones.write(temp.resolve("other"), 5);
        ApplyIntoProjectJob.Result result = apply(run, other);
        assertThat(result.result().assignment().clusters())
                .isEqualTo(asTheCommand(run, other, temp.resolve("features")).clusters());
        assertThat(result.unlike()).isZero();
        assertThat(result.result().findings()).isEmpty();
        assertThat(result.unread()).isEmpty();
    }

    @Test
    void namesAndMergersOfTheClustersGoAlong() throws Exception {
        Run run = run(Recipes.named(Recipes.QUICK));
        CurationJournal journal = run.curationJournal().orElseThrow();
        journal.act(new CurationAct.Renamed(1, "low"));
        journal.act(new CurationAct.Merged(List.of(2), 3));
        journal.act(new CurationAct.Renamed(3, "high"));
        ApplyIntoProjectJob.Result result = apply(run, sounds);
        try (Project applied = Project.open(result.project())) {
            var curation = applied.run(1).curation().orElseThrow();
            assertThat(curation.cluster(1).name()).isEqualTo("low");
            assertThat(curation.has(2)).isFalse();
            assertThat(curation.cluster(3).name()).isEqualTo("high");
            assertThat(curation.names()).isEqualTo(run.curation().orElseThrow().names());
        }
    }

    @Test
    void clipsLikeNoneOfTheModelAreCountedAndTold() throws Exception {
        Path many = Tones.write(temp.resolve("many"), 20);
        project.importResult(
                new DatasetImporter()
                        .importFolder(ImportConfig.of(many.resolve("low")), JobContext.none()));
        Run run = run(Recipes.named(Recipes.QUICK));
        Path other = sounds.resolve("high");
        ApplyIntoProjectJob.Result result = apply(run, other);
        assertThat(result.unlike()).isEqualTo(8);
        assertThat(result.result().findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.UNLIKE_MODEL);
        assertThat(result.result().findings().getFirst().headline())
                .isEqualTo("8 of 8 clips are unlike those that the model was made of");
        try (Project applied = Project.open(result.project())) {
            Run scored =
                    new Rescoring(applied, applied.run(1))
                            .score(Optional.empty(), JobContext.none());
            assertThat(scored.metrics().orElseThrow().findings())
                    .isEqualTo(result.result().findings());
        }
    }

    @Test
    void inAProjectTheyBecomeARunOfIt() throws Exception {
        Run run = run(Recipes.named(Recipes.QUICK));
        Path other = temp.resolve("other-project");
        try (Project made = Project.create(other, "other")) {
            made.importResult(
                    new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        }
        assertThat(apply(run, other).run()).isEqualTo(1);
        assertThat(apply(run, other).run()).isEqualTo(2);
        assertThat(temp.resolve("applied.taxophone")).doesNotExist();
    }

    @Test
    void nothingIsLeftOfWhatCameToNothing() throws Exception {
        Run run = run(Recipes.named(Recipes.QUICK));
        Path empty = Files.createDirectories(temp.resolve("empty"));
        assertThatThrownBy(() -> apply(run, empty)).isInstanceOf(TaxophoneException.class);
        JobContext cancelled =
                new JobContext() {
                    @Override
                    public boolean isCancelled() {
                        return true;
                    }

                    @Override
                    public void progress(long done, long total, String stage) {}

                    @Override
                    public void checkpoint() {
                        throw new JobCancelledException();
                    }
                };
        assertThatThrownBy(() -> job(run, sounds).run(cancelled))
                .isInstanceOf(JobCancelledException.class);
        assertThat(temp.resolve("applied.taxophone")).doesNotExist();
    }

    @Test
    void whatCannotBeAppliedSaysWhy() throws Exception {
        Run run = run(Recipes.named(Recipes.QUICK));
        ApplyIntoProjectJob.Result result = apply(run, sounds);
        try (Project applied = Project.open(result.project())) {
            assertThatThrownBy(
                            () ->
                                    project.newAppliedRun(
                                            ModelSource.of(applied, 1), JobContext.none()))
                    .isInstanceOf(TaxophoneException.class)
                    .hasMessage("Run 1 applies the model of another run")
                    .extracting(problem -> ((TaxophoneException) problem).nextStep())
                    .isEqualTo("Apply the run that learnt it: run 1 of tones");
            assertThatThrownBy(() -> applied.continueRun(1, 500))
                    .isInstanceOf(TaxophoneException.class)
                    .hasMessageContaining("no training to go on with");
        }
        Files.delete(run.folder().resolve("model/trained.model"));
        assertThatThrownBy(
                        () -> project.newAppliedRun(ModelSource.of(project, 1), JobContext.none()))
                .hasMessageContaining("keeps no model");
        assertThat(project.runs()).hasSize(1);
    }

    @Test
    void anInterruptedApplicationGoesOnAsOne() throws Exception {
        Run run = run(robust());
        int number = project.newAppliedRun(ModelSource.of(project, 1), JobContext.none());
        project.close();
        project = Project.open(temp.resolve("project"));
        var job = project.job(number, new StopSignal(), event -> {});
        assertThat(job.heavy()).isFalse();
        job.run(JobContext.none());
        assertThat(project.run(number).assignment().orElseThrow().clusters())
                .isEqualTo(run.assignment().orElseThrow().clusters());
        assertThat(project.run(number).epochs()).isEmpty();
    }
}
