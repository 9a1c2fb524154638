package org.taxophone.project;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.job.JobContext;

/// Says beforehand how long runs will take: from finished runs of the same recipe in the project,
/// scaled by clips and epochs, or from a few measured batches.
final class CostEstimator {
    private final Project project;
    private final Dataset dataset;
    private final Map<String, RunCost> known = new HashMap<>();

    CostEstimator(Project project) {
        this.project = project;
        dataset = project.requireDataset();
    }

    RunCost of(Recipe recipe, Optional<Integer> clusters, JobContext context) {
        // neither seed nor, by much, the number of clusters changes what a run takes
        String key = recipe.name() + recipe.changes() + recipe.kind();
        RunCost cost = known.get(key);
        if (cost == null) {
            cost =
                    fromEarlier(recipe)
                            .orElseGet(
                                    () ->
                                            recipe.method() instanceof TrainedMethod
                                                    ? measured(recipe, clusters, context)
                                                    : new RunCost(
                                                            Double.NaN,
                                                            "no run of "
                                                                    + recipe.name()
                                                                    + " yet: seconds, usually"));
            known.put(key, cost);
        }
        return cost;
    }

    private Optional<RunCost> fromEarlier(Recipe recipe) {
        List<RunSummary> earlier =
                project.runs().stream()
                        .filter(run -> run.state() == RunState.FINISHED && run.seconds() > 0)
                        .filter(run -> run.applied().isEmpty())
                        .filter(run -> run.document().recipe().name().equals(recipe.name()))
                        .filter(
                                run ->
                                        !recipe.trains()
                                                || sameWork(recipe, run.document().recipe()))
                        .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        RunSummary last = earlier.getLast();
        EarlierRun work = new EarlierRun(last.document(), dataset);
        return Optional.of(
                new RunCost(
                        last.seconds() * work.times(recipe, LongClips.START),
                        "run "
                                + last.number()
                                + " ("
                                + recipe.name()
                                + ", "
                                + number(last.seconds())
                                + " s)"));
    }

    /// Whether all but the number of epochs, restarts included, is alike.
    private static boolean sameWork(Recipe wanted, Recipe done) {
        Map<String, String> a = new HashMap<>(wanted.changes());
        Map<String, String> b = new HashMap<>(done.changes());
        for (String length : List.of("training.epochs", "training.restarts")) {
            a.remove(length);
            b.remove(length);
        }
        return a.equals(b);
    }

    private RunCost measured(Recipe recipe, Optional<Integer> clusters, JobContext context) {
        try {
            TrainingTrial.Result trial =
                    new TrainingTrial(project, recipe, clusters.orElse(RunConfig.DEFAULT_CLUSTERS))
                            .run(context);
            return new RunCost(
                    trial.secondsPerRun(),
                    trial.batches()
                            + " batches of "
                            + recipe.name()
                            + " ("
                            + number(trial.secondsPerBatch())
                            + " s each)");
        } catch (IOException e) {
            throw Disk.failure(project.folder(), e);
        } catch (TaxophoneException e) {
            return new RunCost(Double.NaN, recipe.name() + " fails: " + e.getMessage());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f" : "%.0f", seconds);
    }
}
