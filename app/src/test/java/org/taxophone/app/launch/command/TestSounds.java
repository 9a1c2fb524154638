package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;

/// Sounds of 0.3 s that even a plain recipe tells apart, written as files.
final class TestSounds {
    private static final int RATE_HZ = 8000;
    private static final int SAMPLES = 2400;

    private TestSounds() {}

    /// A folder each of high tones, low tones and noise.
    static void write(Path folder, int clips) throws IOException {
        for (String kind : List.of("high", "low", "noise")) {
            Path home = Files.createDirectories(folder.resolve(kind));
            for (int clip = 0; clip < clips; clip++) {
                WavWriter.write(home.resolve(clip + ".wav"), of(kind, clip));
            }
        }
    }

    /// A sound of a kind, another for each clip.
    static Waveform of(String kind, int clip) {
        SplittableRandom random = new SplittableRandom(clip);
        float[] samples = new float[SAMPLES];
        double hertz = (kind.equals("low") ? 300 : 2500) * (1 + 0.1 * random.nextDouble());
        for (int i = 0; i < samples.length; i++) {
            double noise = 2 * random.nextDouble() - 1;
            double tone = Math.sin(2 * Math.PI * hertz * i / RATE_HZ);
            samples[i] = (float) (kind.equals("noise") ? 0.3 * noise : 0.5 * tone + 0.01 * noise);
        }
        return new Waveform(samples, RATE_HZ);
    }

    /// Pure tones of three pitches, in the folders kind0, kind1 and kind2.
    static void writeTones(Path folder, int clips) throws IOException {
        for (int kind = 0; kind < 3; kind++) {
            Path home = Files.createDirectories(folder.resolve("kind" + kind));
            for (int clip = 0; clip < clips; clip++) {
                double hertz = 300 * (1 + 2 * kind) + 10 * clip;
                float[] samples = new float[SAMPLES];
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE_HZ));
                }
                WavWriter.write(home.resolve(clip + ".wav"), new Waveform(samples, RATE_HZ));
            }
        }
    }
}
