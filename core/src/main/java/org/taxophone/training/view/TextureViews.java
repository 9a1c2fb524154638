package org.taxophone.training.view;

import java.util.SplittableRandom;
import org.taxophone.common.Checks;

/// Views of a texture: a window of the clip, drawn by energy, with level, equaliser, noise, scales
/// of time and frequency, and masks.
public final class TextureViews implements ViewMaker {
    private final int bins;
    private final TextureViewConfig config;

    /// Views of clips of `bins` rows and at least a window's columns.
    public TextureViews(int bins, TextureViewConfig config) {
        this.bins = Checks.atLeast("bins", bins, 2);
        this.config = config;
    }

    @Override
    public int bins() {
        return bins;
    }

    @Override
    public int frames() {
        return config.windowFrames();
    }

    @Override
    public void draw(
            float[] clip, int storeFrames, SplittableRandom random, float[] target, int offset) {
        throw new UnsupportedOperationException(config.toString());
    }
}
