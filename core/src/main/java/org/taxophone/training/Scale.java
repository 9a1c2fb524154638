package org.taxophone.training;

import org.taxophone.features.FeatureStatistics;
import org.taxophone.job.JobContext;

/// What is done to the values of clips before the net sees them, with the numbers of the training
/// split.
///
/// @param scaling how
/// @param statistics of the training clips
record Scale(Scaling scaling, FeatureStatistics statistics) {
    /// Measures the training split, where there is something to measure.
    static Scale of(Scaling scaling, Clips clips, Split split) {
        return new Scale(
                scaling,
                switch (scaling) {
                    case NONE -> FeatureStatistics.UNIT;
                    case UNIT -> FeatureStatistics.of(clips, split.training(), JobContext.none());
                    case STANDARD ->
                            FeatureStatistics.ofAll(clips, split.training(), JobContext.none());
                });
    }

    /// The clips as the net sees them.
    Clips applied(Clips clips) {
        return scaling == Scaling.NONE ? clips : new ScaledClips(clips, this);
    }

    /// In place.
    void apply(float[] values, int from, int to) {
        switch (scaling) {
            case NONE -> {}
            case UNIT -> statistics.toUnit(values, from, to);
            case STANDARD -> statistics.toStandard(values, from, to);
        }
    }

    /// The front end's values again, in place: for looking at.
    float[] undone(float[] values) {
        if (scaling == Scaling.NONE) {
            return values;
        }
        boolean unit = scaling == Scaling.UNIT;
        double from = unit ? statistics.lowest() : statistics.mean();
        double by = unit ? statistics.highest() - statistics.lowest() : statistics.deviation();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (from + values[i] * by);
        }
        return values;
    }

    /// Its numbers: lowest, highest, mean, deviation.
    double[] numbers() {
        return new double[] {
            statistics.lowest(), statistics.highest(), statistics.mean(), statistics.deviation()
        };
    }

    /// From its numbers.
    static Scale of(Scaling scaling, double[] numbers) {
        return new Scale(
                scaling, new FeatureStatistics(numbers[2], numbers[3], numbers[0], numbers[1], 0));
    }
}
