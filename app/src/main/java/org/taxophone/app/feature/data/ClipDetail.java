package org.taxophone.app.feature.data;

import org.taxophone.signal.Outline;
import org.taxophone.signal.Spectrogram;

/// What the detail shows of a clip, once it was read.
///
/// @param lowDb the level that is drawn darkest, unless a person chooses another
/// @param highDb the level that is drawn brightest
/// @param shownSeconds seconds that were read: less than the clip's length where it is very long
public record ClipDetail(
        ClipRow row,
        Spectrogram spectrogram,
        double lowDb,
        double highDb,
        Outline outline,
        double shownSeconds) {}
