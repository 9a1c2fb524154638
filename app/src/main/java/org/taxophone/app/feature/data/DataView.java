package org.taxophone.app.feature.data;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.DividerMemory;
import org.taxophone.app.control.FileDrag;
import org.taxophone.app.control.PlainWidth;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.ClipFiles;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.session.Selection;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;
import org.taxophone.dataset.ImportReport;
import org.taxophone.features.WindowConfig;

/// Data: the table of clips, what was left out, and the clip that is looked at.
public final class DataView implements Place {
    private static final double NARROW = 1024;
    private static final double NARROWEST = 680;
    private static final double PLAIN_TEXT = 12;

    private final DataViewModel model;
    private final ClipColumns columns;
    private final Drawer drawer;
    private final ColumnChoice choice;
    private final ColumnMenu menus;
    private final TableSelection chosen;
    private final ClipTableHands hands;
    private final Parent root;
    private final PlainWidth plainWidth;
    private final DividerMemory dividers;
    private List<TableColumn<ClipRow, ?>> inPlace = List.of(); // however a person ordered them
    private final ColumnOrder order;

    @FXML private Button addFolder;
    @FXML private Button importLabels;
    @FXML private CustomTextField filter;
    @FXML private Label hits;
    @FXML private Button clearFilter;
    @FXML private HBox scopes;
    @FXML private ToggleButton scopeAll;
    @FXML private ToggleButton scopeFiltered;
    @FXML private ToggleButton scopeSelected;
    @FXML private Button showReport;
    @FXML private ToggleButton statistics;
    @FXML private Button windows;
    @FXML private Button next;
    @FXML private SplitPane split;
    @FXML private SplitPane left;
    @FXML private StackPane reading;
    @FXML private StackPane missing;
    @FXML private HBox strip;
    @FXML private TableView<ClipRow> table;
    @FXML private StackPane detail;

    /// What the view is put together of.
    ///
    /// @param reading the line that shows an import that works, empty otherwise
    /// @param missing the line that says that the sounds were moved
    /// @param clip the detail of the current clip
    /// @param choice which columns are wanted
    /// @param addFolder asks for a folder and reads it
    /// @param importLabels asks for a table of labels and reads it
    /// @param cut reads the folder anew with long sounds cut into windows
    /// @param files the clips as files, to be dragged away
    public record Parts(
            DataViewModel model,
            Selection selection,
            SpectrogramTiles tiles,
            javafx.beans.value.ObservableValue<String> playing,
            javafx.beans.value.ObservableValue<? extends @Nullable ImportReport> report,
            Navigator navigator,
            Node reading,
            Node missing,
            ClipDetailView clip,
            ImportReportView reportView,
            ColumnChoice choice,
            Runnable addFolder,
            Runnable importLabels,
            Consumer<WindowConfig> cut,
            ClipFiles files) {}

    public DataView(Parts parts) {
        model = parts.model();
        columns = new ClipColumns(parts.tiles(), parts.playing(), model);
        choice = parts.choice();
        root = Fxml.load(this);
        drawer = new Drawer(left, showReport, statistics, parts.reportView(), model);
        order = new ColumnOrder(table);
        chosen = new TableSelection(table, parts.selection());
        hands = new ClipTableHands(table, model, this::editLabel);
        menus = new ColumnMenu(table, choice, model.edits(), this::fitColumns);
        dividers = new DividerMemory(split);
        dividers.usually(split.getDividerPositions());
        hold(reading, parts.reading());
        hold(missing, parts.missing());
        detail.getChildren().setAll(parts.clip().root());
        addFolder.setOnAction(event -> parts.addFolder().run());
        plainWidth = new PlainWidth((Region) root, showReport, PLAIN_TEXT);
        plainWidth.addListener((v, before, after) -> fitToolbar(after.doubleValue()));
        windows.setOnAction(event -> WindowsPopover.show(windows, parts.cut()));
        importLabels.setOnAction(event -> parts.importLabels().run());
        next.setOnAction(event -> parts.navigator().open(Navigator.RECIPE));
        ClipFilterBar.fill(
                new ClipFilterBar.Parts(
                        filter, hits, clearFilter, List.of(scopeAll, scopeFiltered, scopeSelected)),
                model);
        drawer.follow(parts.report(), parts.reading().visibleProperty());
        fillTable(parts.files());
        FactStrip.fill(strip, model);
    }

