package org.taxophone.project;

import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.ClipWindows;
import org.taxophone.experiment.FeatureStage;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.PlannedWork;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeDecision;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.experiment.TrainingSpeed;
import org.taxophone.features.FeatureStore;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;

/// Trains the first batches of a recipe on a project's clips, throws them away, and says how long
/// an epoch takes. Features that it extracts are kept, so a run after it begins sooner.
public final class TrainingTrial implements Job<TrainingTrial.Result> {
    private static final int BATCHES = 4;

    /// What is done beside the batches: looking at held-out clips, maps, checkpoints.
    private static final double BESIDE = 1.1;

    private final Project project;
    private final Recipe recipe;
    private final int clusters;
    private final LongClips longClips;

    /// Of long clips the start.
    ///
    /// @param recipe one that trains
    public TrainingTrial(Project project, Recipe recipe, int clusters) {
        this(project, recipe, clusters, LongClips.START);
    }

    /// @param recipe one that trains
    /// @param longClips as the run would treat them
    public TrainingTrial(Project project, Recipe recipe, int clusters, LongClips longClips) {
        this.project = project;
        this.recipe = recipe;
        this.clusters = clusters;
        this.longClips = longClips;
    }

    /// What was measured.
    ///
    /// @param secondsPerBatch mean over the batches that were timed
    /// @param batches how many were timed
    /// @param batchesPerEpoch how many an epoch has
    /// @param epochs of a run, those of all its restarts
    /// @param parameters weights of the net
    public record Result(
            double secondsPerBatch, int batches, int batchesPerEpoch, int epochs, long parameters) {
        /// Seconds of an epoch, what is done beside the batches included.
        public double secondsPerEpoch() {
            return BESIDE * secondsPerBatch * batchesPerEpoch;
        }

        /// Seconds of all epochs.
        public double secondsPerRun() {
            return secondsPerEpoch() * epochs;
        }
    }

    @Override
    public String title() {
        return "Try 1 epoch of " + recipe.name();
    }

    /// @throws TaxophoneException if the recipe does not train, or fails on these clips
    @Override
    public Result run(JobContext context) throws Exception {
        if (!recipe.trains()) {
            throw new TaxophoneException(
                    "The recipe " + recipe.name() + " does not train",
                    "Start it: it takes seconds");
        }
        Dataset dataset = project.requireDataset();
        RecipeDecision decision = RecipeDecision.of(recipe, dataset, longClips, context);
        FrontEndConfig frontEnd = decision.recipe().features();
        ClipWindows windows = ClipWindows.of(dataset, frontEnd, longClips);
        FeatureStage stage = new FeatureStage(windows.windows(), frontEnd, project.featureFolder());
        try (FeatureStore store = stage.open(context).store()) {
            TrainedMethod method = (TrainedMethod) decision.recipe().method();
            TrainingSpeed.Measured measured =
                    TrainingSpeed.measure(store, method, clusters, BATCHES, context);
            return new Result(
                    measured.seconds(),
                    BATCHES,
                    measured.batchesPerEpoch(),
                    PlannedWork.epochs(decision.recipe()),
                    measured.parameters());
        }
    }
}
