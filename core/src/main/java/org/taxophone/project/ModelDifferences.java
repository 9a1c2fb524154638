package org.taxophone.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.LongClips;
import org.taxophone.features.FrontEndConfig;

/// Says in sentences how clips differ from those that a model was made of, where that may matter.
final class ModelDifferences {
    private static final double MOST_LEVEL_DB = 10;
    private static final double MOST_LENGTHS = 2;

    private ModelDifferences() {}

    /// @param run whose model is applied; none of an earlier version tells what its clips were
    /// @param clips that the model is applied to
    static List<String> of(Run run, Dataset clips, LongClips longClips) {
        FrontEndConfig frontEnd = run.document().recipe().features();
        return run.sounds()
                .map(model -> of(model, SoundsDocument.of(clips), frontEnd, longClips))
                .orElseGet(List::of);
    }

    private static List<String> of(
            SoundsDocument model,
            SoundsDocument now,
            FrontEndConfig frontEnd,
            LongClips longClips) {
        List<String> sentences = new ArrayList<>();
        long narrow =
                now.rates().entrySet().stream()
                        .filter(rate -> rate.getKey() < frontEnd.sampleRateHz())
                        .filter(rate -> !model.rates().containsKey(rate.getKey()))
                        .mapToInt(rate -> rate.getValue())
                        .sum();
        if (narrow > 0) {
            sentences.add(
                    ("%d of %d clips have a sample rate below the front end's %d Hz, and the model"
                                    + " never heard such: nothing is above half their rate (the"
                                    + " lowest is %d Hz)")
                            .formatted(
                                    narrow,
                                    now.clips(),
                                    frontEnd.sampleRateHz(),
                                    now.rates().firstKey()));
        }
        if (narrow == 0 && now.rateHz() != model.rateHz()) {
            sentences.add(
                    ("Most clips have %d Hz, those of the model had %d Hz; both are resampled to %d"
                                    + " Hz")
                            .formatted(now.rateHz(), model.rateHz(), frontEnd.sampleRateHz()));
        }
        if (Math.abs(now.levelDbfs() - model.levelDbfs()) > MOST_LEVEL_DB) {
            sentences.add(
                    String.format(
                            Locale.ROOT,
                            "The clips are %.0f dB %s than those of the model: median level %.0f"
                                    + " dBFS against %.0f dBFS",
                            Math.abs(now.levelDbfs() - model.levelDbfs()),
                            now.levelDbfs() < model.levelDbfs() ? "quieter" : "louder",
                            now.levelDbfs(),
                            model.levelDbfs()));
        }
        double ratio = now.seconds() / model.seconds();
        if (ratio > MOST_LENGTHS || ratio < 1 / MOST_LENGTHS) {
            sentences.add(
                    String.format(
                            Locale.ROOT,
                            "The clips are %s than those of the model: median %.2f s against %.2f"
                                    + " s%s",
                            ratio > 1 ? "longer" : "shorter",
                            now.seconds(),
                            model.seconds(),
                            longClips == LongClips.START && now.seconds() > frontEnd.clipSeconds()
                                    ? String.format(
                                            Locale.ROOT,
                                            "; only their first %.1f s are looked at",
                                            frontEnd.clipSeconds())
                                    : ""));
        }
        return sentences;
    }
}
