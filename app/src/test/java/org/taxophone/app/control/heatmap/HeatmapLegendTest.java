package org.taxophone.app.control.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class HeatmapLegendTest {
    private static final String WORDS =
            "Fewer or more than by chance, in standard deviations. Counts in the cells.";
    private static final ToDoubleFunction<String> MEASURED = text -> 6.0 * text.length();

    @Test
    void oneLineBesideTheBarWhereThereIsRoom() {
        HeatmapLegend legend = HeatmapLegend.of(WORDS, 206, 200, 1000, MEASURED);
        assertThat(legend).isEqualTo(new HeatmapLegend(206, 200, java.util.List.of(WORDS)));
        assertThat(legend.wordsLeft()).isEqualTo(416);
    }

    @Test
    void eachSentenceOnItsLineThenAsManyWordsAsFit() {
        assertThat(HeatmapLegend.of(WORDS, 206, 200, 760, MEASURED).lines())
                .containsExactly(
                        "Fewer or more than by chance, in standard deviations.",
                        "Counts in the cells.");
        assertThat(HeatmapLegend.of(WORDS, 206, 200, 688, MEASURED).lines())
                .containsExactly(
                        "Fewer or more than by chance, in standard",
                        "deviations. Counts in the cells.");
    }

    @Test
    void nothingIsCutWhateverTheRoom() {
        for (double right : new double[] {900, 688, 600, 560, 500, 460}) {
            HeatmapLegend legend = HeatmapLegend.of(WORDS, 206, 200, right, MEASURED);
            assertThat(String.join(" ", legend.lines())).isEqualTo(WORDS);
            assertThat(legend.lines()).hasSizeLessThanOrEqualTo(2);
            assertThat(legend.lines())
                    .allMatch(line -> legend.wordsLeft() + MEASURED.applyAsDouble(line) <= right);
        }
    }
}
