package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.Split;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.dataset.SplitKind;
import org.taxophone.dataset.SplitLeak;
import org.taxophone.training.Finding;

/// The clips that a training holds out to watch its loss, and what they share with the others.
///
/// @param rows places in the list of clips that was asked for, ascending; empty where the training
/// draws them by lot, which are the same as in a random split here
/// @param findings leaks of the split
record HeldOut(Optional<int[]> rows, List<Finding> findings) {
    /// @param ids of the clips that have features, in the order of the training
    /// @param share of them that is held out
    /// @throws org.taxophone.common.TaxophoneException if the dataset cannot be split so
    static HeldOut of(
            Dataset dataset, List<String> ids, SplitConfig config, double share, long seed) {
        // windows of a clip are held out together
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < ids.size(); place++) {
            places.computeIfAbsent(
                            dataset.indexOf(ClipWindows.clip(ids.get(place))),
                            row -> new ArrayList<>())
                    .add(place);
        }
        int[] rows = places.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        Split split = Split.of(dataset, rows, config, share, seed);
        int[] held =
                Arrays.stream(split.heldOut())
                        .boxed()
                        .flatMap(row -> places.getOrDefault(row, List.of()).stream())
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray();
        return new HeldOut(
                config.kind() == SplitKind.RANDOM && places.size() == ids.size()
                        ? Optional.empty()
                        : Optional.of(held),
                SplitLeak.of(dataset, split).stream().map(HeldOut::finding).toList());
    }

    /// Findings of the training, and after them those of the split.
    List<Finding> and(List<Finding> training) {
        List<Finding> all = new ArrayList<>(training);
        all.addAll(findings);
        return all;
    }

    private static Finding finding(SplitLeak leak) {
        return new Finding(
                Finding.Kind.SPLIT_LEAKS,
                0,
                leak.headline(),
                "The held-out loss looks better than it is on a "
                        + leak.column()
                        + " that was never met. Split by "
                        + leak.column()
                        + ": --split "
                        + leak.remedy(),
                Map.of());
    }
}