    /// Remembers for each project how the page was divided, what the table showed and its order.
    public void remember(ProjectMemory memory) {
        memory.keep("data.split", dividers::text, dividers::restore);
        memory.keep("data.filter", filter::getText, filter::setText);
        memory.keep("data.columns", order::text, this::restoreColumns);
    }

    private void restoreColumns(String text) {
        order.remember(text);
        if (model.toldProperty().get() != null) {
            fillColumns(model.columns());
        }
    }

    private void fitToolbar(double width) {
        ContentDisplay display = width < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        List.of(importLabels, addFolder, showReport)
                .forEach(button -> button.setContentDisplay(display));
        next.setContentDisplay(
                width < NARROWEST ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
    }

    private void fillTable(ClipFiles files) {
        table.setItems(model.shown());
        table.setSortPolicy(
                view -> {
                    model.sort(view.getComparator());
                    return true;
                });
        table.setPlaceholder(placeholder());
        table.setEditable(true);
        table.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> columns.editingProperty().set(event.getClickCount() == 2));
        model.currentProperty()
                .addListener(
                        (v, before, after) -> {
                            // an edit makes the rows anew, which the table takes for others
                            if (before != null && after != null && before.id().equals(after.id())) {
                                chosen.show();
                            }
                        });
        model.toldProperty()
                .addListener(
                        (v, before, after) -> {
                            fillColumns(model.columns());
                            chosen.show(); // with other columns a table chooses nothing
                        });
        fillColumns(model.columns());
        table.widthProperty().addListener((v, before, after) -> fitColumns());
        table.setRowFactory(
                view -> {
                    TableRow<ClipRow> row = new TableRow<>();
                    FileDrag.from(
                            row,
                            () ->
                                    row.getItem() == null
                                            ? List.of()
                                            : files.draggedFrom(row.getItem().id()));
                    return row;
                });
    }

    private void fillColumns(List<String> names) {
        order.leave();
        inPlace = columns.all(names, model.labelColumn().orElse(""));
        table.getColumns().setAll(inPlace);
        menus.attach(names);
        fitColumns();
        order.arrive(names, model.toldProperty().get() != null);
    }

    private void fitColumns() {
        if (table.getWidth() > 0) {
            ClipColumns.fit(
                    inPlace,
                    ClipColumns.place(model.columns(), model.labelColumn().orElse("")),
                    table.getWidth(),
                    choice);
        }
    }

    // what is not laid out, but visible, would lie where it was and take the clicks of others
    private static void hold(StackPane place, Node content) {
        place.getChildren().setAll(content);
        place.managedProperty().bind(content.visibleProperty());
        place.visibleProperty().bind(content.visibleProperty());
    }

    private Node placeholder() {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::nothing,
                                model.rows(),
                                filter.textProperty(),
                                reading.visibleProperty()));
        return label;
    }

    private String nothing() {
        if (!model.rows().isEmpty()) {
            return Messages.text("data.no-hit", filter.getText());
        }
        return Messages.text(reading.isVisible() ? "data.reading" : "data.empty");
    }

    private void editLabel() {
        int at = ClipColumns.place(model.columns(), model.labelColumn().orElse(""));
        int row = table.getSelectionModel().getSelectedIndex();
        if (at >= 0 && row >= 0) {
            columns.editingProperty().set(true);
            table.edit(row, inPlace.get(at));
        }
    }

    /// Moves the current row and plays it, as the arrow keys do: for the transport's buttons.
    public void step(int by) {
        hands.step(by);
    }

    @Override
    public List<Command> commandsHere() {
        return List.of(
                new Command(
                                "clips.filter",
                                MenuName.CLIPS,
                                "",
                                filter.disabledProperty().not(),
                                filter::requestFocus)
                        .setApart(),
                Command.pressing("clips.add", MenuName.CLIPS, "", addFolder),
                Command.pressing("clips.labels", MenuName.CLIPS, "", importLabels),
                Command.pressing("clips.windows", MenuName.CLIPS, "", windows),
                Command.pressing("clips.report", MenuName.CLIPS, "", showReport).setApart(),
                Command.pressing("clips.statistics", MenuName.CLIPS, "", statistics));
    }

    @Override
    public Optional<TextField> filter() {
        return Optional.of(filter);
    }

    @Override
    public Optional<IntConsumer> steps() {
        return Optional.of(this::step);
    }

    @Override
    public String id() {
        return Navigator.DATA;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        table.requestFocus();
    }
}
