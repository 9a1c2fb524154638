package org.taxophone.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.metrics.ClusterMatching;
import org.taxophone.project.Run;
import org.taxophone.training.EpochReport;
import org.taxophone.training.TrainingEvent;

/// What a training leaves to look at beside its curves: usage of the clusters, clips beside their
/// reconstructions, samples of the relaxed cluster.
final class TrainingFigures {
    /// The row of what the model draws; what stands above its tiles are the figure's own words.
    static final String DRAWN = "Reconstruction";

    private static final int SAMPLES = 4;
    private static final long SEED = 2;

    private final Run run;
    private final String title;
    private final Function<String, String> clipName;

    /// @param clipName a clip's file by its id
    TrainingFigures(Run run, String title, Function<String, String> clipName) {
        this.run = run;
        this.title = title;
        this.clipName = clipName;
    }

    void addTo(SequencedMap<String, Figure> figures) {
        List<EpochReport> epochs =
                run.epochs().stream().filter(epoch -> epoch.usage().length > 0).toList();
        if (!epochs.isEmpty()) {
            figures.put("usage", usage(epochs));
        }
        run.reconstructions()
                .filter(drawn -> !drawn.reconstructions().isEmpty())
                .ifPresent(drawn -> figures.put("reconstructions", reconstructions(drawn)));
        List<EpochReport> relaxed =
                run.epochs().stream().filter(epoch -> epoch.temperature().isPresent()).toList();
        if (!relaxed.isEmpty()) {
            run.assignment()
                    .filter(found -> found.probabilities().length > 0)
                    .flatMap(found -> gumbel(found, relaxed))
                    .ifPresent(figure -> figures.put("gumbel", figure));
        }
    }

    // The net's own clusters, under the numbers and colours of those that they became.
    private UsageFigure usage(List<EpochReport> epochs) {
        Optional<ClusterMatching> numbers = run.trainingNumbers();
        return new UsageFigure(
                title,
                "Share of the clips in each cluster, by epoch"
                        + numbers.map(found -> "; numbered as what they became").orElse(""),
                epochs.stream().map(EpochReport::epoch).toList(),
                epochs.stream()
                        .map(EpochReport::usage)
                        .map(use -> numbers.map(found -> found.renumbered(use)).orElse(use))
                        .toList());
    }

    private SpectrogramsFigure reconstructions(TrainingEvent.ReconstructionsDrawn drawn) {
        List<SpectrogramsFigure.Tile> inputs = new ArrayList<>();
        List<SpectrogramsFigure.Tile> outputs = new ArrayList<>();
        List<SpectrogramsFigure.Tile> differences = new ArrayList<>();
        for (TrainingEvent.Reconstruction clip : drawn.reconstructions()) {
            float[] difference = new float[clip.input().length];
            for (int i = 0; i < difference.length; i++) {
                difference[i] = clip.output()[i] - clip.input()[i];
            }
            inputs.add(tile(drawn, clipName.apply(clip.clipId()), clip.input(), false));
            outputs.add(
                    tile(
                            drawn,
                            String.format(
                                    Locale.ROOT,
                                    clip.error() >= 100 ? "error %.0f" : "error %.3g",
                                    clip.error()),
                            clip.output(),
                            false));
            differences.add(tile(drawn, "", difference, true));
        }
        return new SpectrogramsFigure(
                title,
                "Epoch "
                        + drawn.epoch()
                        + ". Difference: red where the reconstruction is louder, blue where it is"
                        + " quieter",
                List.of(
                        new SpectrogramsFigure.Row("Input", inputs),
                        new SpectrogramsFigure.Row(DRAWN, outputs),
                        new SpectrogramsFigure.Row("Difference", differences)));
    }

    private static SpectrogramsFigure.Tile tile(
            TrainingEvent.ReconstructionsDrawn drawn, String name, float[] values, boolean signed) {
        return new SpectrogramsFigure.Tile(name, drawn.bins(), drawn.frames(), values, signed);
    }

    /// For the clip that the model doubts most: of a sure one all samples look alike.
    private Optional<Figure> gumbel(ClusterAssignment found, List<EpochReport> epochs) {
        int clusters = found.clusterCount();
        int doubted = -1;
        double most = -1;
        for (int row = 0; row < found.ids().size(); row++) {
            double entropy = 0;
            for (int k = 0; k < clusters; k++) {
                double p = found.probabilities()[row * clusters + k];
                entropy -= p > 0 ? p * Math.log(p) : 0;
            }
            if (entropy > most) {
                most = entropy;
                doubted = row;
            }
        }
        if (doubted < 0 || clusters < 2) {
            return Optional.empty();
        }
        List<Double> probabilities = new ArrayList<>();
        for (int k = 0; k < clusters; k++) {
            probabilities.add((double) found.probabilities()[doubted * clusters + k]);
        }
        double first = epochs.getFirst().tau();
        double last = epochs.getLast().tau();
        List<Double> temperatures = new ArrayList<>();
        for (double tau : new double[] {Math.max(1, first), last, 0.1}) {
            if (temperatures.isEmpty() || tau < 0.95 * temperatures.getLast()) {
                temperatures.add(tau);
            }
        }
        return Optional.of(
                new GumbelFigure(
                        title,
                        "Gumbel-Softmax samples of "
                                + clipName.apply(found.ids().get(doubted))
                                + ", the clip in most doubt; bars are clusters",
                        probabilities,
                        temperatures,
                        SAMPLES,
                        SEED));
    }
}
