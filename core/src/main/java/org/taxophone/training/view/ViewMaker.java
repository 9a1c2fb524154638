package org.taxophone.training.view;

import java.util.SplittableRandom;

/// Draws a random view of a clip: a change that a listener would not call another sound.
///
/// Makers hold no state: one may be used by many threads, each with its own generator. The same
/// generator state gives the same view.
public interface ViewMaker {
    /// Rows of a view, and of the clips that it is drawn from.
    int bins();

    /// Columns of a view.
    int frames();

    /// Draws one view.
    ///
    /// @param clip `bins x storeFrames` values, `clip[bin * storeFrames + frame]`; not changed
    /// @param storeFrames columns of the clip, at least [#frames()]
    /// @param random what the view is drawn with
    /// @param target receives `bins x frames` values from `offset` on
    void draw(float[] clip, int storeFrames, SplittableRandom random, float[] target, int offset);
}
