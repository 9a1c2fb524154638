package org.taxophone.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// What a data set looks like as a whole: durations, levels, rates, classes.
public final class DatasetStatistics {
    /// The spread of one number over all clips.
    ///
    /// @param percentile98 98 of 100 clips are at or below it: the length that views share
    public record Spread(
            double min, double median, double mean, double percentile98, double max, double sum) {
        /// Of no clips at all.
        static final Spread NONE = new Spread(0, 0, 0, 0, 0, 0);
    }

    private final Dataset dataset;
    private final Table table;

    private DatasetStatistics(Dataset dataset) {
        this.dataset = dataset;
        this.table = Table.create("clips");
        number("seconds", clip -> clip.facts().durationSeconds());
        number("peak", clip -> clip.facts().peakDbfs());
        number("level", clip -> clip.facts().rmsDbfs());
        table.addColumns(
                IntColumn.create(
                        "rate",
                        dataset.clips().stream().mapToInt(c -> c.facts().sampleRateHz()).toArray()),
                IntColumn.create(
                        "channels",
                        dataset.clips().stream().mapToInt(c -> c.facts().channels()).toArray()),
                StringColumn.create(
                        "format", dataset.clips().stream().map(c -> c.facts().format())));
    }

    public static DatasetStatistics of(Dataset dataset) {
        return new DatasetStatistics(dataset);
    }

    private void number(String name, ToDoubleFunction<Clip> value) {
        // Digital silence is at minus infinity: no number that a mean could take.
        double[] values =
                dataset.clips().stream()
                        .mapToDouble(value)
                        .map(x -> Double.isFinite(x) ? x : Double.NaN)
                        .toArray();
        table.addColumns(DoubleColumn.create(name, values));
    }

    /// Length of the clips in seconds.
    public Spread durations() {
        return spread("seconds");
    }

    /// Peaks in dB relative to full scale, digital silence left out.
    public Spread peaks() {
        return spread("peak");
    }

    /// Levels (root mean square) in dB relative to full scale, digital silence left out.
    public Spread levels() {
        return spread("level");
    }

    private Spread spread(String column) {
        DoubleColumn values = table.doubleColumn(column).removeMissing();
        return values.isEmpty()
                ? Spread.NONE
                : new Spread(
                        values.min(),
                        values.median(),
                        values.mean(),
                        values.percentile(98),
                        values.max(),
                        values.sum());
    }

    /// Clips by sample rate in Hz, lowest rate first.
    public Map<Integer, Integer> sampleRates() {
        return integers("rate");
    }

    /// Clips by number of channels.
    public Map<Integer, Integer> channels() {
        return integers("channels");
    }

    private Map<Integer, Integer> integers(String column) {
        Map<Integer, Integer> counts = new TreeMap<>();
        table.intColumn(column).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /// Clips by container and encoding.
    public Map<String, Integer> formats() {
        Map<String, Integer> counts = new TreeMap<>();
        table.stringColumn("format").forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /// Clips by value of a column, in the order of [Dataset#labelNames]; clips without a value are
    /// left out.
    ///
    /// @throws org.taxophone.common.TaxophoneException if there is no such column
    public Map<String, Integer> counts(String column) {
        List<String> names = dataset.labelNames(column);
        int[] counts = new int[names.size()];
        for (int label : dataset.labels(column)) {
            if (label >= 0) {
                counts[label]++;
            }
        }
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byName.put(names.get(i), counts[i]);
        }
        return byName;
    }

    /// Clips whose peak is so low that they count as silent.
    public long silent() {
        return dataset.clips().stream().filter(clip -> clip.facts().silent()).count();
    }

    /// Clips with runs of samples at full scale.
    public long clipped() {
        return dataset.clips().stream().filter(clip -> clip.facts().clipped()).count();
    }
}
