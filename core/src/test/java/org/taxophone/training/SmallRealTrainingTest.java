package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.Waveform;
import org.taxophone.features.EventConfig;
import org.taxophone.features.FeatureExtractor;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.model.CatUvacConfig;

/// The robust recipe, whole, on sounds that are made here: it must find the five kinds.
class SmallRealTrainingTest {
    private static final int RATE = 8000;
    private static final int KINDS = 5;
    private static final int CLIPS = 200;

    @TempDir Path folder;

    @Test
    void findsTheKindsOfSound() {
        SplittableRandom random = new SplittableRandom(8);
        FeatureExtractor extractor = FeatureExtractor.of(EventConfig.defaults());
        float[][] features = new float[CLIPS][];
        for (int clip = 0; clip < CLIPS; clip++) {
            features[clip] = extractor.extract(sound(clip % KINDS, random)).values();
        }
        TrainingResult result =
                new TrainingJob(
                                new ClipArray(32, 32, features),
                                CatUvacConfig.robustEvents(KINDS),
                                TrainingConfig.robustEvents().withEpochs(40).withBatchSize(100),
                                folder,
                                new StopSignal(),
                                event -> {})
                        .run(JobContext.none());
        ExternalScores scores =
                ExternalMetrics.score(
                        ClipArray.families(KINDS, CLIPS), result.assignment().clusters());
        assertThat(scores.accuracy()).isGreaterThan(0.95);
    }

    /// Rising, falling, level, trilling or breaking off twice; pitch, length and loudness vary.
    private static Waveform sound(int kind, SplittableRandom random) {
        int length = (int) (RATE * (0.3 + 0.3 * random.nextDouble()));
        int lead = (int) (RATE * 0.1 * random.nextDouble());
        double pitch = 500 * Math.exp(0.25 * (random.nextDouble() - 0.5));
        double level = 0.1 + 0.5 * random.nextDouble();
        float[] samples = new float[length + lead + RATE / 10];
        double phase = 0;
        for (int i = 0; i < length; i++) {
            double u = i / (double) length;
            double octaves =
                    switch (kind) {
                        case 0 -> 1.6 * u;
                        case 1 -> 1.6 * (1 - u);
                        case 3 -> 0.5 + 0.4 * Math.sin(2 * Math.PI * 6 * u);
                        default -> 0.8;
                    };
            phase += 2 * Math.PI * pitch * Math.pow(2, octaves) / RATE;
            boolean sounds = kind != 4 || u % 0.4 < 0.2;
            double tone = Math.sin(phase) + 0.4 * Math.sin(2 * phase) + 0.2 * Math.sin(3 * phase);
            samples[lead + i] = sounds ? (float) (level * 0.5 * tone) : 0;
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (0.002 * random.nextGaussian());
        }
        return new Waveform(samples, RATE);
    }
}
