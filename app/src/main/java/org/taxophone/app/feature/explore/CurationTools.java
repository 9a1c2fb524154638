package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;

/// Everything in the Explore place that puts clusters right: list, act bar, menus, undo, pairs.
final class CurationTools {
    private static final double FROM_EDGE = 14;

    private final ExploreViewModel model;
    private final Parts parts;
    private final ClusterActs acts;
    private final ActBar bar;
    private final PairCard pairs;

    /// What the page has for them.
    record Parts(
            ListView<ClusterSummary> list,
            Label notice,
            MenuButton menu,
            Button undo,
            Button redo,
            ToggleButton blind,
            WallView wall) {}

    CurationTools(
            ExploreViewModel model,
            SpectrogramTiles tiles,
            Parts parts,
            Consumer<Set<Integer>> exportClips) {
        this.model = model;
        this.parts = parts;
        ClusterList list = new ClusterList(model, tiles, parts.list(), parts.notice());
        VerdictStars stars = new VerdictStars(model, this::note);
        parts.wall().putInHead(stars);
        acts = new ClusterActs(model, list::rename, this::note, exportClips);
        list.setActs(acts);
        bar = new ActBar(model, acts);
        pairs = new PairCard(model, tiles);
        CurationViewModel curation = model.curation();
        step(parts.undo(), curation.undoTextProperty(), curation::undo);
        step(parts.redo(), curation.redoTextProperty(), curation::redo);
        // redo is known by its arrow; its words are in the tooltip
        parts.redo().textProperty().unbind();
        parts.redo().setText("");
        parts.blind().selectedProperty().bindBidirectional(model.blindProperty());
        parts.menu().getItems().setAll(new MenuItem());
        parts.menu().setOnShowing(event -> parts.menu().getItems().setAll(listMenu()));
    }

    private MenuItem[] listMenu() {
        MenuItem ask = new MenuItem(Messages.text("command.curate.pairs"));
        ask.setOnAction(event -> model.pairs().begin());
        MenuItem all = new MenuItem(Messages.text("curate.export-all"));
        all.setOnAction(event -> acts.export(Set.of()));
        return new MenuItem[] {ask, all};
    }

    private static void step(Button button, ReadOnlyStringProperty words, Runnable act) {
        button.textProperty().bind(words);
        button.disableProperty().bind(Bindings.isEmpty(words));
        button.setOnAction(event -> act.run());
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(words);
    }

    private void note(int id) {
        model.selection().clusterProperty().set(id - 1);
        NotePopover.show(model, id, parts.wall().headNode());
    }

    /// The questions and the context menu of the map.
    void openOn(StackPane map) {
        map.getChildren().add(pairs);
        StackPane.setAlignment(pairs, Pos.TOP_RIGHT);
        StackPane.setMargin(pairs, new Insets(FROM_EDGE));
        ContextMenu menu = new ContextMenu();
        map.setOnContextMenuRequested(
                event -> {
                    menu.getItems().setAll(acts.ofClips());
                    menu.show(map, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
        map.widthProperty().addListener((value, before, now) -> bar.fit(now.doubleValue()));
    }

    /// Puts the act bar where the selection is seen.
    void putBar(StackPane pane, boolean docked) {
        if (!pane.getChildren().contains(bar)) {
            if (bar.getParent() instanceof StackPane before) {
                before.getChildren().remove(bar);
            }
            pane.getChildren().add(bar);
        }
        bar.dock(docked);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        StackPane.setMargin(bar, new Insets(docked ? 0 : FROM_EDGE));
    }

    /// V: where to?
    void showMove() {
        bar.showMove();
    }

    /// Words of the undo button only where there is room.
    void fit(boolean narrow) {
        parts.undo().setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        parts.blind().setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /// The acts for menus and palette.
    List<Command> commands() {
        CurationViewModel curation = model.curation();
        BooleanBinding undo = Bindings.isNotEmpty(curation.undoTextProperty());
        BooleanBinding redo = Bindings.isNotEmpty(curation.redoTextProperty());
        BooleanBinding clips =
                Bindings.createBooleanBinding(
                        () -> !model.selection().clips().isEmpty(),
                        model.selection().clipsProperty());
        BooleanBinding cluster =
                model.selection().clusterProperty().greaterThan(Selection.NO_CLUSTER);
        var any = curation.activeProperty();
        return List.of(
                new Command("curate.undo", MenuName.EDIT, "Shortcut+Z", undo, curation::undo),
                new Command("curate.redo", MenuName.EDIT, "Shortcut+Shift+Z", redo, curation::redo),
                new Command("curate.split", MenuName.EDIT, "", clips, curation::splitOff),
                new Command("curate.move", MenuName.EDIT, "", clips, this::showMove),
                new Command("curate.merge", MenuName.EDIT, "", clips, curation::mergeSelected),
                new Command("curate.noise", MenuName.EDIT, "", clips, curation::noise),
                new Command("curate.back", MenuName.EDIT, "", clips, curation::back),
                new Command(
                        "curate.name", MenuName.CLUSTERS, "F2", cluster, () -> acts.rename(id())),
                new Command("curate.note", MenuName.CLUSTERS, "", cluster, () -> acts.note(id())),
                new Command(
                        "curate.two",
                        MenuName.CLUSTERS,
                        "",
                        cluster,
                        () -> curation.splitInTwo(id())),
                new Command("curate.pairs", MenuName.CLUSTERS, "", any, model.pairs()::begin),
                new Command(
                        "curate.blind",
                        MenuName.CLUSTERS,
                        "Shortcut+B",
                        any,
                        () -> model.blindProperty().set(!model.blindProperty().get())),
                new Command(
                        "curate.export-clips",
                        MenuName.CLUSTERS,
                        "",
                        any,
                        () -> acts.export(id() > 0 ? Set.of(id()) : Set.of())));
    }

    private int id() {
        return model.selection().clusterProperty().get() + 1;
    }
}
