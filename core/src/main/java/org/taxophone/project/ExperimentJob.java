package org.taxophone.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;
import org.taxophone.job.Part;
import org.taxophone.training.StopSignal;

/// Carries out all runs of an experiment, one after the other, as ordinary runs of the project.
///
/// A run of the same recipe, settings, clusters, seed and clips that is there already counts, and
/// one that was interrupted is resumed: cancel the job and start it again to go on. A run that
/// fails is noted, and the others go on.
public final class ExperimentJob implements Job<List<ExperimentOutcome>> {
    private final Project project;
    private final ExperimentConfig config;
    private final Consumer<ExperimentEvent> listener;

    /// @param project has the sounds, and gets the runs
    public ExperimentJob(
            Project project, ExperimentConfig config, Consumer<ExperimentEvent> listener) {
        this.project = project;
        this.config = config;
        this.listener = listener;
    }

    @Override
    public String title() {
        return "Experiment " + config.name() + ", " + config.cells().size() + " runs";
    }

    @Override
    public boolean heavy() {
        return true;
    }

    /// What is left to do and what it will take; may extract features, and trains a few batches of
    /// recipes that the project has no run of.
    public ExperimentPlan plan(JobContext context) {
        CostEstimator costs = new CostEstimator(project);
        List<ExperimentPlan.Planned> planned = new ArrayList<>();
        for (ExperimentConfig.Cell cell : config.cells()) {
            Optional<RunSummary> there = find(cell);
            boolean finished = there.filter(run -> run.state() == RunState.FINISHED).isPresent();
            planned.add(
                    new ExperimentPlan.Planned(
                            cell,
                            there.map(RunSummary::number),
                            finished,
                            finished ? Optional.empty() : Optional.of(cost(costs, cell, context))));
        }
        return new ExperimentPlan(planned);
    }

    private static RunCost cost(
            CostEstimator costs, ExperimentConfig.Cell cell, JobContext context) {
        try {
            return costs.of(cell.choice().resolve(), cell.clusters(), context);
        } catch (TaxophoneException e) {
            return new RunCost(Double.NaN, cell.choice().title() + " fails: " + e.getMessage());
        }
    }

    /// The runs that are finished already, without doing any.
    public List<ExperimentOutcome> finished() {
        List<ExperimentOutcome> outcomes = new ArrayList<>();
        for (ExperimentConfig.Cell cell : config.cells()) {
            find(cell)
                    .filter(run -> run.state() == RunState.FINISHED)
                    .ifPresent(run -> outcomes.add(outcome(cell, run.number())));
        }
        return outcomes;
    }

    /// @return one outcome a cell, in their order
    /// @throws org.taxophone.job.JobCancelledException when cancelled; what is done is kept
    @Override
    public List<ExperimentOutcome> run(JobContext context) throws Exception {
        List<ExperimentConfig.Cell> cells = config.cells();
        List<ExperimentOutcome> outcomes = new ArrayList<>();
        ExperimentFolder files = new ExperimentFolder(project);
        files.keep(config, finished());
        for (int i = 0; i < cells.size(); i++) {
            context.checkpoint();
            ExperimentConfig.Cell cell = cells.get(i);
            Optional<RunSummary> there = find(cell);
            boolean reused = there.filter(run -> run.state() == RunState.FINISHED).isPresent();
            ExperimentOutcome outcome =
                    reused
                            ? outcome(cell, there.orElseThrow().number())
                            : carryOut(cell, there, i, new Part(context, i, cells.size(), "run"));
            outcomes.add(outcome);
            files.keep(config, outcomes);
            listener.accept(new ExperimentEvent.RunFinished(outcome, reused));
        }
        return outcomes;
    }

    private ExperimentOutcome carryOut(
            ExperimentConfig.Cell cell, Optional<RunSummary> there, int place, JobContext context)
            throws Exception {
        int number = 0;
        try {
            Recipe recipe = cell.choice().resolve();
            number =
                    there.isPresent()
                            ? there.get().number()
                            : project.newRun(recipe, config.runConfig(cell));
            int run = number;
            listener.accept(
                    new ExperimentEvent.RunStarted(place + 1, config.cells().size(), cell, run));
            project.job(
                            run,
                            new StopSignal(),
                            event -> listener.accept(new ExperimentEvent.Heard(run, event)))
                    .run(context);
            return outcome(cell, run);
        } catch (TaxophoneException e) {
            return new ExperimentOutcome(
                    cell, number, Optional.empty(), 0, e.getMessage() + ". " + e.nextStep());
        }
    }

    private ExperimentOutcome outcome(ExperimentConfig.Cell cell, int number) {
        RunSummary run = project.run(number).summary();
        return new ExperimentOutcome(cell, number, run.metrics(), run.seconds(), "");
    }

    /// The newest run of a cell that is finished, or else that can be resumed.
    private Optional<RunSummary> find(ExperimentConfig.Cell cell) {
        return run(
                cell,
                project.runs().stream().filter(run -> run.state() != RunState.RUNNING).toList());
    }

    /// The run of a cell: the newest that is finished, or else the newest at all.
    ///
    /// @param runs the project's
    public Optional<RunSummary> run(ExperimentConfig.Cell cell, List<RunSummary> runs) {
        Recipe wanted;
        try {
            wanted = cell.choice().resolve();
        } catch (TaxophoneException e) {
            return Optional.empty(); // said when the run is tried
        }
        List<RunSummary> matching =
                runs.stream()
                        .filter(run -> run.applied().isEmpty())
                        .filter(run -> matches(run.document(), cell, wanted))
                        .toList();
        return matching.stream()
                .filter(run -> run.state() == RunState.FINISHED)
                .reduce((first, second) -> second)
                .or(() -> matching.stream().reduce((first, second) -> second));
    }

    private boolean matches(RunDocument run, ExperimentConfig.Cell cell, Recipe wanted) {
        RunConfig config = this.config.runConfig(cell);
        Dataset dataset = project.requireDataset();
        return run.recipe().name().equals(wanted.name())
                && run.recipe().changes().equals(wanted.changes())
                && sameKind(run, wanted)
                && run.config().seed() == config.seed()
                && run.config().clusters().equals(config.clusters())
                && run.config().search().isEmpty()
                && run.config().longClips() == config.longClips()
                && run.datasetFingerprint().equals(dataset.fingerprint());
    }

    // A resolved run says what was decided; that the program decided shows by its sentence.
    private static boolean sameKind(RunDocument run, Recipe wanted) {
        boolean decided = !run.kindSentence().isEmpty();
        return wanted.kind() == KindChoice.AUTO
                ? decided || run.recipe().kind() == KindChoice.AUTO
                : !decided && run.recipe().kind() == wanted.kind();
    }
}
