package org.taxophone.features;

import org.taxophone.common.Checks;

/// Front end for events: words, calls, one-shots. Silence round the sound is trimmed, its level
/// taken out and its length stretched to a fixed number of frames, so that clips are compared by
/// what sounds and not by when and how loud.
///
/// Mean removed, pre-emphasis, Hann STFT (centred), Slaney mels, natural logarithm; trim by frame
/// energy; `clip((S - max S + levelDb) / levelDb, 0, 1)`; linear stretch; average over blocks.
///
/// @param sampleRateHz rate that clips are resampled to. 8 kHz is enough for speech and is what the
/// recipe was measured with; clips of higher rates lose what is above 4 kHz unless this is raised
/// @param windowMillis length of the Hann window and of the FFT in ms
/// @param hopMillis distance of frames in ms
/// @param melBands Slaney mel bands from 0 to half the rate
/// @param preEmphasis coefficient of x(t) - a x(t-1), 0 for none
/// @param trimDb frames this far below the loudest three are trimmed at both ends
/// @param levelDb range below the loudest bin that is kept; what is quieter becomes 0
/// @param stretchFrames frames after the stretch, before the average
/// @param averageBins bands averaged into one row
/// @param averageFrames stretched frames averaged into one column
/// @param clipSeconds sound of each clip that is looked at, from its start
public record EventConfig(
        int sampleRateHz,
        double windowMillis,
        double hopMillis,
        int melBands,
        double preEmphasis,
        double trimDb,
        double levelDb,
        int stretchFrames,
        int averageBins,
        int averageFrames,
        double clipSeconds)
        implements FrontEndConfig {
    public EventConfig {
        Checks.inRange("sampleRateHz", sampleRateHz, 1_000, 768_000);
        Checks.inRange("windowMillis", windowMillis, 1, 1_000);
        Checks.inRange("hopMillis", hopMillis, 0.5, windowMillis);
        Checks.inRange("melBands", melBands, 16, 1024);
        Checks.inRange("preEmphasis", preEmphasis, 0, 1);
        Checks.positive("trimDb", trimDb);
        Checks.positive("levelDb", levelDb);
        Checks.inRange("stretchFrames", stretchFrames, 16, 4096);
        Checks.atLeast("averageBins", averageBins, 1);
        Checks.atLeast("averageFrames", averageFrames, 1);
        Checks.multipleOf("melBands", melBands, 16 * averageBins);
        Checks.multipleOf("stretchFrames", stretchFrames, 16 * averageFrames);
        Checks.inRange("clipSeconds", clipSeconds, 0.05, 3_600);
    }

    /// The measured recipe: 8 kHz, 32 ms by 10 ms, 64 mels stretched to 64 frames, averaged to
    /// 32 x 32; at most the first minute of a clip.
    public static EventConfig defaults() {
        return new EventConfig(8_000, 32, 10, 64, 0.97, 30, 50, 64, 2, 2, 60);
    }

    @Override
    public int bins() {
        return melBands / averageBins;
    }

    @Override
    public int frames() {
        return stretchFrames / averageFrames;
    }

    /// Length of the window and FFT in samples, even.
    public int windowSamples() {
        return 2 * (int) Math.round(windowMillis * sampleRateHz / 2_000);
    }

    public int hopSamples() {
        return Math.max(1, (int) Math.round(hopMillis * sampleRateHz / 1_000));
    }

    @Override
    public String title() {
        return "Events: log-mel, trimmed, levelled and stretched, " + bins() + " x " + frames();
    }
}
