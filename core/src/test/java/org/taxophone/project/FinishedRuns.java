package org.taxophone.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunResult;
import org.taxophone.experiment.Stage;
import org.taxophone.experiment.TrainingSummary;
import org.taxophone.features.SkippedClip;
import org.taxophone.metrics.ClusterInformation;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.LatentScores;
import org.taxophone.metrics.MapScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.projection.Projection;
import org.taxophone.training.ClusterUse;
import org.taxophone.training.EpochReport;
import org.taxophone.training.Finding;
import org.taxophone.training.LatentUse;
import org.taxophone.training.LossTerm;
import org.taxophone.training.LossTerms;
import org.taxophone.training.TrainingEvent;
import org.taxophone.training.TrainingPhase;

/// Tells a recorder what a run of two epochs would tell.
final class FinishedRuns {
    private FinishedRuns() {}

    static RunResult tell(RunRecorder recorder, Dataset dataset, Recipe recipe) {
        recorder.started();
        recorder.heard(new RunEvent.RecipeResolved(recipe, 3));
        recorder.heard(new RunEvent.StageStarted(Stage.FEATURES));
        SkippedClip skipped =
                new SkippedClip(
                        dataset.clips().getFirst().id(), dataset.file(0), "is silent", "Leave out");
        recorder.heard(new RunEvent.FeaturesReady(dataset.size() - 1, List.of(skipped), false));
        recorder.heard(new RunEvent.Training(new TrainingEvent.Started(1, 2, 4, 1000)));
        for (int epoch = 1; epoch <= 2; epoch++) {
            recorder.heard(new RunEvent.Training(new TrainingEvent.EpochFinished(epoch(epoch))));
        }
        RunResult result = result(dataset, recipe, skipped);
        recorder.heard(new RunEvent.ClustersFound(result.assignment()));
        recorder.heard(new RunEvent.MapReady(result.projection(), result.assignment()));
        recorder.heard(new RunEvent.Finished(result));
        return result;
    }

    static EpochReport epoch(int epoch) {
        LossTerms terms =
                new LossTerms(
                        1.0 / epoch,
                        Map.of(
                                LossTerm.RECONSTRUCTION,
                                0.5,
                                LossTerm.KL_Z,
                                0.1,
                                LossTerm.KL_Y,
                                0.2));
        return new EpochReport(
                epoch,
                2,
                TrainingPhase.TRAINING,
                terms,
                Optional.of(terms),
                OptionalDouble.of(0.9),
                OptionalDouble.of(0.5),
                1e-3,
                Optional.of(new ClusterUse(new int[] {2, 1, 0}, 0.6, 0.1)),
                Optional.of(new LatentUse(3, 10, OptionalDouble.of(0.5))),
                1.5,
                200);
    }

    private static RunResult result(Dataset dataset, Recipe recipe, SkippedClip skipped) {
        int rows = dataset.size() - 1;
        List<String> ids =
                dataset.clips().subList(1, dataset.size()).stream().map(clip -> clip.id()).toList();
        int[] clusters = new int[rows];
        float[] probabilities = new float[rows * 3];
        float[] x = new float[rows];
        float[] y = new float[rows];
        for (int row = 0; row < rows; row++) {
            clusters[row] = row % 2;
            probabilities[row * 3 + clusters[row]] = 0.75f;
            probabilities[row * 3 + 2] = 0.25f;
            x[row] = row / 3f;
            y[row] = -row;
        }
        return new RunResult(
                recipe,
                new ClusterAssignment(ids, 3, clusters, probabilities),
                List.of(new Embeddings("features", ids, 2, new float[rows * 2])),
                new Projection("UMAP of features, 15 neighbours, seed 5", ids, x, y),
                new MetricReport(
                        3,
                        2,
                        Optional.of(new ExternalScores(0.5, 0.4, 0.3, 0.6, 0.35, 0.45, 0.36, rows)),
                        List.of(
                                new InternalScores(
                                        "features",
                                        0.2,
                                        1.5,
                                        80,
                                        0.1,
                                        Double.NaN,
                                        20,
                                        0.02,
                                        rows,
                                        rows,
                                        "k-means on noise")),
                        List.of(rows - rows / 2, rows / 2, 0),
                        Optional.of(new ClusterInformation(0.9, 0.3)),
                        Optional.of(new LatentScores(10, 4, OptionalDouble.of(0.5))),
                        Optional.of(new MapScores("features", 0.9, 2, rows, rows))),
                Map.of("train", 3.5),
                200,
                123_456_789,
                "Most clips are one sound",
                Optional.of(new TrainingSummary(2, 2, 2, false, 1000, "0123456789abcdef")),
                List.of(
                        new Finding(
                                Finding.Kind.UNUSED_CLUSTERS,
                                1,
                                "1 of 3 clusters unused since epoch 1",
                                "Try fewer",
                                Map.of("clusters", "2"))),
                List.of(skipped));
    }
}
