package org.taxophone.app.control.scatter;

import java.util.BitSet;
import java.util.SplittableRandom;

/// In which order points are drawn: dimmed ones below, selected ones on top; hidden ones not at
/// all.
///
/// @param rows point numbers in drawing order
/// @param dimmed how many of them, from the start, are dimmed
/// @param plain where the selected ones begin
record DrawOrder(int[] rows, int dimmed, int plain) {
    /// Up to here points are mixed, so that no group hides another because it comes later.
    private static final int MIXED = 200_000;

    private static final long SEED = 7;
    private static final byte HIDDEN = 3;
    private static final int LEVELS = 4;

    static final DrawOrder NONE = new DrawOrder(new int[0], 0, 0);

    /// @param chosenGroup all others are dimmed; -1 when none is chosen
    static DrawOrder of(int[] groups, BitSet selected, int chosenGroup) {
        return of(groups, selected, chosenGroup, HiddenGroups.NONE);
    }

    /// @param hidden groups that are not drawn
    static DrawOrder of(int[] groups, BitSet selected, int chosenGroup, HiddenGroups hidden) {
        int n = groups.length;
        int[] counts = new int[LEVELS];
        byte[] levels = new byte[n];
        for (int row = 0; row < n; row++) {
            levels[row] =
                    hidden.hides(groups[row]) ? HIDDEN : level(groups, selected, chosenGroup, row);
            counts[levels[row]]++;
        }
        int dimmed = counts[0];
        int plain = dimmed + counts[1];
        int[] rows = new int[plain + counts[2]];
        int[] next = {0, dimmed, plain};
        for (int row : mixed(n)) {
            if (levels[row] != HIDDEN) {
                rows[next[levels[row]]++] = row;
            }
        }
        return new DrawOrder(rows, dimmed, plain);
    }

    private static byte level(int[] groups, BitSet selected, int chosenGroup, int row) {
        if (selected.get(row)) {
            return 2;
        }
        return (byte) (chosenGroup < 0 || groups[row] == chosenGroup ? 1 : 0);
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
