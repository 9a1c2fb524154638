package org.taxophone.app.feature.data;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;

/// The menu of a column's header: which columns are shown, and what can be done with this one.
final class ColumnMenu {
    private final TableView<ClipRow> table;
    private final ColumnChoice choice;
    private final ColumnEdits edits;
    private final Runnable fit;

    /// @param fit shows and hides the columns anew
    ColumnMenu(TableView<ClipRow> table, ColumnChoice choice, ColumnEdits edits, Runnable fit) {
        this.table = table;
        this.choice = choice;
        this.edits = edits;
        this.fit = fit;
    }

    /// Puts a menu on each header.
    ///
    /// @param own names of the dataset's own columns
    void attach(List<String> own) {
        for (TableColumn<ClipRow, ?> column : table.getColumns()) {
            column.setContextMenu(menu(column, own.contains(ClipColumns.key(column))));
        }
    }

    private ContextMenu menu(TableColumn<ClipRow, ?> column, boolean own) {
        ContextMenu menu = new ContextMenu();
        List<CheckMenuItem> checks = new ArrayList<>();
        for (TableColumn<ClipRow, ?> other : table.getColumns()) {
            String key = ClipColumns.key(other);
            if (!key.isEmpty()) {
                CheckMenuItem check = new CheckMenuItem(other.getText());
                check.setOnAction(
                        event -> {
                            choice.put(key, check.isSelected());
                            fit.run();
                        });
                check.setUserData(other);
                checks.add(check);
            }
        }
        menu.setOnShowing(
                event ->
                        checks.forEach(
                                check ->
                                        check.setSelected(
                                                ((TableColumn<?, ?>) check.getUserData())
                                                        .isVisible())));
        menu.getItems().addAll(checks);
        menu.getItems().add(new SeparatorMenuItem());
        if (own) {
            String name = ClipColumns.key(column);
            menu.getItems().add(item("data.columns.label", () -> edits.useAsLabel(name)));
            menu.getItems()
                    .add(
                            item(
                                    "data.columns.rename",
                                    () -> ask(name, text -> edits.rename(name, text))));
            menu.getItems().add(item("data.columns.remove", () -> edits.remove(name)));
        }
        menu.getItems().add(item("data.columns.add", () -> ask("", edits::add)));
        return menu;
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private void ask(String name, Consumer<String> named) {
        TextField field = new TextField(name);
        Label words = new Label(Messages.text("data.columns.name"));
        words.setLabelFor(field);
        VBox content = new VBox(6, words, field);
        content.getStyleClass().add("popover-content");
        Popover popover = new Popover(content);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        field.setOnAction(
                event -> {
                    popover.hide();
                    if (!field.getText().isBlank() && !field.getText().equals(name)) {
                        named.accept(field.getText());
                    }
                });
        Point2D place = table.localToScreen(120, 24);
        popover.show(table, place.getX(), place.getY());
        field.requestFocus();
        field.selectAll();
    }
}
