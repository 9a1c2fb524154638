package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What each class and each part of a data set holds.
///
/// @param parts names of the parts: values of a column, or "training" and "held out"
/// @param rows one a class, and last those without one if there are any
public record ClassTable(List<String> parts, List<Row> rows) {
    /// One class.
    ///
    /// @param name of the class, empty for clips without one
    /// @param clips how many clips each part holds of it
    /// @param seconds how long they are together, by part
    public record Row(String name, int[] clips, double[] seconds) {
        public int allClips() {
            return IntStream.of(clips).sum();
        }
    }

    public ClassTable {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /// Classes by the values of another column, such as folds or speakers. Clips of which that
    /// column says nothing are in a part without a name.
    ///
    /// @throws org.taxophone.common.TaxophoneException if there is no such column
    public static ClassTable of(Dataset dataset, String labelColumn, String partColumn) {
        List<String> parts = new ArrayList<>(dataset.labelNames(partColumn));
        int[] part = dataset.labels(partColumn);
        if (IntStream.of(part).anyMatch(index -> index < 0)) {
            parts.add("");
        }
        return of(dataset, labelColumn, parts, part);
    }

    /// Classes by the sides of a split.
    ///
    /// @throws org.taxophone.common.TaxophoneException if there is no such column
    public static ClassTable of(Dataset dataset, String labelColumn, Split split) {
        int[] part = new int[dataset.size()];
        for (int row : split.heldOut()) {
            part[row] = 1;
        }
        return of(dataset, labelColumn, List.of("training", "held out"), part);
    }

    private static ClassTable of(
            Dataset dataset, String labelColumn, List<String> parts, int[] part) {
        List<String> names = new ArrayList<>(dataset.labelNames(labelColumn));
        int[] labels = dataset.labels(labelColumn);
        if (IntStream.of(labels).anyMatch(label -> label < 0)) {
            names.add("");
        }
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(new Row(name, new int[parts.size()], new double[parts.size()]));
        }
        for (int clip = 0; clip < labels.length; clip++) {
            Row row = rows.get(labels[clip] < 0 ? names.size() - 1 : labels[clip]);
            int at = part[clip] < 0 ? parts.size() - 1 : part[clip];
            row.clips()[at]++;
            row.seconds()[at] += dataset.clips().get(clip).facts().durationSeconds();
        }
        return new ClassTable(parts, rows);
    }
}
