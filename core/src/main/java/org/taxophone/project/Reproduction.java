package org.taxophone.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// How much of a table fits into a time: seeds are cut first, then epochs, then clips.
///
/// @param seeds runs of each row
/// @param clips clips of the data set that are used
/// @param epochs epochs of each recipe that trains, by its name
/// @param cuts what was cut, a sentence each; empty for the whole table
public record Reproduction(int seeds, int clips, Map<String, Integer> epochs, List<String> cuts) {
    /// Seeds of a table that nothing is cut of.
    public static final int FULL_SEEDS = 3;

    /// Share of the epochs from which clips are cut, too.
    private static final double COMFORTABLE_EPOCHS = 0.1;

    private static final int LEAST_EPOCHS = 2;
    private static final int LEAST_CLIPS = 200;

    public Reproduction {
        epochs = Map.copyOf(epochs);
        cuts = List.copyOf(cuts);
    }

    /// One row that trains.
    ///
    /// @param recipe name
    /// @param epochs of the whole training
    /// @param seconds of the whole training on all clips, NaN where unknown
    public record Work(String recipe, int epochs, double seconds) {}

    /// Everything, whatever it takes.
    public static Reproduction full(List<Work> works, int clips) {
        Map<String, Integer> epochs = new LinkedHashMap<>();
        works.forEach(work -> epochs.put(work.recipe(), work.epochs()));
        return new Reproduction(FULL_SEEDS, clips, epochs, List.of());
    }

    /// What fits.
    ///
    /// @param budgetSeconds time for all rows together
    public static Reproduction within(double budgetSeconds, List<Work> works, int clips) {
        double one = works.stream().mapToDouble(Work::seconds).filter(Double::isFinite).sum();
        if (FULL_SEEDS * one <= budgetSeconds) {
            return full(works, clips);
        }
        List<String> cuts = new ArrayList<>();
        int seeds = (int) Math.clamp(Math.floor(budgetSeconds / one), 1, FULL_SEEDS);
        cuts.add("%d %s instead of %d".formatted(seeds, seeds == 1 ? "seed" : "seeds", FULL_SEEDS));
        double share = Math.min(1, budgetSeconds / (seeds * one));
        double clipShare =
                Math.clamp(
                        Math.max(share / COMFORTABLE_EPOCHS, (double) LEAST_CLIPS / clips), 0, 1);
        double epochShare = Math.min(1, share / clipShare);
        Map<String, Integer> epochs = new LinkedHashMap<>();
        double expected = 0;
        for (Work work : works) {
            int few = (int) Math.floor(epochShare * work.epochs());
            int kept = Math.min(work.epochs(), Math.max(LEAST_EPOCHS, few));
            epochs.put(work.recipe(), kept);
            if (Double.isFinite(work.seconds())) {
                expected += seeds * work.seconds() * clipShare * kept / work.epochs();
            }
            String cut =
                    "%s: %d epochs instead of %d".formatted(work.recipe(), kept, work.epochs());
            if (kept < work.epochs() && !cuts.contains(cut)) { // two rows may share a recipe
                cuts.add(cut);
            }
        }
        int kept = (int) Math.ceil(clipShare * clips);
        if (kept < clips) {
            cuts.add("%d clips instead of %d".formatted(kept, clips));
        }
        if (expected > 1.2 * budgetSeconds) {
            cuts.add("even so it will take about %.0f s".formatted(expected));
        }
        return new Reproduction(seeds, kept, epochs, cuts);
    }

    /// The seeds, from 0.
    public List<Long> seedList() {
        return LongStream.range(0, seeds).boxed().toList();
    }

    /// "Cut to fit: 1 seed instead of 3; ...", or that nothing was cut.
    public String sentence() {
        return cuts.isEmpty()
                ? "Nothing was cut: " + FULL_SEEDS + " seeds, all epochs, all " + clips + " clips"
                : "CUT to fit the budget, not the whole table: " + String.join("; ", cuts);
    }
}
