package org.taxophone.features;

import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobContext;

/// What the values of some clips are like: taken from the training split alone, kept with the
/// model, applied to whatever it sees later.
///
/// The paper standardises and then scales to [0, 1]; as neither changes the order or the relative
/// distances of values, both together are the scaling from lowest and highest alone.
///
/// @param mean mean value
/// @param deviation standard deviation (of the values, not divided by one less)
/// @param lowest smallest value
/// @param highest largest value
/// @param count how many values were looked at
public record FeatureStatistics(
        double mean, double deviation, double lowest, double highest, long count) {
    /// Of values that are scaled to [0, 1] already.
    public static final FeatureStatistics UNIT = new FeatureStatistics(0.5, 0.5, 0, 1, 0);

    /// Reads the sounding frames of some clips; padding does not count.
    ///
    /// @param clips indices into the source
    /// @throws TaxophoneException if there is no sounding frame, or all values are the same
    public static FeatureStatistics of(FeatureSource source, int[] clips, JobContext context) {
        return of(source, clips, false, context);
    }

    /// Reads all frames of some clips, padding too: a model that draws the padding as well is given
    /// what it draws.
    ///
    /// @param clips indices into the source
    /// @throws TaxophoneException if all values are the same
    public static FeatureStatistics ofAll(FeatureSource source, int[] clips, JobContext context) {
        return of(source, clips, true, context);
    }

    private static FeatureStatistics of(
            FeatureSource source, int[] clips, boolean padding, JobContext context) {
        Sums sums = new Sums();
        int frames = source.frames();
        float[] values = new float[source.bins() * frames];
        for (int i = 0; i < clips.length; i++) {
            context.checkpoint();
            source.read(clips[i], values, 0);
            boolean[] mask = source.mask(clips[i]);
            for (int bin = 0; bin < source.bins(); bin++) {
                for (int frame = 0; frame < frames; frame++) {
                    if (padding || mask[frame]) {
                        sums.add(values[bin * frames + frame]);
                    }
                }
            }
            context.progress(i + 1L, clips.length, "measuring features");
        }
        return sums.statistics();
    }

    /// Standardised and scaled to [0, 1], in place; what is beyond the range becomes 0 or 1.
    public void toUnit(float[] values, int from, int to) {
        float low = (float) lowest;
        float scale = (float) (1 / (highest - lowest));
        for (int i = from; i < to; i++) {
            values[i] = Math.max(0, Math.min(1, (values[i] - low) * scale));
        }
    }

    /// Standardised: less the mean, divided by the deviation; in place.
    public void toStandard(float[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = (float) ((values[i] - mean) / deviation);
        }
    }

    private static final class Sums {
        private double sum;
        private double squares;
        private double lowest = Double.POSITIVE_INFINITY;
        private double highest = Double.NEGATIVE_INFINITY;
        private long count;

        void add(double value) {
            sum += value;
            squares += value * value;
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
            count++;
        }

        FeatureStatistics statistics() {
            if (count == 0 || lowest == highest) {
                throw new TaxophoneException(
                        count == 0
                                ? "No frame of these clips holds sound"
                                : "All " + count + " values of these clips are " + lowest,
                        "Look at the clips' spectrograms, or choose another front end");
            }
            double mean = sum / count;
            double variance = Math.max(0, squares / count - mean * mean);
            return new FeatureStatistics(mean, Math.sqrt(variance), lowest, highest, count);
        }
    }
}
