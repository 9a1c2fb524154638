package org.taxophone.training.view;

import org.taxophone.common.Checks;

/// How much the views of an event differ. U is uniform in [-1, 1], N normal; time t in [-1, 1], u
/// the same in [0, 1]. An amount of 0 leaves that change out.
///
/// @param stretch time is scaled by exp(stretch U)
/// @param warp warp U sin(pi u) + warp / 2 U sin(2 pi u) is added to t
/// @param shift shift U is added to t
/// @param crop with probability one half a share of up to so much of the clip is cut off at its
/// start, and independently at its end: weak consonants are heard in one take and not in the next
/// @param vocalTract the mel axis in [0, 1] is scaled by exp(vocalTract U) and moved by
/// vocalTract / 5 U
/// @param equaliser amplitude of four cosines over the mel axis, the k-th by N / sqrt(k), where x
/// is above 0.02; 1 is the whole dynamic range
/// @param gain level, gain U, where x is above 0.02
/// @param contrast x to the power exp(contrast U)
/// @param noise with probability one half a floor of noise R, R uniform in [0, noise], with 0.03 U
/// a band and 0.03 N a bin
/// @param mask largest share of one band of frequencies and one span of time that are set to 0
public record EventViewConfig(
        double stretch,
        double warp,
        double shift,
        double crop,
        double vocalTract,
        double equaliser,
        double gain,
        double contrast,
        double noise,
        double mask) {
    public EventViewConfig {
        Checks.inRange("stretch", stretch, 0, 1);
        Checks.inRange("warp", warp, 0, 1);
        Checks.inRange("shift", shift, 0, 1);
        Checks.inRange("crop", crop, 0, 0.45);
        Checks.inRange("vocalTract", vocalTract, 0, 1);
        Checks.inRange("equaliser", equaliser, 0, 1);
        Checks.inRange("gain", gain, 0, 1);
        Checks.inRange("contrast", contrast, 0, 2);
        Checks.inRange("noise", noise, 0, 1);
        Checks.inRange("mask", mask, 0, 0.9);
    }

    /// The measured recipe.
    public static EventViewConfig defaults() {
        return new EventViewConfig(0.15, 0.15, 0.12, 0.3, 0.12, 0.08, 0.1, 0.2, 0.3, 0.15);
    }

    /// Every amount 0: views are the clip itself.
    public static EventViewConfig none() {
        return new EventViewConfig(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
