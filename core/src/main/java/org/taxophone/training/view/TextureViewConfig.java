package org.taxophone.training.view;

import org.taxophone.common.Checks;

/// How windows of a texture are drawn and how much they are changed. U is uniform in [-1, 1], N
/// normal. An amount of 0 leaves that change out.
///
/// @param windowFrames columns of a view: 64 are 2 s with the default front end
/// @param gain gain U is added to every bin
/// @param equaliser a curve through six random points, equaliser N each, is added to every band
/// @param noise R N is added to each bin, R uniform in [0, noise]
/// @param timeScale time is scaled by 1 + timeScale U about the middle of the window
/// @param frequencyScale the mel axis is scaled by 1 + frequencyScale U and moved by
/// frequencyScale / 2 U
/// @param maskBins a band of 0 to so many rows, less one, is set to the window's mean
/// @param maskFrames a span of 0 to so many columns, less one, is set to the window's mean
public record TextureViewConfig(
        int windowFrames,
        double gain,
        double equaliser,
        double noise,
        double timeScale,
        double frequencyScale,
        int maskBins,
        int maskFrames) {
    public TextureViewConfig {
        Checks.multipleOf("windowFrames", windowFrames, 16);
        Checks.inRange("gain", gain, 0, 1);
        Checks.inRange("equaliser", equaliser, 0, 1);
        Checks.inRange("noise", noise, 0, 1);
        Checks.inRange("timeScale", timeScale, 0, 0.9);
        Checks.inRange("frequencyScale", frequencyScale, 0, 0.9);
        Checks.inRange("maskBins", maskBins, 0, 1024);
        Checks.inRange("maskFrames", maskFrames, 0, windowFrames);
    }

    /// The measured recipe: windows of 64 frames.
    public static TextureViewConfig defaults() {
        return new TextureViewConfig(64, 0.15, 0.1, 0.05, 0.2, 0.1, 10, 12);
    }

    /// Windows alone, drawn by energy and left as they are.
    public static TextureViewConfig windowsOnly(int windowFrames) {
        return new TextureViewConfig(windowFrames, 0, 0, 0, 0, 0, 0, 0);
    }
}
