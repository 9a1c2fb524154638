package org.taxophone.dataset;

import java.util.List;

/// What people said of clips, kept when their folder is read once more.
public final class KeptLabels {
    private KeptLabels() {}

    /// The clips that were read, with the columns that were there before: a clip that was known
    /// keeps what was said of it, a new one has what was read. Columns are those of both.
    ///
    /// @param read the folder as it is now
    /// @param before the clips before, with labels that may have been edited or imported
    public static Dataset of(Dataset read, Dataset before) {
        Dataset kept = read;
        for (String column : before.columns()) {
            kept = kept.withColumn(column, values(read, before, column));
        }
        return before.labelColumn().map(kept::withLabelColumn).orElse(kept);
    }

    private static List<String> values(Dataset read, Dataset before, String column) {
        boolean both = read.columns().contains(column);
        String[] values = new String[read.size()];
        for (int row = 0; row < values.length; row++) {
            int known = before.indexOf(read.clips().get(row).id());
            values[row] =
                    known >= 0
                            ? before.value(known, column).orElse("")
                            : both ? read.value(row, column).orElse("") : "";
        }
        return List.of(values);
    }
}
