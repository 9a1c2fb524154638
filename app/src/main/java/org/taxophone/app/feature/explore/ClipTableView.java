package org.taxophone.app.feature.explore;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.FileDrag;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.control.TextTable;
import org.taxophone.app.control.WhileShown;
import org.taxophone.app.i18n.Messages;

/// The table: the clips of the chosen cluster (or all) with what is known of each. Selection and
/// current clip are those of all views, so that the table keeps none of its own.
final class ClipTableView extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int ABOVE = 3;

    private final ExploreViewModel model;
    private final ClipColumns columns;
    private final TableView<Integer> table = new TextTable<>();
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final WhileShown marked = new WhileShown(table, this::mark);
    private boolean fillingColumns;

    ClipTableView(ExploreViewModel model) {
        this.model = model;
        columns = new ClipColumns(model);
        getStyleClass().addAll("clip-table", "panel");
        table.setId("explore-table");
        table.setItems(rows);
        table.setSelectionModel(null);
        table.setPlaceholder(new Label(Messages.text("explore.table.empty")));
        table.setRowFactory(view -> new Row());
        table.setSortPolicy(
                view -> {
                    sortChanged();
                    return true;
                });
        getChildren().add(table);
        ClipTable clips = model.table();
        clips.fieldsProperty().addListener((value, before, now) -> fillColumns(now));
        clips.rowsProperty().addListener((value, before, now) -> fillRows(now));
        model.exploredProperty().addListener((value, before, now) -> LivingCells.showAgain(table));
        model.selection().clipsProperty().addListener((value, before, now) -> marked.changed());
        model.selection().currentProperty().addListener((value, before, now) -> reveal());
        fillColumns(clips.fieldsProperty().get());
        fillRows(clips.rowsProperty().get());
    }

    /// The keys of the place come before those of the table.
    void keys(EventHandler<KeyEvent> pressed) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }

    /// The table came on show: the current clip is in sight and keys go here.
    void open() {
        table.requestFocus();
        reveal();
    }

    private void fillColumns(List<ClipField> fields) {
        fillingColumns = true;
        table.getSortOrder().clear();
        table.getColumns().setAll(columns.all(fields));
        fillingColumns = false;
    }

    private void fillRows(List<Integer> now) {
        rows.setAll(now);
        LivingCells.showAgain(table);
        mark();
        reveal();
    }

    private void sortChanged() {
        if (!fillingColumns) {
            model.table()
                    .orderProperty()
                    .set(
                            table.getSortOrder().stream()
                                    .map(
                                            column ->
                                                    new ClipTable.SortKey(
                                                            (ClipField) column.getUserData(),
                                                            column.getSortType()
                                                                    == TableColumn.SortType
                                                                            .DESCENDING))
                                    .toList());
        }
    }

    private void mark() {
        rowsOnShow().forEach(Row::mark);
    }

    private List<Row> rowsOnShow() {
        return table.lookupAll(".table-row-cell").stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
    }

    private void reveal() {
        int place = model.table().current();
        if (place < 0 || model.tabProperty().get() != ExploreTab.TABLE) {
            return;
        }
        table.getFocusModel().focus(place);
        boolean seen =
                rowsOnShow().stream().anyMatch(row -> row.getIndex() == place && within(row));
        if (!seen) {
            table.scrollTo(Math.max(0, place - ABOVE));
        }
    }

    private boolean within(TableRow<?> row) {
        double top = row.localToScene(row.getBoundsInLocal()).getMinY();
        double bottom = row.localToScene(row.getBoundsInLocal()).getMaxY();
        var own = table.localToScene(table.getBoundsInLocal());
        return row.isVisible() && top >= own.getMinY() && bottom <= own.getMaxY();
    }

    /// A row of the run: marked while its clip is selected, linked by hover.
    private final class Row extends TableRow<Integer> {
        Row() {
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
            addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
            FileDrag.from(this, () -> id().isEmpty() ? List.of() : model.files().draggedFrom(id()));
            setOnMouseEntered(event -> model.acts().hover(id(), event.isAltDown()));
            setOnMouseExited(event -> model.acts().hover("", false));
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            mark();
        }

        void mark() {
            String clip = id();
            pseudoClassStateChanged(SELECTED, !clip.isEmpty() && model.selection().contains(clip));
        }

        private String id() {
            ExploredRun run = model.explored();
            Integer row = getItem();
            return run == null || row == null || row >= run.size() ? "" : run.id(row);
        }

        private static boolean changes(MouseEvent event) {
            return event.isShiftDown() || event.isShortcutDown();
        }

        private void clicked(MouseEvent event) {
            boolean held = model.selection().clips().size() > 1 && model.selection().contains(id());
            if (held && event.isStillSincePress() && !changes(event)) {
                model.table().pick(getIndex(), false, false);
            }
        }

        private void pressed(MouseEvent event) {
            boolean held = model.selection().clips().size() > 1 && model.selection().contains(id());
            if (held && event.getButton() == MouseButton.PRIMARY && !changes(event)) {
                table.requestFocus();
                event.consume(); // many are taken hold of: a click lets go of them when it ends
            } else if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                table.requestFocus();
                model.table().pick(getIndex(), event.isShiftDown(), event.isShortcutDown());
                event.consume();
            }
        }
    }
}
