package org.taxophone.export;

/// A score over several runs.
///
/// @param mean NaN without runs
/// @param deviation standard deviation (divided by runs - 1), NaN with fewer than two
/// @param runs how many runs have the score
public record Spread(double mean, double deviation, int runs) {
    /// Of some values; those that are no finite numbers do not count.
    public static Spread of(double... all) {
        double[] values = java.util.Arrays.stream(all).filter(Double::isFinite).toArray();
        double mean = java.util.Arrays.stream(values).average().orElse(Double.NaN);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation =
                values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
        return new Spread(mean, deviation, values.length);
    }
}
