package org.taxophone.app.control.scatter;

import java.util.BitSet;
import java.util.SplittableRandom;

/// In which order points are drawn: dimmed ones below, selected ones on top.
///
/// @param rows point numbers in drawing order
/// @param dimmed how many of them, from the start, are dimmed
/// @param plain where the selected ones begin
record DrawOrder(int[] rows, int dimmed, int plain) {
    /// Up to here points are mixed, so that no group hides another because it comes later.
    private static final int MIXED = 200_000;

    private static final long SEED = 7;

    static final DrawOrder NONE = new DrawOrder(new int[0], 0, 0);

    /// @param chosenGroup all others are dimmed; -1 when none is chosen
    static DrawOrder of(int[] groups, BitSet selected, int chosenGroup) {
        int n = groups.length;
        int[] mixed = mixed(n);
        int[] rows = new int[n];
        int[] starts = new int[4];
        for (int row = 0; row < n; row++) {
            starts[level(groups, selected, chosenGroup, row) + 1]++;
        }
        starts[2] += starts[1];
        int dimmed = starts[1];
        int plain = starts[2];
        int[] next = {0, dimmed, plain};
        for (int row : mixed) {
            rows[next[level(groups, selected, chosenGroup, row)]++] = row;
        }
        return new DrawOrder(rows, dimmed, plain);
    }

    private static int level(int[] groups, BitSet selected, int chosenGroup, int row) {
        if (selected.get(row)) {
            return 2;
        }
        return chosenGroup < 0 || groups[row] == chosenGroup ? 1 : 0;
    }

    private static int[] mixed(int n) {
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            rows[i] = i;
        }
        if (n > MIXED) {
            return rows;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = rows[i];
            rows[i] = rows[j];
            rows[j] = swap;
        }
        return rows;
    }
}
