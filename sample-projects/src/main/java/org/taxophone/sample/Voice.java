package org.taxophone.sample;

/// One kind of sound: how a clip of it is drawn from chance.
@FunctionalInterface
interface Voice {
    /// Samples of the bare sound, without room, noise or level.
    ///
    /// @param draw where pitch, colour and articulation come from
    /// @param samples how long, at [SampleSounds#SAMPLE_RATE_HZ]
    /// @return `samples` values; the scale is free, since the recording sets the level
    double[] sound(Draw draw, int samples);
}
