package org.taxophone.training;

import static org.taxophone.common.Checks.inRange;

import java.util.Objects;
import org.taxophone.common.Checks;

/// What a net is shown of a clip.
///
/// @param scaling what is done to the values first
/// @param views whether it is shown two distorted views of a clip
/// @param windowFrames frames of a window where views are textures; a multiple of 16
/// @param timeShift without views: random shift in time, as a share of the clip's length; 0 for
///     none
public record InputConfig(Scaling scaling, Views views, int windowFrames, double timeShift) {
    public InputConfig {
        Objects.requireNonNull(scaling, "scaling");
        Objects.requireNonNull(views, "views");
        Checks.multipleOf("windowFrames", windowFrames, 16);
        inRange("timeShift", timeShift, 0, 0.5);
    }

    /// One view of the whole clip, as it is.
    public static InputConfig plain(Scaling scaling) {
        return new InputConfig(scaling, Views.NONE, 64, 0);
    }

    /// Two distorted views.
    public static InputConfig views(Views views) {
        return new InputConfig(Scaling.NONE, views, 64, 0);
    }
}
