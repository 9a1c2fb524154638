package org.taxophone.app.shell;

import java.util.Collection;
import java.util.Optional;

/// The word that a person may have meant.
final class NearMiss {
    private static final int SHORT = 4;

    private NearMiss() {}

    /// The word of a vocabulary that is nearest to one that is not in it, by letters left out,
    /// added, changed or swapped; also if only its beginning was typed. Empty if none is near.
    static Optional<String> of(String typed, Collection<String> vocabulary) {
        int most = typed.length() <= SHORT ? 1 : 2;
        String best = "";
        int least = most + 1;
        for (String word : vocabulary) {
            int distance = distance(typed, word, most);
            if (distance < least
                    || distance == least
                            && !best.isEmpty()
                            && Math.abs(word.length() - typed.length())
                                    < Math.abs(best.length() - typed.length())) {
                best = word;
                least = distance;
            }
        }
        return least <= most ? Optional.of(best) : Optional.empty();
    }

    private static int distance(String typed, String word, int most) {
        int least = edits(typed, word);
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length > 2 && length < word.length()) {
                least = Math.min(least, edits(typed, word.substring(0, length)));
            }
        }
        // so few letters would be like anything
        return typed.length() <= 2 ? most + 1 : least;
    }

    /// Optimal string alignment: the edits that make one of the other, a swap of neighbours being
    /// one.
    static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(
                                Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1),
                                d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
