package org.taxophone.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.taxophone.dataset.Dataset;
import org.taxophone.features.WindowConfig;

/// Clips of which a training hears a small part: recordings that are longer by far than a recipe
/// looks at. Cut into windows, all of them is heard.
///
/// @param clips how many there are in all
/// @param medianSeconds their median length
/// @param windows how many clips they are where they are cut into [#WINDOWS]
public record LongRecordings(int clips, double medianSeconds, long windows) {
    /// As long as a recipe looks at; one after the other.
    public static final WindowConfig WINDOWS =
            new WindowConfig(RecipeFitting.LONGEST_SECONDS, RecipeFitting.LONGEST_SECONDS);

    /// A clip is long if a recipe hears less than this share of it.
    private static final double HEARD = 1 / 3.0;

    /// Empty where most clips are not long, or are windows of something longer.
    public static Optional<LongRecordings> of(Dataset dataset) {
        double[] seconds =
                dataset.clips().stream()
                        .filter(clip -> clip.slice().isEmpty())
                        .mapToDouble(clip -> clip.facts().durationSeconds())
                        .toArray();
        double longest = RecipeFitting.LONGEST_SECONDS / HEARD;
        int many = 0;
        long windows = dataset.size() - seconds.length;
        for (double length : seconds) {
            many += length > longest ? 1 : 0;
            windows += Math.max(1, (long) Math.ceil(length / WINDOWS.windowSeconds() - 1e-6));
        }
        if (2 * many <= dataset.size()) {
            return Optional.empty();
        }
        Arrays.sort(seconds);
        return Optional.of(
                new LongRecordings(dataset.size(), seconds[seconds.length / 2], windows));
    }

    /// What a person should know, and what to do, in a sentence.
    ///
    /// @param how what cuts them, as it is typed
    public String hint(String how) {
        return String.format(
                Locale.ROOT,
                "The recordings are long (median %.0f s): a training hears the first %.0f s of"
                        + " each. With %s they are %d clips, and all is heard",
                medianSeconds,
                WINDOWS.windowSeconds(),
                how,
                windows);
    }
}
