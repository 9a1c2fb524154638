package org.taxophone.app.feature.explore;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.SecondClick;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.session.Selection;
import org.taxophone.audio.SoundSource;

/// The list of clusters: rows can be renamed in place, dropped on one another, and have the acts
/// in their context menu.
final class ClusterList {
    private final ExploreViewModel model;
    private final ListView<ClusterSummary> list;
    private final ShownClusters shown;
    private final SecondClick clicks = new SecondClick();
    private int renaming = -1;
    private @Nullable String draft;
    private @Nullable Font measured;
    private double widest;

    /// @param notice where it is said why something was not done
    ClusterList(
            ExploreViewModel model,
            SpectrogramTiles tiles,
            ListView<ClusterSummary> list,
            Label notice) {
        this.model = model;
        this.list = list;
        shown = new ShownClusters(model.clusters());
        list.setItems(shown.items());
        list.setFocusTraversable(true);
        list.setCellFactory(view -> new ClusterCell(model, tiles, this::sound, this));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // not the rows themselves: one may be made anew between the press and the click
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        Selection selection = model.selection();
        selection.clusterProperty().addListener((value, before, now) -> mark(now.intValue()));
        shown.items()
                .addListener(
                        (ListChangeListener<ClusterSummary>)
                                change -> {
                                    measured = null;
                                    forgetWhatIsGone();
                                    mark(selection.clusterProperty().get());
                                });
        notice.textProperty().bind(model.curation().noticeProperty());
        notice.visibleProperty().bind(Bindings.isNotEmpty(model.curation().noticeProperty()));
        notice.managedProperty().bind(notice.visibleProperty());
    }

    /// Which clusters the list shows.
    ShownClusters shown() {
        return shown;
    }

    private void forgetWhatIsGone() {
        if (model.clusters().stream().noneMatch(row -> row.cluster() == renaming)) {
            renaming = -1;
            draft = null;
        }
    }

    /// How wide the longest name is, so that all rows leave the same room for it.
    double widestName(Font font) {
        if (!font.equals(measured)) {
            measured = font;
            widest = 0;
            for (ClusterSummary row : model.clusters()) {
                Text name = new Text(model.shortName(row.cluster()));
                name.setFont(font);
                widest = Math.max(widest, name.getLayoutBounds().getWidth());
            }
        }
        return widest;
    }

    /// Gives every row the acts of its cluster.
    void setActs(ClusterActs acts) {
        ContextMenu menu = new ContextMenu();
        list.setOnContextMenuRequested(
                event -> {
                    ClusterSummary at = list.getSelectionModel().getSelectedItem();
                    if (at != null) {
                        menu.getItems().setAll(acts.ofCluster(at.cluster()));
                        menu.show(list, event.getScreenX(), event.getScreenY());
                    }
                    event.consume();
                });
        list.setOnMousePressed(event -> menu.hide());
    }

    private Optional<SoundSource> sound(String clip) {
        ExploredRun run = model.explored();
        int row = run == null ? -1 : run.row(clip);
        return run == null || row < 0 ? Optional.empty() : run.sound(row);
    }

    /// Opens the name of a cluster for writing, where it stands.
    ///
    /// @param id from 1
    void rename(int id) {
        shown.reveal(id - 1);
        for (ClusterSummary row : model.clusters()) {
            if (row.cluster() == id - 1) {
                list.scrollTo(row);
                renaming = row.cluster();
                draft = null;
                list.refresh();
                // at once, not when the window is drawn next: keys come before that
                list.applyCss();
                list.layout();
            }
        }
    }

    /// The cluster whose name is being written, or -1.
    int renaming() {
        return renaming;
    }

    /// What was written of the name before its row was taken away; null for nothing.
    @Nullable String draft() {
        return draft;
    }

    void draft(String written) {
        draft = written;
    }

    void renamed() {
        renaming = -1;
        draft = null;
        list.refresh();
        list.requestFocus();
    }

    private void clicked(MouseEvent event) {
        ClusterSummary item = at(event.getPickResult().getIntersectedNode());
        if (item == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (clicks.is(item.cluster(), event) && !item.isNoise()) {
            model.selection().clusterProperty().set(item.cluster());
            rename(item.cluster() + 1);
        } else {
            model.acts().chooseCluster(item.cluster());
        }
    }

    private static @Nullable ClusterSummary at(@Nullable Node node) {
        Node up = node;
        while (up != null && !(up instanceof ClusterCell)) {
            up = up.getParent();
        }
        return up instanceof ClusterCell cell ? cell.getItem() : null;
    }

    private void pressed(KeyEvent event) {
        int chosen = model.selection().clusterProperty().get();
        if (event.getCode() == KeyCode.F2 && chosen >= 0) {
            rename(chosen + 1);
            event.consume();
        }
    }

    private void mark(int chosen) {
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (chosen != Selection.NO_CLUSTER && list.getItems().get(i).cluster() == chosen) {
                list.getSelectionModel().select(i);
            }
        }
    }
}
