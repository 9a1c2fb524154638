package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures of a training, drawn in all formats.
class TrainingFiguresTest {
    @TempDir private Path temp;

    private static GumbelFigure gumbel() {
        return new GumbelFigure(
                "title", "note", List.of(0.1, 0.2, 0.7), List.of(1.0, 0.5, 0.01), 200, 3);
    }

    @Test
    void samplesComeNearTheCornersAsTheTemperatureFalls() {
        double warm = nearestCorner(gumbel().values(1));
        double cool = nearestCorner(gumbel().values(0.5));
        double cold = nearestCorner(gumbel().values(0.01));
        assertThat(warm).isLessThan(cool);
        assertThat(cool).isLessThan(cold);
        assertThat(cold).isGreaterThan(0.98);
    }

    private static double nearestCorner(double[][] samples) {
        return Arrays.stream(samples)
                .peek(sample -> assertThat(Arrays.stream(sample).sum()).isCloseTo(1, within(1e-9)))
                .mapToDouble(sample -> Arrays.stream(sample).max().orElse(0))
                .average()
                .orElse(0);
    }

    @Test
    void coldSamplesFallAsTheProbabilitiesSay() {
        int[] counts = new int[3];
        for (double[] sample : gumbel().values(0.01)) {
            for (int k = 0; k < 3; k++) {
                counts[k] += sample[k] > 0.5 ? 1 : 0;
            }
        }
        assertThat(counts[2] / 200.0).isCloseTo(0.7, within(0.1));
        assertThat(counts[0] / 200.0).isCloseTo(0.1, within(0.08));
    }

    @Test
    void allAreDrawnInEveryFormatAndAsNumbers() throws Exception {
        UsageFigure usage =
                new UsageFigure(
                        "usage",
                        "",
                        List.of(1, 2, 3),
                        List.of(new int[] {3, 0, 1}, new int[] {2, 1, 1}, new int[] {0, 0, 4}));
        SpectrogramsFigure tiles =
                new SpectrogramsFigure(
                        "tiles",
                        "note",
                        List.of(
                                new SpectrogramsFigure.Row(
                                        "row",
                                        List.of(
                                                new SpectrogramsFigure.Tile(
                                                        "a", 2, 3, new float[6], false),
                                                new SpectrogramsFigure.Tile(
                                                        "b", 2, 3, new float[6], true)))));
        FigureWriter writer = new FigureWriter(new FigureConfig(80, 60, 72, 8, true));
        for (Figure figure : List.of(gumbel(), usage, tiles)) {
            for (FigureFormat format : FigureFormat.values()) {
                Path file = temp.resolve(figure.title() + format.suffix());
                writer.write(figure, file);
                assertThat(Files.size(file)).isGreaterThan(500);
            }
        }
        assertThat(usage.toCsv().lines()).hasSize(10).contains("3,3,4");
        assertThat(gumbel().toCsv().lines()).hasSize(1 + 3 * 200 * 3);
    }

    @Test
    void refuseWhatCannotBeDrawn() {
        assertThatThrownBy(() -> new GumbelFigure("", "", List.of(1.0), List.of(1.0), 1, 0))
                .hasMessageContaining("number of probabilities");
        assertThatThrownBy(() -> new GumbelFigure("", "", List.of(0.5, 0.5), List.of(0.0), 1, 0))
                .hasMessageContaining("temperature");
        assertThatThrownBy(() -> new UsageFigure("", "", List.of(), List.of()))
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new SpectrogramsFigure.Tile("", 2, 3, new float[5], false))
                .hasMessageContaining("need as many values: had 5");
    }
}
