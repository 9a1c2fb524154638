package org.taxophone.app.feature.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of a table as a line of text, a column a part: in the order on screen, by its
/// id, a sign before it where the table is sorted by it.
final class ColumnMemory {
    private static final String SEPARATOR = "\t";
    private static final String UP = "+";
    private static final String DOWN = "-";
    private static final String PLAIN = " ";

    private ColumnMemory() {}

    static String text(List<? extends TableColumn<ClipRow, ?>> columns) {
        List<String> parts = new ArrayList<>();
        for (TableColumn<ClipRow, ?> column : columns) {
            TableView<ClipRow> table = column.getTableView();
            boolean sorted = table != null && table.getSortOrder().contains(column);
            String sign =
                    !sorted
                            ? PLAIN
                            : column.getSortType() == TableColumn.SortType.ASCENDING ? UP : DOWN;
            parts.add(sign + column.getId());
        }
        return String.join(SEPARATOR, parts);
    }

    /// Puts the columns back in their order; those that are new stand last.
    static void restore(TableView<ClipRow> table, String text) {
        List<String> parts = List.of(text.split(SEPARATOR));
        List<String> names = parts.stream().map(ColumnMemory::name).toList();
        List<TableColumn<ClipRow, ?>> ordered = new ArrayList<>(table.getColumns());
        ordered.sort(
                Comparator.comparingInt(
                        column -> {
                            int place = names.indexOf(column.getId());
                            return place < 0 ? names.size() : place;
                        }));
        table.getColumns().setAll(ordered);
        table.getSortOrder().clear();
        for (String part : parts) {
            if (part.startsWith(UP) || part.startsWith(DOWN)) {
                column(ordered, name(part))
                        .ifPresent(
                                column -> {
                                    column.setSortType(
                                            part.startsWith(UP)
                                                    ? TableColumn.SortType.ASCENDING
                                                    : TableColumn.SortType.DESCENDING);
                                    table.getSortOrder().add(column);
                                });
            }
        }
    }

    private static Optional<TableColumn<ClipRow, ?>> column(
            List<TableColumn<ClipRow, ?>> columns, String name) {
        return columns.stream().filter(column -> name.equals(column.getId())).findFirst();
    }

    private static String name(String part) {
        return part.isEmpty() ? "" : part.substring(1);
    }
}
