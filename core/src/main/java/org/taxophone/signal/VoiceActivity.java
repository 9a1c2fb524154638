package org.taxophone.signal;

import java.util.Arrays;

/// Tells sound from silence by the energy of frames: the threshold lies a number of dB below the
/// clip's peak, or, where its noise floor is far enough below, a quarter of the way up from that
/// floor if this is higher.
///
/// Energies are smoothed over 3 frames; the peak is the mean of the 3 loudest, the floor the 5th
/// percentile.
public final class VoiceActivity {
    /// Fewer sounding frames than this are taken for a click: nothing is trimmed then.
    private static final int FEWEST_FRAMES = 5;

    private static final double FLOOR_PERCENTILE = 0.05;
    private static final double ABOVE_FLOOR = 0.25;

    private VoiceActivity() {}

    /// From the first frame that sounds to the last one.
    ///
    /// @param energyDb energy of each frame in dB, at least one
    /// @param rangeDb frames this far below the peak are silence
    /// @return all frames where fewer than five sound
    public static Span trim(float[] energyDb, int frames, double rangeDb) {
        boolean[] sounding = sounding(energyDb, frames, rangeDb);
        int first = -1;
        int last = -1;
        int count = 0;
        for (int i = 0; i < frames; i++) {
            if (sounding[i]) {
                first = first < 0 ? i : first;
                last = i;
                count++;
            }
        }
        return count < FEWEST_FRAMES ? new Span(0, frames) : new Span(first, last + 1);
    }

    /// Whether each frame sounds.
    public static boolean[] sounding(float[] energyDb, int frames, double rangeDb) {
        float[] smooth = smooth(energyDb, frames);
        double threshold = threshold(smooth, rangeDb);
        boolean[] sounding = new boolean[frames];
        for (int i = 0; i < frames; i++) {
            sounding[i] = smooth[i] > threshold;
        }
        return sounding;
    }

    private static double threshold(float[] smooth, double rangeDb) {
        float[] sorted = smooth.clone();
        Arrays.sort(sorted);
        int loudest = Math.min(3, sorted.length);
        double peak = 0;
        for (int i = sorted.length - loudest; i < sorted.length; i++) {
            peak += sorted[i] / loudest;
        }
        double floor = percentile(sorted, FLOOR_PERCENTILE);
        double below = peak - rangeDb;
        return peak - floor > rangeDb
                ? Math.max(below, floor + ABOVE_FLOOR * (peak - floor))
                : below;
    }

    private static double percentile(float[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int low = (int) place;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }

    private static float[] smooth(float[] values, int count) {
        float[] smooth = new float[count];
        for (int i = 0; i < count; i++) {
            float before = values[Math.max(0, i - 1)];
            float after = values[Math.min(count - 1, i + 1)];
            smooth[i] = (before + values[i] + after) / 3;
        }
        return smooth;
    }
}
