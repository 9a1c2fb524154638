package org.taxophone.training.view;

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
}
