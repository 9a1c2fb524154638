package org.taxophone.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.job.JobContext;

/// Makes folders of short sounds, and imports them.
final class Folders {
    private Folders() {}

    /// A tenth of a second that differs from file to file.
    static Path sound(Path root, String path) {
        return sound(root, path, path.hashCode(), 8000);
    }

    static Path sound(Path root, String path, int seed, int rate) {
        float[] samples = new float[rate / 10];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(i * (0.05 + (seed & 0xffff) / 65536.0)));
        }
        Path file = root.resolve(path);
        WavWriter.write(file, new Waveform(samples, rate));
        return file;
    }

    static Path text(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static ImportResult imported(ImportConfig config) {
        return new DatasetImporter().importFolder(config, JobContext.none());
    }

    static ImportResult imported(Path root) {
        return imported(ImportConfig.of(root));
    }
}
