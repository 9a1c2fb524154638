package org.taxophone.app.feature.data;

import org.taxophone.signal.Outline;
import org.taxophone.signal.Spectrogram;

/// What the detail shows of a clip, as far as it was read.
///
/// @param lowDb the level that is drawn darkest, unless a person chooses another
/// @param highDb the level that is drawn brightest
/// @param outlinedSeconds how much of the sound the outline is of: less than all while it is read
/// @param seconds length of the clip
public record ClipDetail(
        ClipRow row,
        Spectrogram spectrogram,
        double lowDb,
        double highDb,
        Outline outline,
        double outlinedSeconds,
        double seconds) {}
