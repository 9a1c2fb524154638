package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;

/// Writes short sounds of three kinds that nobody would mistake for each other: folders low, high
/// and noise.
public final class Tones {
    private static final int RATE_HZ = 8000;

    private Tones() {}

    public static Path write(Path folder, int clipsPerKind) throws IOException {
        String[] kinds = {"low", "high", "noise"};
        for (int kind = 0; kind < kinds.length; kind++) {
            Files.createDirectories(folder.resolve(kinds[kind]));
            for (int clip = 0; clip < clipsPerKind; clip++) {
                WavWriter.write(
                        folder.resolve(kinds[kind]).resolve(clip + ".wav"), sound(kind, clip));
            }
        }
        return folder;
    }

    private static Waveform sound(int kind, int clip) {
        SplittableRandom random = new SplittableRandom(100 * kind + clip);
        float[] samples = new float[2000 + 100 * (clip % 7)];
        double hertz = (kind == 0 ? 300 : 2000) * (1 + 0.1 * random.nextDouble());
        for (int i = 0; i < samples.length; i++) {
            double fade = Math.min(1, Math.min(i, samples.length - i) / 200.0);
            double tone = Math.sin(2 * Math.PI * hertz * i / RATE_HZ);
            double noise = 2 * random.nextDouble() - 1;
            samples[i] = (float) (fade * (kind == 2 ? 0.4 * noise : 0.5 * tone + 0.01 * noise));
        }
        return new Waveform(samples, RATE_HZ);
    }
}
