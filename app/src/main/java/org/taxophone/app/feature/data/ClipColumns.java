package org.taxophone.app.feature.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// The columns of the clip table.
final class ClipColumns {
    private static final double TILE_WIDTH = 80;
    private static final double TILE_HEIGHT = 22;
    private static final double SCROLL_BAR = 14;
    private static final int SOME_ROWS = 200;
    private static final double LETTER_WIDTH = 7.5;
    private static final double CELL_MARGINS = 22;
    private static final double MOST_WIDTH = 140;
    private static final double LEAST_WIDTH = 72;
    private static final int BEFORE_COLUMNS = 4;
    private static final String BUILT_IN = ":"; // apart from the names of the dataset's columns
    private static final double NAME_WIDTH = 130;

    private final SpectrogramTiles tiles;
    private final ObservableValue<String> playing;
    private final DataViewModel model;
    private final BooleanProperty editing = new SimpleBooleanProperty();

    ClipColumns(SpectrogramTiles tiles, ObservableValue<String> playing, DataViewModel model) {
        this.tiles = tiles;
        this.playing = playing;
        this.model = model;
    }

    /// @param columns names of the dataset's own columns
    List<TableColumn<ClipRow, ?>> all(List<String> columns, String labelColumn) {
        List<TableColumn<ClipRow, ?>> all = new java.util.ArrayList<>();
        all.add(picture("play", "", 38, column -> new PlayCell(playing, model)));
        all.add(
                picture(
                        "spectrogram",
                        Messages.text("data.column.spectrogram"),
                        TILE_WIDTH + 18,
                        column -> new TileCell(tiles, TILE_WIDTH, TILE_HEIGHT)));
        all.add(
                text(
                        Messages.text("data.column.name"),
                        170,
                        ClipRow::name,
                        new ByNumberInName(),
                        "medium"));
        all.getLast().setMinWidth(NAME_WIDTH);
        all.getLast().setId(BUILT_IN + "name");
        all.getLast().getStyleClass().add("name-column");
        all.add(number("duration", Messages.text("data.column.duration"), 90, ClipRow::seconds));
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            String name = columns.get(i);
            TableColumn<ClipRow, String> column =
                    text(
                            Capital.of(columns.get(i)),
                            columns.get(i).equals(labelColumn) ? 84 : 92,
                            row -> row.values().get(index),
                            new ByNumberInName(),
                            columns.get(i).equals(labelColumn) ? "" : "muted");
            column.setMinWidth(roomFor(index));
            column.setUserData(name);
            column.setId(name);
            column.setEditable(true);
            column.setCellFactory(c -> new ValueCell(editing));
            column.setOnEditCommit(
                    event ->
                            model.edits().set(event.getRowValue().id(), name, event.getNewValue()));
            all.add(column);
        }
        all.add(level());
        TableColumn<ClipRow, Double> peak =
                value("peak", Messages.text("data.column.peak"), 96, ClipRow::peakDbfs);
        peak.setMinWidth(92);
        peak.setCellFactory(c -> new NumberCell(v -> Figures.decimal(v, 1)));
        all.add(peak);
        extras(all);
        return all;
    }

    // dates and the like can be read whole; sentences cannot
    private double roomFor(int column) {
        int letters =
                model.rows().stream()
                        .limit(SOME_ROWS)
                        .mapToInt(row -> row.values().get(column).length())
                        .max()
                        .orElse(0);
        return Math.clamp(letters * LETTER_WIDTH + CELL_MARGINS, LEAST_WIDTH, MOST_WIDTH);
    }

    // only where there is something to say
    private void extras(List<TableColumn<ClipRow, ?>> all) {
        if (model.parts().isPresent()) {
            TableColumn<ClipRow, String> part =
                    text(
                            Messages.text("data.column.split", model.parts().get().run()),
                            96,
                            row -> FlagWords.ofPart(row.part()),
                            Comparator.naturalOrder(),
                            "muted");
            part.setUserData(BUILT_IN + "split");
            part.setId(BUILT_IN + "split");
            all.add(part);
        }
        if (model.flagged()) {
            TableColumn<ClipRow, ClipRow> flags =
                    picture(
                            "flags",
                            Messages.text("data.column.flags"),
                            110,
                            column -> new FlagCell());
            flags.setMaxWidth(240);
            flags.setSortable(true);
            flags.setComparator(
                    Comparator.comparingInt((ClipRow row) -> row.flags().size())
                            .thenComparing(row -> row.flags().toString()));
            all.add(flags);
        }
    }

    /// Set when a person means to write into the next cell that is edited.
    BooleanProperty editingProperty() {
        return editing;
    }

    /// The name that a choice of columns knows it by; empty for one that is always shown.
    static String key(TableColumn<ClipRow, ?> column) {
        return column.getUserData() instanceof String key ? key : "";
    }

    /// Where a column of the dataset stands, -1 if there is none.
    static int place(List<String> columns, String column) {
        int index = columns.indexOf(column);
        return index < 0 ? -1 : BEFORE_COLUMNS + index;
    }

    /// Shows the columns that there is room for: pictures, name, duration and label first, then
    /// level and peak, then the dataset's other columns.
    ///
    /// @param label place of the column of classes, -1 if there is none
    static void fit(
            List<TableColumn<ClipRow, ?>> columns, int label, double width, ColumnChoice choice) {
        List<Integer> order = new java.util.ArrayList<>(List.of(0, 1, 2, 3));
        if (label >= 0) {
            order.add(label);
        }
        // what is built in comes before the dataset's other columns
        for (int i = BEFORE_COLUMNS; i < columns.size(); i++) {
            if (i != label && columns.get(i).getId().startsWith(BUILT_IN)) {
                order.add(i);
            }
        }
        for (int i = BEFORE_COLUMNS; i < columns.size(); i++) {
            if (i != label && !columns.get(i).getId().startsWith(BUILT_IN)) {
                order.add(i);
            }
        }
        double used = SCROLL_BAR;
        for (int i : order) {
            TableColumn<ClipRow, ?> column = columns.get(i);
            Optional<Boolean> wanted = choice.of(key(column));
            if (wanted.orElse(true)) {
                used += Math.max(column.getMinWidth(), LEAST_WIDTH);
            }
            column.setVisible(wanted.orElse(used <= width || i < BEFORE_COLUMNS));
        }
    }

    private static TableColumn<ClipRow, ClipRow> picture(
            String id,
            String title,
            double width,
            javafx.util.Callback<TableColumn<ClipRow, ClipRow>, TableCell<ClipRow, ClipRow>> cell) {
        TableColumn<ClipRow, ClipRow> column = new TableColumn<>(title);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(cell);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setEditable(false);
        column.setId(BUILT_IN + id);
        if (!title.isEmpty()) {
            column.setUserData(BUILT_IN + id);
        }
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<ClipRow, String> text(
            String title,
            double width,
            Function<ClipRow, String> value,
            Comparator<String> order,
            String style) {
        TableColumn<ClipRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setComparator(order);
        column.setEditable(false);
        column.setPrefWidth(width);
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        return column;
    }

    private static TableColumn<ClipRow, Double> number(
            String id, String title, double width, Function<ClipRow, Double> value) {
        TableColumn<ClipRow, Double> column = value(id, title, width, value);
        column.setCellFactory(c -> new NumberCell(Figures::clipSeconds));
        return column;
    }

    private static TableColumn<ClipRow, Double> value(
            String id, String title, double width, Function<ClipRow, Double> value) {
        TableColumn<ClipRow, Double> column = new TableColumn<>(title);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setPrefWidth(width);
        column.setUserData(BUILT_IN + id);
        column.setId(BUILT_IN + id);
        column.setEditable(false);
        column.getStyleClass().add("right");
        return column;
    }

    private static TableColumn<ClipRow, Double> level() {
        TableColumn<ClipRow, Double> column =
                value("level", Messages.text("data.column.level"), 138, ClipRow::levelDbfs);
        column.getStyleClass().remove("right");
        column.setCellFactory(c -> new LevelCell());
        column.setMinWidth(130);
        return column;
    }

    /// A number at the right, with its unit beside it or in the header.
    private static final class NumberCell extends TableCell<ClipRow, Double> {
        private final Function<Double, String> words;

        NumberCell(Function<Double, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : words.apply(value));
        }
    }
}
