package org.taxophone.app.control.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where the colour bar below a heatmap lies, and its words beside it, in two lines at most: with
/// little room the bar gets shorter, and then begins below the heads of the rows.
///
/// @param left edge of the bar
/// @param bar its length
/// @param lines of the words
record HeatmapLegend(double left, double bar, List<String> lines) {
    private static final double GAP = 10;
    private static final double LEAST_BAR = 80;
    private static final double PAGE_LEFT = 16;
    private static final int MOST_LINES = 2;

    HeatmapLegend {
        lines = List.copyOf(lines);
    }

    /// @param cells edge of the first column
    /// @param bar length of the bar, if there is room
    /// @param right edge of the page
    /// @param measured width of words
    static HeatmapLegend of(
            String words,
            double cells,
            double bar,
            double right,
            ToDoubleFunction<String> measured) {
        double shorter = Math.min(bar, LEAST_BAR);
        HeatmapLegend found = at(words, cells, bar, right, measured);
        if (found.lines.size() > MOST_LINES) {
            found = at(words, cells, shorter, right, measured);
        }
        return found.lines.size() > MOST_LINES
                ? at(words, PAGE_LEFT, shorter, right, measured)
                : found;
    }

    private static HeatmapLegend at(
            String words,
            double left,
            double bar,
            double right,
            ToDoubleFunction<String> measured) {
        double room = right - left - bar - 2 * GAP;
        return new HeatmapLegend(left, bar, lines(words, room, measured));
    }

    // whole sentences on lines of their own where they fit, else as many words as fit
    private static List<String> lines(
            String words, double room, ToDoubleFunction<String> measured) {
        if (measured.applyAsDouble(words) <= room) {
            return List.of(words);
        }
        List<String> sentences = List.of(words.split("(?<=\\.) ", MOST_LINES));
        if (sentences.stream().allMatch(one -> measured.applyAsDouble(one) <= room)) {
            return sentences;
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measured.applyAsDouble(longer) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    double wordsLeft() {
        return left + bar + GAP;
    }
}
