package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Something that clips on both sides of a split have in common, though a model should be judged on
/// what it never met: the same speaker, the same recording.
///
/// @param column what is shared, such as "speaker"
/// @param shared how many of them are on both sides
/// @param heldOut how many of them the held-out clips are of
public record SplitLeak(String column, int shared, int heldOut) {
    /// Columns whose values are sources of sound, not classes: lower case.
    private static final Set<String> SOURCES =
            Set.of(
                    "speaker",
                    "singer",
                    "individual",
                    "animal",
                    "recording",
                    "recordist",
                    "source",
                    "src_file",
                    "fsid",
                    "identifier",
                    "session",
                    "patient",
                    "player",
                    "date");

    /// All columns of sources that a split does not keep apart, the one most shared first.
    public static List<SplitLeak> of(Dataset dataset, Split split) {
        List<SplitLeak> leaks = new ArrayList<>();
        if (split.heldOut().length == 0) {
            return leaks;
        }
        for (String column : dataset.columns()) {
            if (SOURCES.contains(column.toLowerCase(Locale.ROOT))) {
                Set<String> heldOut = values(dataset, column, split.heldOut());
                Set<String> shared = new HashSet<>(heldOut);
                shared.retainAll(values(dataset, column, split.training()));
                if (!shared.isEmpty()) {
                    leaks.add(new SplitLeak(column, shared.size(), heldOut.size()));
                }
            }
        }
        leaks.sort((a, b) -> Double.compare(b.share(), a.share()));
        return leaks;
    }

    private double share() {
        return (double) shared / heldOut;
    }

    private static Set<String> values(Dataset dataset, String column, int[] rows) {
        Set<String> values = new HashSet<>();
        Arrays.stream(rows).forEach(row -> dataset.value(row, column).ifPresent(values::add));
        return values;
    }

    /// "This split puts the same speaker in training and test: 6 of 6".
    public String headline() {
        return "This split puts the same %s in training and test: %d of %d"
                .formatted(column, shared, heldOut);
    }

    /// The split that does not leak this.
    public SplitConfig remedy() {
        return SplitConfig.byGroup(column);
    }
}
