package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taxophone.common.Checks;
import org.taxophone.training.AutoencoderLossConfig;
import org.taxophone.training.CategoricalLossConfig;
import org.taxophone.training.MixtureLossConfig;

/// A range in which the program chooses the number of clusters itself.
///
/// @param from the least number, at least 2
/// @param to the most, at most 200
public record ClusterSearch(int from, int to) {
    /// The word for a search in the range that is taken where nobody names one.
    public static final String AUTO = "auto";

    /// That range.
    public static final ClusterSearch WIDE = new ClusterSearch(2, 30);

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*\\.\\.\\s*(\\d{1,4})");

    /// Up to here every number is tried, above it each that is an eighth more than the one before.
    private static final int EVERY = 16;

    /// A cluster of fewer clips on average is none.
    private static final int LEAST_CLIPS = 3;

    public ClusterSearch {
        Checks.inRange("clusters from", from, 2, 200);
        Checks.inRange("clusters to", to, from + 1, 200);
    }

    /// True for words that ask for a search: "auto" or "2..30".
    public static boolean isMeant(String words) {
        return words.strip().equalsIgnoreCase(AUTO) || RANGE.matcher(words.strip()).matches();
    }

    /// @param words "auto" or "2..30"
    /// @throws IllegalArgumentException if they are neither
    public static ClusterSearch parse(String words) {
        Matcher range = RANGE.matcher(words.strip());
        if (words.strip().equalsIgnoreCase(AUTO)) {
            return WIDE;
        }
        if (!range.matches()) {
            throw Checks.refuse(
                    "clusters", "must be a number, \"auto\" or a range as 2..30", words);
        }
        return new ClusterSearch(
                Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }

    /// Whether a recipe finds its clusters in what is there without them, so that only the parting
    /// is repeated. A net that learns with its clusters would have to be trained for each number.
    public static boolean suits(Recipe recipe) {
        return switch (recipe.method()) {
            case ComponentsMethod components -> true;
            case TrainedMethod trained ->
                    switch (trained.training().loss()) {
                        case AutoencoderLossConfig codes -> true;
                        case MixtureLossConfig mixture -> false;
                        case CategoricalLossConfig head ->
                                head.assignment().partsFeatures()
                                        && !head.hasBound()
                                        && head.dropAfterEpochs() == 0;
                    };
        };
    }

    /// The numbers that are tried for so many clips.
    List<Integer> tried(int clips) {
        int most = Math.min(to, Math.max(from, clips / LEAST_CLIPS));
        List<Integer> tried = new ArrayList<>();
        for (int k = from; k < most; k += k < EVERY ? 1 : k / 8) {
            tried.add(k);
        }
        tried.add(most);
        return tried;
    }

    /// "2..30".
    @Override
    public String toString() {
        return from + ".." + to;
    }
}
