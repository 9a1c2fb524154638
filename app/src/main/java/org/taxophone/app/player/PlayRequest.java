package org.taxophone.app.player;

import org.jspecify.annotations.Nullable;
import org.taxophone.audio.SoundSource;

/// What was asked to be heard.
///
/// @param clipId identity of the clip, for views to mark it
/// @param sound where it is
/// @param fromSeconds where in the clip to begin
/// @param loop the part that is heard over and over, or null to end with the clip
/// @param speed seconds of the clip in a second of the ear: 1, or less for slow and deep
/// @param notBeforeNanos moment, by `System.nanoTime`, before which a newer request may still
/// replace this one
record PlayRequest(
        String clipId,
        SoundSource sound,
        double fromSeconds,
        @Nullable SoundSpan loop,
        double speed,
        long notBeforeNanos) {
    /// Where in the clip the ear is after so many seconds of listening.
    double position(double heardSeconds) {
        double place = fromSeconds + Math.max(0, heardSeconds) * speed;
        SoundSpan around = loop;
        return around == null || place < around.toSeconds()
                ? place
                : around.fromSeconds() + (place - around.fromSeconds()) % around.seconds();
    }

    /// The rate at which the clip is read so that it sounds at this speed on a line of the given
    /// rate. Slow is deep, which brings what bats call into what people hear.
    int readRateHz(int lineRateHz) {
        return (int) Math.round(lineRateHz / speed);
    }
}
