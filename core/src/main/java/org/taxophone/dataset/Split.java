package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.taxophone.common.Checks;
import org.taxophone.common.Seeds;
import org.taxophone.common.TaxophoneException;

/// Which clips of a data set are trained on and which are held out. The same data set, config,
/// share and seed give the same split.
///
/// @param training rows of the data set, ascending
/// @param heldOut the other rows, ascending; empty where nothing is held out
public record Split(int[] training, int[] heldOut) {
    /// Parts all clips of a data set.
    ///
    /// @param share of the clips that is held out, from 0 to 0.5; a split by fold holds out one
    /// fold, however large it is, unless the share is 0
    /// @throws TaxophoneException if the column is missing, or holds fewer than two groups or folds
    public static Split of(Dataset dataset, SplitConfig config, double share, long seed) {
        int[] rows = new int[dataset.size()];
        Arrays.setAll(rows, row -> row);
        return of(dataset, rows, config, share, seed);
    }

    /// Parts some clips of a data set.
    ///
    /// @param rows of the data set, ascending
    /// @throws TaxophoneException if the column is missing, or holds fewer than two groups or folds
    public static Split of(
            Dataset dataset, int[] rows, SplitConfig config, double share, long seed) {
        Checks.inRange("share", share, 0, 0.5);
        if (share == 0) {
            return new Split(rows.clone(), new int[0]);
        }
        SplittableRandom random = Seeds.random(seed, "split");
        int wanted = (int) (share * rows.length);
        if (wanted < 2) {
            wanted = 0; // one clip says nothing; groups and folds are held out whole all the same
        }
        BitSet held =
                switch (config.kind()) {
                    case RANDOM -> first(shuffled(rows, random), wanted);
                    case STRATIFIED -> stratified(dataset, rows, config, wanted, random);
                    case GROUP -> grouped(dataset, rows, column(config), wanted, random);
                    case FOLD -> fold(dataset, rows, column(config), random);
                };
        return new Split(
                Arrays.stream(rows).filter(row -> !held.get(row)).toArray(),
                Arrays.stream(rows).filter(held::get).toArray());
    }

    private static String column(SplitConfig config) {
        return config.column().orElseThrow();
    }

    private static BitSet first(int[] shuffled, int count) {
        BitSet held = new BitSet();
        for (int i = 0; i < count; i++) {
            held.set(shuffled[i]);
        }
        return held;
    }

    private static BitSet stratified(
            Dataset dataset, int[] rows, SplitConfig config, int wanted, SplittableRandom random) {
        Optional<String> column = config.column().or(dataset::labelColumn);
        if (column.isEmpty()) {
            throw new TaxophoneException(
                    "A stratified split needs a column of classes, and this data set has none",
                    "Name one with stratified:COLUMN, or split by lot");
        }
        BitSet held = new BitSet();
        double exact = 0;
        int taken = 0;
        // the running sum keeps the total right where single classes are rounded
        for (int[] members : members(dataset, rows, column.get()).values()) {
            exact += (double) wanted * members.length / rows.length;
            int count = Math.clamp(Math.round(exact) - taken, 0, members.length);
            held.or(first(shuffled(members, random), count));
            taken += count;
        }
        return held;
    }

    private static BitSet grouped(
            Dataset dataset, int[] rows, String column, int wanted, SplittableRandom random) {
        List<int[]> groups = new ArrayList<>(members(dataset, rows, column).values());
        if (groups.size() < 2) {
            throw tooFew(column, "group", groups.size());
        }
        int[] order = new int[groups.size()];
        Arrays.setAll(order, i -> i);
        BitSet held = new BitSet();
        int taken = 0;
        int kept = groups.size();
        for (int group : shuffled(order, random)) {
            int[] members = groups.get(group);
            // taken where that comes nearer to the share than leaving it; one at least, never all
            boolean nearer = Math.abs(taken + members.length - wanted) < Math.abs(taken - wanted);
            if (kept > 1 && (nearer || held.isEmpty() && kept == 2)) {
                Arrays.stream(members).forEach(held::set);
                taken += members.length;
                kept--;
            }
        }
        if (held.isEmpty()) {
            // every group is larger than twice the share: the smallest comes nearest
            int[] smallest =
                    groups.stream()
                            .min((a, b) -> Integer.compare(a.length, b.length))
                            .orElseThrow();
            Arrays.stream(smallest).forEach(held::set);
        }
        return held;
    }

    private static BitSet fold(
            Dataset dataset, int[] rows, String column, SplittableRandom random) {
        Map<String, int[]> folds = members(dataset, rows, column);
        folds.keySet().removeIf(name -> name.startsWith(ALONE)); // in no fold: never held out
        if (folds.size() < 2) {
            throw tooFew(column, "fold", folds.size());
        }
        List<int[]> all = List.copyOf(folds.values());
        BitSet held = new BitSet();
        Arrays.stream(all.get(random.nextInt(all.size()))).forEach(held::set);
        return held;
    }

    private static TaxophoneException tooFew(String column, String what, int found) {
        return new TaxophoneException(
                "The column " + column + " holds " + found + " " + what + (found == 1 ? "" : "s"),
                "A split by " + what + " needs at least 2: choose another column, or split by lot");
    }

    /// Begins the name of a group of one: a clip of which the column says nothing.
    private static final String ALONE = "\0";

    private static Map<String, int[]> members(Dataset dataset, int[] rows, String column) {
        Map<String, List<Integer>> lists = new TreeMap<>(new ByNumberThenName());
        for (int row : rows) {
            String name = dataset.value(row, column).orElse(ALONE + row);
            lists.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
        Map<String, int[]> members = new TreeMap<>(new ByNumberThenName());
        lists.forEach(
                (name, list) ->
                        members.put(name, list.stream().mapToInt(Integer::intValue).toArray()));
        return members;
    }

    // Fisher and Yates, from the inside out
    private static int[] shuffled(int[] values, SplittableRandom random) {
        int[] order = new int[values.length];
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = values[i];
        }
        return order;
    }
}
