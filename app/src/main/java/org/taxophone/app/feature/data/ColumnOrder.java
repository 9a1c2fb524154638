package org.taxophone.app.feature.data;

import java.util.List;
import javafx.scene.control.TableView;

/// How a person ordered the columns of the table: kept while they are made anew, and while those of
/// the dataset are hidden from an unbiased eye.
final class ColumnOrder {
    private final TableView<ClipRow> table;
    private List<String> names = List.of();
    private List<String> seenNames = List.of();
    private String seen = "";
    private String remembered = ""; // how they stood when the project was last open

    ColumnOrder(TableView<ClipRow> table) {
        this.table = table;
    }

    /// The order as a text, for [#remember(String)] at another time.
    String text() {
        return names.isEmpty() && !seen.isEmpty() ? seen : ColumnMemory.text(table.getColumns());
    }

    void remember(String text) {
        remembered = text;
    }

    /// The columns will be made anew.
    void leave() {
        if (!names.isEmpty()) {
            seen = ColumnMemory.text(table.getColumns());
            seenNames = names;
        }
    }

    /// They were.
    ///
    /// @param own names of the dataset's columns, none while they are hidden
    /// @param told true once there are clips to be shown in them
    void arrive(List<String> own, boolean told) {
        names = List.copyOf(own);
        if (!remembered.isEmpty() && told) {
            ColumnMemory.restore(table, remembered);
            remembered = "";
        } else if (!seen.isEmpty() && names.equals(seenNames)) {
            ColumnMemory.restore(table, seen);
        }
    }
}
