package org.taxophone.app.feature.data;

import org.taxophone.signal.Outline;
import org.taxophone.signal.Spectrogram;

/// What the detail shows of a clip, once it was read.
///
/// @param shownSeconds seconds that were read: less than the clip's length where it is very long
public record ClipDetail(
        ClipRow row, Spectrogram spectrogram, Outline outline, double shownSeconds) {}
