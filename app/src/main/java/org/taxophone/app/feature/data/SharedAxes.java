package org.taxophone.app.feature.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taxophone.app.control.TileAxes;

/// The axes that the small spectrograms of a dataset share. They are needed before the first of
/// them is drawn, so they do not wait for the statistics.
final class SharedAxes {
    private static final double SHARE = 0.98;
    private static final int USUAL_RATE_HZ = 16_000;

    private SharedAxes() {}

    /// 98 of 100 clips fit in, rounded up to 0.1 s; half the sample rate that most clips have.
    static TileAxes of(List<ClipRow> rows) {
        return new TileAxes(
                seconds(rows), nyquistHz(rows), TileAxes.NONE.lowDb(), TileAxes.NONE.highDb());
    }

    private static double seconds(List<ClipRow> rows) {
        double[] sorted = rows.stream().mapToDouble(ClipRow::seconds).sorted().toArray();
        double enough = sorted.length == 0 ? 0 : sorted[(int) Math.ceil(SHARE * sorted.length) - 1];
        return Math.max(0.1, Math.ceil(enough * 10 - 1e-9) / 10);
    }

    private static double nyquistHz(List<ClipRow> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (ClipRow row : rows) {
            counts.merge(row.clip().facts().sampleRateHz(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(USUAL_RATE_HZ)
                / 2.0;
    }
}
