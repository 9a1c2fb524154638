package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
    private @Nullable StackPane docksIn;

    /// What the page has for them.
    record Parts(
            ListView<ClusterSummary> list,
            Label notice,
            MenuButton menu,
            Button undo,
            Button redo,
            ToggleButton blind,
            WallView wall) {}

    private static final Set<String> ASKING =
            Set.of("curate.move", "curate.name", "curate.note", "curate.pairs");

    CurationTools(
            ExploreViewModel model,
            SpectrogramTiles tiles,
            Parts parts,
            Consumer<Set<Integer>> exportClips) {
        this.model = model;
        this.parts = parts;
        ClusterList list = new ClusterList(model, tiles, parts.list(), parts.notice());
        new ClusterFilterBar(list.shown())
                .into(
                        (VBox) parts.list().getParent(),
                        (HBox) parts.menu().getParent(),
                        parts.menu(),
                        parts.list());
        VerdictStars stars = new VerdictStars(model, this::note);
        parts.wall().putInHead(stars);
        acts = new ClusterActs(model, list::rename, this::note, exportClips);
        list.setActs(acts);
        bar = new ActBar(model, acts);
        bar.visibleProperty().addListener((value, before, now) -> leaveRoom());
        bar.heightProperty().addListener((value, before, now) -> leaveRoom());
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
        Node head = parts.wall().headNode(); // not there while table or heatmap have all the room
        NotePopover.show(model, id, head.getScene() == null ? parts.list() : head);
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
    }

    /// Puts the act bar where the selection is seen.
    void putBar(StackPane pane, boolean docked) {
        if (!pane.getChildren().contains(bar)) {
            if (bar.getParent() instanceof StackPane before) {
                before.getChildren().remove(bar);
            }
            pane.getChildren().add(bar);
        }
        StackPane left = docksIn;
        if (left != null) {
            leaveRoom(left, 0);
        }
        docksIn = docked ? pane : null;
        bar.dock(docked);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        StackPane.setMargin(bar, new Insets(docked ? 0 : FROM_EDGE));
        leaveRoom();
    }

    // a docked bar stands below the last rows, not over them
    private void leaveRoom() {
        StackPane pane = docksIn;
        if (pane != null) {
            leaveRoom(pane, bar.isVisible() ? bar.getHeight() : 0);
        }
    }

    private static void leaveRoom(StackPane pane, double height) {
        StackPane.setMargin(pane.getChildren().getFirst(), new Insets(0, 0, height, 0));
    }

    /// What can be done with the selected clips, as items of a menu.
    MenuItem[] ofClips() {
        return acts.ofClips();
    }

    /// V: where to?
    void showMove() {
        bar.showMove();
    }

    /// True for an act that asks something where the clusters are.
    static boolean asks(Command command) {
        return ASKING.contains(command.id());
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
                act("undo", MenuName.EDIT, "Shortcut+Z", undo, "undo", curation::undo),
                act("redo", MenuName.EDIT, "Shortcut+Shift+Z", redo, "redo", curation::redo),
                act("split", MenuName.EDIT, "", clips, "clips", curation::splitOff).setApart(),
                act("move", MenuName.EDIT, "", clips, "clips", this::showMove),
                act("merge", MenuName.EDIT, "", clips, "clips", curation::mergeSelected),
                act("noise", MenuName.EDIT, "", clips, "clips", curation::noise),
                act("back", MenuName.EDIT, "", clips, "clips", curation::back),
                ofCluster("name", "F2", cluster, () -> acts.rename(id())),
                ofCluster("note", "", cluster, () -> acts.note(id())),
                ofCluster("two", "", cluster, () -> curation.splitInTwo(id())),
                act("pairs", MenuName.CLUSTERS, "", any, "run", model.pairs()::begin).setApart(),
                act(
                                "blind",
                                MenuName.CLUSTERS,
                                "Shortcut+B",
                                any,
                                "run",
                                () -> model.blindProperty().set(!model.blindProperty().get()))
                        .ticks(model.blindProperty()),
                act(
                                "export-clips",
                                MenuName.CLUSTERS,
                                "",
                                any,
                                "run",
                                () -> acts.export(id() > 0 ? Set.of(id()) : Set.of()))
                        .setApart());
    }

    private static Command ofCluster(
            String id, String keys, ObservableBooleanValue enabled, Runnable act) {
        return act(id, MenuName.CLUSTERS, keys, enabled, "cluster", act);
    }

    private static Command act(
            String id,
            MenuName menu,
            String keys,
            ObservableBooleanValue enabled,
            String needed,
            Runnable act) {
        return new Command("curate." + id, menu, keys, enabled, act).needs("command.why." + needed);
    }

    private int id() {
        return model.selection().clusterProperty().get() + 1;
    }
}
