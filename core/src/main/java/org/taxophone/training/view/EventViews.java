package org.taxophone.training.view;

import java.util.SplittableRandom;
import org.taxophone.common.Checks;

/// Views of an event: time and mel axis warped in one bilinear resampling, then equaliser, level,
/// contrast, noise and masks; values in [0, 1.2].
public final class EventViews implements ViewMaker {
    private final int bins;
    private final int frames;
    private final EventViewConfig config;

    /// Views of clips of `bins x frames`.
    public EventViews(int bins, int frames, EventViewConfig config) {
        this.bins = Checks.atLeast("bins", bins, 2);
        this.frames = Checks.atLeast("frames", frames, 2);
        this.config = config;
    }

    @Override
    public int bins() {
        return bins;
    }

    @Override
    public int frames() {
        return frames;
    }

    @Override
    public void draw(
            float[] clip, int storeFrames, SplittableRandom random, float[] target, int offset) {
        throw new UnsupportedOperationException(config.toString());
    }
}
