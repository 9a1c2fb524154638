package org.taxophone.project;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taxophone.audio.AudioFacts;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// `sounds.json`: what the clips of a run are like, so that a model says when it is applied to
/// others.
///
/// @param clips how many
/// @param rates how many clips have each sample rate, in Hz
/// @param levelDbfs median level (RMS) in dB relative to full scale; NaN where all are silent
/// @param seconds median length
public record SoundsDocument(
        int clips, SortedMap<Integer, Integer> rates, double levelDbfs, double seconds) {
    static final String KIND = "sounds";
    static final String FILE = "sounds.json";

    public SoundsDocument {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    /// Of a dataset.
    public static SoundsDocument of(Dataset dataset) {
        SortedMap<Integer, Integer> rates = new TreeMap<>();
        for (Clip clip : dataset.clips()) {
            rates.merge(clip.facts().sampleRateHz(), 1, Integer::sum);
        }
        double[] levels =
                dataset.clips().stream()
                        .map(Clip::facts)
                        .mapToDouble(AudioFacts::rmsDbfs)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        double[] seconds =
                dataset.clips().stream()
                        .map(Clip::facts)
                        .mapToDouble(AudioFacts::durationSeconds)
                        .sorted()
                        .toArray();
        return new SoundsDocument(dataset.size(), rates, median(levels), median(seconds));
    }

    /// The rate of most clips, the lower of two that are equally common; 0 without clips.
    public int rateHz() {
        return rates.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
