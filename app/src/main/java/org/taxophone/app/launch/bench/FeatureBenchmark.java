package org.taxophone.app.launch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.common.TaxophoneException;
import org.taxophone.signal.DecibelScale;
import org.taxophone.signal.MelSpectrogram;

/// Log-mel of files as `librosa.power_to_db(melspectrogram(load(file, sr=16000), n_fft=960,
/// hop_length=480, n_mels=128))`: decoding and resampling included, on one thread and on more.
final class FeatureBenchmark implements Benchmark {
    private static final int RATE_HZ = 16_000;
    private static final int WINDOW = 960;
    private static final int HOP = 480;
    private static final int MELS = 128;
    private static final int MOST_THREADS = 8;

    @Override
    public String name() {
        return "features";
    }

    @Override
    public List<Measurement> measure(Bench bench) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(bench.sounds())) {
            files = all.filter(file -> file.toString().endsWith(".wav")).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new TaxophoneException(
                    "There is no WAV file in " + bench.sounds(),
                    "Name a folder of WAV files, or leave --data out for the sample sounds");
        }
        rate(files, 1); // the first pass is the compiler's
        List<Measurement> measured = new ArrayList<>();
        measured.add(
                bench.inTurn(
                        "log-mel features, one thread",
                        "files/s",
                        () -> rate(files, 1),
                        "files_per_s",
                        "features",
                        bench.sounds().toString(),
                        "--threads",
                        "1"));
        int cores = Runtime.getRuntime().availableProcessors();
        for (int threads = 2; threads <= Math.min(cores, MOST_THREADS); threads++) {
            double[] rates = new double[bench.rounds()];
            for (int round = 0; round < rates.length; round++) {
                rates[round] = rate(files, threads);
            }
            measured.add(
                    Measurement.alone(
                            "log-mel features, " + threads + " threads",
                            "files/s",
                            Measurement.median(rates)));
        }
        return measured;
    }

    private static double rate(List<Path> files, int threads) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(files, next)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        return files.size() * 1e9 / (System.nanoTime() - began);
    }

    private static void work(List<Path> files, AtomicInteger next) {
        AudioFileReader reader = new AudioFileReader();
        MelSpectrogram spectrogram = new MelSpectrogram(RATE_HZ, WINDOW, HOP, MELS);
        float[] mel = new float[0];
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            float[] samples = reader.readMono(files.get(i), RATE_HZ).samples();
            int frames = spectrogram.frames(samples.length);
            int size = frames * MELS;
            mel = mel.length < size ? new float[size] : mel;
            spectrogram.compute(samples, samples.length, frames, mel);
            DecibelScale.toDecibel(mel, 0, size, 1e-10f);
            DecibelScale.limitRange(mel, 0, size, 80);
        }
    }
}
