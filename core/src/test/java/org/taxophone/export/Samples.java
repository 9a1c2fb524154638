package org.taxophone.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.taxophone.audio.Waveform;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.metrics.ClusterInformation;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.GoldenRows;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.LatentScores;
import org.taxophone.metrics.MapScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.projection.Projection;
import org.taxophone.signal.FrequencyScale;
import org.taxophone.signal.Spectrogram;
import org.taxophone.training.ClusterUse;
import org.taxophone.training.EpochReport;
import org.taxophone.training.LatentUse;
import org.taxophone.training.LossTerm;
import org.taxophone.training.LossTerms;
import org.taxophone.training.TrainingPhase;

/// Small results for the export tests.
final class Samples {
    static final List<String> LABELS = List.of("one", "two & <three>", "четыре");

    private Samples() {}

    static MapFigure map(int points) {
        float[] x = new float[points];
        float[] y = new float[points];
        int[] groups = new int[points];
        for (int i = 0; i < points; i++) {
            x[i] = (float) Math.cos(i) * (i % 3 + 1);
            y[i] = (float) Math.sin(i) * (i % 3 + 1);
            groups[i] = i % 4 - 1;
        }
        return new MapFigure(
                "Map of λ",
                "UMAP of z, 15 neighbours, seed 5",
                new Projection("UMAP", GoldenRows.ids(points), x, y),
                groups,
                LABELS);
    }

    static ClusterAssignment assignment() {
        return new ClusterAssignment(
                List.of("a", "b", "c", "d"), 3, new int[] {0, 2, 2, 0}, new float[0]);
    }

    static HeatmapFigure heatmap() {
        return HeatmapFigure.of(
                "Clusters by labels", assignment(), new int[] {1, 0, 0, -1}, LABELS);
    }

    static CurvesFigure curves() {
        List<EpochReport> epochs = new ArrayList<>();
        for (int epoch = 1; epoch <= 10; epoch++) {
            LossTerms terms =
                    new LossTerms(
                            100.0 / epoch,
                            Map.of(
                                    LossTerm.RECONSTRUCTION,
                                    90.0 / epoch,
                                    LossTerm.KL_Z,
                                    (double) epoch));
            epochs.add(
                    new EpochReport(
                            epoch,
                            10,
                            TrainingPhase.TRAINING,
                            terms,
                            epoch % 5 == 0 ? Optional.of(terms) : Optional.empty(),
                            OptionalDouble.of(1),
                            OptionalDouble.of(0.5),
                            1e-3,
                            Optional.of(new ClusterUse(new int[] {3, 0, epoch}, 1, 0.5)),
                            Optional.of(new LatentUse(8, 10, OptionalDouble.of(1))),
                            2,
                            100));
        }
        return CurvesFigure.of("Training", "quick", epochs);
    }

    static MetricReport report() {
        return new MetricReport(
                10,
                9,
                Optional.of(new ExternalScores(0.75, 0.5, 0.25, 0.875, 0.48, 0.55, 0.45, 96)),
                List.of(
                        new InternalScores(
                                "y",
                                0.97,
                                0.07,
                                4014.4,
                                0.35,
                                0.9,
                                812.3,
                                0.01,
                                100,
                                100,
                                "noise of y"),
                        new InternalScores(
                                "z",
                                -0.02,
                                Double.NaN,
                                5,
                                0.03,
                                Double.NaN,
                                6.5,
                                0,
                                5000,
                                48_200,
                                "noise of z")),
                List.of(20, 10, 10, 10, 10, 10, 10, 10, 10, 0),
                Optional.of(new ClusterInformation(2.2, 0.5)),
                Optional.of(new LatentScores(32, 1, OptionalDouble.of(1040))),
                Optional.of(new MapScores("features", 0.93, 15, 100, 100)));
    }

    static int[] range(int count) {
        int[] range = new int[count];
        Arrays.setAll(range, i -> i);
        return range;
    }

    /// A tone of 1 kHz, 0.4 s at 8 kHz.
    static SpectrogramFigure spectrogram() {
        return new SpectrogramFigure(
                "A tone",
                "Hann 32 ms",
                tone(0.4),
                FrequencyScale.LINEAR,
                -84,
                0,
                ColorMaps.magma());
    }

    static TilesFigure tiles(int count) {
        List<TilesFigure.Tile> tiles =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        new TilesFigure.Tile(
                                                "tone, " + i, i % 4 - 1, tone(0.1 + 0.05 * i)))
                        .toList();
        return new TilesFigure("Wall", "", tiles, 0.4, 4000, -84, 0, ColorMaps.magma());
    }

    private static Spectrogram tone(double seconds) {
        float[] samples = new float[(int) (8000 * seconds)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 1000 * i / 8000));
        }
        return Spectrogram.of(new Waveform(samples, 8000), 0.032, 200);
    }
}
