package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part of a data set in which every label keeps its share.
public final class DatasetSample {
    private DatasetSample() {}

    /// So many clips, spread evenly over each label's clips in their order; the same ones every
    /// time.
    ///
    /// @param count at least 1; the data set itself where it has no more
    public static Dataset of(Dataset dataset, int count) {
        if (count >= dataset.size()) {
            return dataset;
        }
        Map<String, List<Integer>> byLabel = new LinkedHashMap<>();
        Optional<String> column = dataset.labelColumn();
        for (int clip = 0; clip < dataset.size(); clip++) {
            int row = clip;
            String label = column.flatMap(name -> dataset.value(row, name)).orElse("");
            byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(clip);
        }
        boolean[] chosen = new boolean[dataset.size()];
        double share = (double) count / dataset.size();
        double owed = 0;
        for (List<Integer> clips : byLabel.values()) {
            owed += share * clips.size();
            int take = (int) Math.min(clips.size(), Math.round(owed));
            owed -= take;
            for (int i = 0; i < take; i++) {
                chosen[clips.get((int) ((long) i * clips.size() / take))] = true;
            }
        }
        return select(dataset, chosen);
    }

    private static Dataset select(Dataset dataset, boolean[] chosen) {
        List<Clip> clips = new ArrayList<>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        dataset.columns().forEach(column -> columns.put(column, new ArrayList<>()));
        for (int clip = 0; clip < chosen.length; clip++) {
            if (chosen[clip]) {
                clips.add(dataset.clips().get(clip));
                for (Map.Entry<String, List<String>> column : columns.entrySet()) {
                    column.getValue().add(dataset.value(clip, column.getKey()).orElse(""));
                }
            }
        }
        return Dataset.of(dataset.root(), clips, columns, dataset.labelColumn());
    }
}
