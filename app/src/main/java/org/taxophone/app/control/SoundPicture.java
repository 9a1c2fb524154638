package org.taxophone.app.control;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.taxophone.app.player.SoundStreamer;
import org.taxophone.audio.SoundSource;
import org.taxophone.signal.GrowingOutline;
import org.taxophone.signal.GrowingSpectrogram;
import org.taxophone.signal.Outline;
import org.taxophone.signal.Spectrogram;

/// How a sound looks, as far as it was read.
///
/// @param outlinedSeconds how much of the sound the outline is of
/// @param seconds length of the sound
public record SoundPicture(
        Spectrogram spectrogram, Outline outline, double outlinedSeconds, double seconds) {
    /// How finely a sound is drawn.
    ///
    /// @param sampleRateHz rate at which it is read
    /// @param windowSeconds length of the window of the spectrogram
    /// @param frames of the spectrogram at most
    /// @param columns of the outline at most
    public record Grain(int sampleRateHz, double windowSeconds, int frames, int columns) {}

    /// Reads a sound from end to end.
    ///
    /// @param seconds its length
    /// @param soFar offered what there is, after each piece
    public static SoundPicture read(
            SoundStreamer sounds,
            SoundSource source,
            double seconds,
            Grain grain,
            Consumer<Supplier<SoundPicture>> soFar) {
        int rate = grain.sampleRateHz();
        GrowingSpectrogram spectrogram =
                new GrowingSpectrogram(rate, grain.windowSeconds(), grain.frames(), seconds);
        GrowingOutline outline = new GrowingOutline(grain.columns(), Math.round(seconds * rate));
        sounds.stream(
                source,
                rate,
                piece -> {
                    spectrogram.add(piece.samples());
                    outline.add(piece.samples());
                    soFar.accept(() -> of(spectrogram.soFar(), outline, seconds));
                });
        return of(spectrogram.end(), outline, seconds);
    }

    private static SoundPicture of(
            Spectrogram spectrogram, GrowingOutline outline, double seconds) {
        return new SoundPicture(
                spectrogram, outline.soFar(), outline.fraction() * seconds, seconds);
    }
}
