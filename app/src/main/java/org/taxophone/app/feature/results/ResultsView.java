package org.taxophone.app.feature.results;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.finding.FindingBanner;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;
import org.taxophone.training.Finding;

/// The Results place: the table of runs, and below it what tells those apart that are compared.
public final class ResultsView implements Place {
    /// Narrower than this, Export and Apply are signs alone: their words are in their tips.
    private static final double NARROW = 980;

    private static final int MOST_FINDINGS = 1;

    private final ResultsViewModel model;
    private final Parent root;
    private final NoteBar note;
    private final Applying applying;

    @FXML private HBox toolbar;
    @FXML private Label count;
    @FXML private CustomTextField filter;
    @FXML private ToggleSwitch starred;
    @FXML private Button undo;
    @FXML private MenuButton columns;
    @FXML private Button apply;
    @FXML private Button export;
    @FXML private VBox top;
    @FXML private SplitPane split;
    @FXML private TableView<ResultRow> table;
    @FXML private Label nothing;
    @FXML private VBox findings;
    @FXML private VBox empty;

    /// Applying models to other clips.
    ///
    /// @param possible while a run has a model
    /// @param ask asks for the clips; given the number of the run that is offered first, 0 for the
    ///     newest
    public record Applying(ObservableBooleanValue possible, IntConsumer ask) {}

    /// @param export asks where to and writes the table
    /// @param tabs the way to the other pages of the place
    public ResultsView(ResultsViewModel model, Runnable export, Applying applying, Node tabs) {
        this.model = model;
        this.applying = applying;
        root = Fxml.load(this);
        note = new NoteBar(model.acts(), table::requestFocus);
        top.getChildren().add(note);
        toolbar.getChildren().add(1, tabs);
        toolbar.setMinWidth(0);
        toolbar.widthProperty()
                .addListener(
                        (value, before, now) -> {
                            ContentDisplay words =
                                    now.doubleValue() < NARROW
                                            ? ContentDisplay.GRAPHIC_ONLY
                                            : ContentDisplay.LEFT;
                            this.export.setContentDisplay(words);
                            apply.setContentDisplay(words);
                            count.setManaged(true);
                            count.setVisible(toolbar.prefWidth(-1) <= now.doubleValue());
                            count.setManaged(count.isVisible());
                        });
        toolbar(export);
        table.setItems(model.rows());
        List<TableColumn<ResultRow, ResultRow>> offered = ResultColumns.fill(table, model);
        offered.forEach(this::offer);
        table.setRowFactory(source -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, now) -> showFindings(now));
        split.getItems().add(new ComparisonPane(model, (Region) root));
        model.changesProperty().addListener((value, before, now) -> refresh());
        showFindings(null);
        refresh();
    }

    private void toolbar(Runnable write) {
        count.textProperty().bind(model.countProperty());
        filter.textProperty().bindBidirectional(model.filterProperty());
        starred.selectedProperty().bindBidirectional(model.starredOnlyProperty());
        undo.textProperty().bind(model.acts().undoTextProperty());
        undo.visibleProperty().bind(Bindings.isNotEmpty(model.acts().undoTextProperty()));
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(event -> model.acts().undo());
        export.setOnAction(event -> write.run());
        apply.disableProperty().bind(Bindings.not(applying.possible()));
        apply.setOnAction(event -> applying.ask().accept(learntInSelection()));
    }

    private int learntInSelection() {
        ResultRow row = table.getSelectionModel().getSelectedItem();
        return row != null && row.learnt() ? row.number() : 0;
    }

    private void offer(TableColumn<ResultRow, ResultRow> column) {
        CheckMenuItem item = new CheckMenuItem(column.getText());
        item.selectedProperty().bindBidirectional(column.visibleProperty());
        if (column.getParentColumn() instanceof TableColumn<?, ?> group) {
            item.disableProperty().bind(group.visibleProperty().not());
        }
        columns.getItems().add(item);
    }

    private StateRow row() {
        StateRow row = new StateRow(model, () -> ResultColumns.unfinished(table));
        row.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && row.getItem() != null) {
                        model.toggle(row.getItem());
                    }
                });
        row.setOnContextMenuRequested(
                event -> {
                    if (row.getItem() != null) {
                        menu(row.getItem()).show(row, event.getScreenX(), event.getScreenY());
                    }
                });
        return row;
    }

    private ContextMenu menu(ResultRow row) {
        MenuItem explore = item("results.open", () -> model.acts().explore(row.number()));
        explore.setDisable(row.level() == ResultRow.Level.UNFINISHED);
        MenuItem apply = item("results.apply", () -> applying.ask().accept(row.number()));
        apply.setDisable(!row.learnt());
        MenuItem delete = item("results.delete", () -> model.acts().delete(row));
        delete.setDisable(!model.acts().canDelete(row));
        return new ContextMenu(
                explore,
                apply,
                item("results.duplicate", () -> model.acts().duplicate(row)),
                item("results.note.write", () -> note.open(row)),
                delete);
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            model.acts().undo();
            event.consume();
        }
        ResultRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && !event.isShortcutDown()) {
            act(event, row);
        }
    }

    private void act(KeyEvent event, ResultRow row) {
        switch (event.getCode()) {
            case ENTER -> note.open(row);
            case DELETE, BACK_SPACE -> model.acts().delete(row);
            case SPACE -> model.tick(row);
            case RIGHT -> open(row, true);
            case LEFT -> open(row, false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(ResultRow row, boolean wanted) {
        if (model.isOpen(row) != wanted) {
            model.toggle(row);
        }
    }

    private void refresh() {
        boolean runs = model.hasRuns();
        empty.setVisible(!runs);
        split.setVisible(runs);
        export.setDisable(!runs);
        columns.setDisable(!runs);
        nothing.setText(
                Messages.text(
                        model.starredOnlyProperty().get()
                                ? "results.nothing.starred"
                                : "results.nothing",
                        model.filterProperty().get()));
        LivingCells.showAgain(table);
    }

    // The gravest; Explore has all of them.
    private void showFindings(@Nullable ResultRow row) {
        List<Node> told = new ArrayList<>(row == null ? List.of() : banners(row));
        if (row != null) {
            row.choice().map(ChoiceCard::new).ifPresent(told::add);
        }
        findings.getChildren().setAll(told);
        findings.setVisible(!told.isEmpty());
        findings.setManaged(!told.isEmpty());
    }

    private List<FindingBanner> banners(ResultRow row) {
        return row.findings().stream().limit(MOST_FINDINGS).map(one -> banner(row, one)).toList();
    }

    private FindingBanner banner(ResultRow row, Finding finding) {
        return new FindingBanner(finding)
                .opening(finding, () -> model.acts().openRemedy(row, finding));
    }

    @Override
    public List<Command> commandsHere() {
        return List.of(Command.pressing("results.table", MenuName.FILE, "", export));
    }

    @Override
    public Optional<TextField> filter() {
        return Optional.of(filter);
    }

    @Override
    public String id() {
        return Navigator.RESULTS;
    }

    @Override
    public Parent root() {
        return root;
    }
}
