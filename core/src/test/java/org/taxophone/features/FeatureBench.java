package org.taxophone.features;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.signal.DecibelScale;
import org.taxophone.signal.MelSpectrogram;
import org.taxophone.training.view.EventViewConfig;
import org.taxophone.training.view.EventViews;
import org.taxophone.training.view.TextureViewConfig;
import org.taxophone.training.view.TextureViews;
import org.taxophone.training.view.ViewMaker;

/// Rates of feature extraction and of views, one JSON line each: `FeatureBench FOLDER [rounds]`.
///
/// "logmel" does what `librosa.power_to_db(melspectrogram(load(file, sr=16000), n_fft=960,
/// hop_length=480, n_mels=128))` does, file by file, resampling included.
public final class FeatureBench {
    private FeatureBench() {}

    /// @param args the folder with sounds, and how often all of them are read
    public static void main(String[] args) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(p -> p.toString().matches(".*\\.(wav|ogg|flac)")).sorted().toList();
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        for (int threads : new int[] {1, Runtime.getRuntime().availableProcessors()}) {
            for (int round = 0; round < rounds; round++) {
                logMel(files, threads);
            }
        }
        views("event views", new EventViews(32, 32, EventViewConfig.defaults()), 32);
        views("texture views", new TextureViews(64, TextureViewConfig.defaults()), 160);
    }

    private static void logMel(List<Path> files, int threads) throws InterruptedException {
        AudioFileReader reader = new AudioFileReader();
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        ParallelWork.run(
                threads,
                "bench",
                stopped -> {
                    MelSpectrogram spectrogram = new MelSpectrogram(16_000, 960, 480, 128);
                    float[] mel = new float[0];
                    for (int i = next.getAndIncrement();
                            i < files.size();
                            i = next.getAndIncrement()) {
                        float[] samples = reader.readMono(files.get(i), 16_000).samples();
                        int frames = spectrogram.frames(samples.length);
                        int size = frames * 128;
                        mel = mel.length < size ? new float[size] : mel;
                        spectrogram.compute(samples, samples.length, frames, mel);
                        DecibelScale.toDecibel(mel, 0, size, 1e-10f);
                        DecibelScale.limitRange(mel, 0, size, 80);
                    }
                });
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "{\"what\":\"logmel\",\"threads\":%d,\"files\":%d,\"seconds\":%.3f,\"filesPerSecond\":%.1f}%n",
                threads, files.size(), seconds, files.size() / seconds);
    }

    private static void views(String what, ViewMaker maker, int frames) {
        float[] clip = new float[maker.bins() * frames];
        for (int i = 0; i < clip.length; i++) {
            clip[i] = (float) (0.5 + 0.5 * Math.sin(0.1 * i));
        }
        float[] batch = new float[500 * maker.bins() * maker.frames()];
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 60; round++) {
            SplittableRandom random = new SplittableRandom(round);
            long start = System.nanoTime();
            for (int i = 0; i < 500; i++) {
                maker.draw(clip, frames, random, batch, i * maker.bins() * maker.frames());
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        System.out.printf(
                "{\"what\":\"%s\",\"views\":500,\"threads\":1,\"milliseconds\":%.2f}%n",
                what, best);
    }
}
