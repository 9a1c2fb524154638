package org.taxophone.training.view;

import java.util.SplittableRandom;
import org.taxophone.common.Checks;

/// The windows of a clip that an evaluation looks at: every half window from the start on.
public final class TextureWindows {
    private TextureWindows() {}

    /// First frames of the windows.
    ///
    /// @param storeFrames columns of the clip, at least `windowFrames`
    public static int[] starts(int storeFrames, int windowFrames) {
        Checks.atLeast("storeFrames", storeFrames, windowFrames);
        int hop = Math.max(1, windowFrames / 2);
        int[] starts = new int[1 + (storeFrames - windowFrames) / hop];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i * hop;
        }
        return starts;
    }

    /// Copies one window, `bins x windowFrames`, to `target[offset...]`.
    ///
    /// @return mean of its values: the window's weight when a clip's windows are averaged
    public static float cut(
            float[] clip,
            int bins,
            int storeFrames,
            int start,
            int windowFrames,
            float[] target,
            int offset) {
        double sum = 0;
        for (int bin = 0; bin < bins; bin++) {
            int from = bin * storeFrames + start;
            System.arraycopy(clip, from, target, offset + bin * windowFrames, windowFrames);
            for (int frame = 0; frame < windowFrames; frame++) {
                sum += clip[from + frame];
            }
        }
        return (float) (sum / ((double) bins * windowFrames));
    }

    /// Draws the first frame of a window, the likelier the more energy it has above the quietest
    /// window of the clip.
    ///
    /// @param clip `bins x storeFrames` values
    public static int drawStart(
            float[] clip, int bins, int storeFrames, int windowFrames, SplittableRandom random) {
        float[] energy = new float[storeFrames];
        for (int bin = 0; bin < bins; bin++) {
            int from = bin * storeFrames;
            for (int frame = 0; frame < storeFrames; frame++) {
                energy[frame] += clip[from + frame];
            }
        }
        double[] weights = windowSums(energy, windowFrames, 1.0 / bins);
        double quietest = Double.POSITIVE_INFINITY;
        for (double weight : weights) {
            quietest = Math.min(quietest, weight);
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            // a little for each, so that an even clip has all windows alike
            sum += weights[i] - quietest + 1e-3;
            weights[i] = sum;
        }
        double place = random.nextDouble() * sum;
        int start = 0;
        while (start < weights.length - 1 && weights[start] <= place) {
            start++;
        }
        return start;
    }

    private static double[] windowSums(float[] energy, int windowFrames, double scale) {
        double[] sums = new double[energy.length - windowFrames + 1];
        double sum = 0;
        for (int i = 0; i < energy.length; i++) {
            sum += energy[i];
            if (i >= windowFrames) {
                sum -= energy[i - windowFrames];
            }
            if (i >= windowFrames - 1) {
                sums[i - windowFrames + 1] = sum * scale;
            }
        }
        return sums;
    }
}
