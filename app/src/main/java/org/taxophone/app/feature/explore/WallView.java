package org.taxophone.app.feature.explore;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.app.session.Selection;
import org.taxophone.audio.SoundSource;

/// The wall: spectrograms of the chosen cluster (or all clips), as many rows as there are; only
/// those on show exist as nodes.
final class WallView extends VBox {
    private static final double GAP = 8;
    private static final double LEAST = 72;
    private static final double MOST = 220;
    private static final double USUAL = 104;
    private static final double ASPECT = 0.55;
    private static final double MARGIN = 28;

    private final ExploreViewModel model;
    private final SpectrogramTiles tiles;
    private final ObservableList<List<Integer>> lines = FXCollections.observableArrayList();
    private final ListView<List<Integer>> list = new ListView<>(lines);
    private final ClusterSwatch swatch = new ClusterSwatch();
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label axes = new Label();
    private final Slider size = new Slider(LEAST, MOST, USUAL);
    private List<Integer> order = List.of();
    private final HBox head;
    private int columns;

    WallView(ExploreViewModel model, SpectrogramTiles tiles) {
        this.model = model;
        this.tiles = tiles;
        getStyleClass().addAll("wall", "panel");
        list.getStyleClass().add("wall-list");
        list.setId("explore-wall");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Line());
        VBox.setVgrow(list, Priority.ALWAYS);
        head = head();
        getChildren().addAll(head, list);
        list.widthProperty().addListener((value, before, now) -> layOut(false));
        size.valueProperty().addListener((value, before, now) -> layOut(true));
        model.exploredProperty().addListener((value, before, now) -> refresh());
        model.wallOrderProperty().addListener((value, before, now) -> refresh());
        Selection selection = model.selection();
        selection.clusterProperty().addListener((value, before, now) -> refresh());
        selection.clipsProperty().addListener((value, before, now) -> mark());
        selection.currentProperty().addListener((value, before, now) -> currentChanged());
        tiles.axesProperty().addListener((value, before, now) -> describeAxes(now));
        describeAxes(tiles.axesProperty().get());
        refresh();
    }

    /// Tiles in a row, for the arrow keys.
    int columns() {
        return Math.max(1, columns);
    }

    /// Puts something beside the title of the chosen cluster.
    void putInHead(Node node) {
        head.getChildren().add(head.getChildren().indexOf(note), node);
    }

    /// The head, for what is opened there.
    Node headNode() {
        return swatch;
    }

    private HBox head() {
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        note.setMinWidth(0);
        axes.getStyleClass().addAll("muted", "small");
        axes.setMinWidth(0);
        Button playAll = new Button(Messages.text("explore.play-all"));
        playAll.setGraphic(new FontIcon("fth-play"));
        playAll.getStyleClass().add("ghost");
        playAll.setMinWidth(Region.USE_PREF_SIZE);
        playAll.setOnAction(
                event -> {
                    int cluster = model.selection().clusterProperty().get();
                    if (cluster != Selection.NO_CLUSTER) {
                        model.acts().playCluster(cluster);
                    } else {
                        model.acts().playSelected();
                    }
                });
        ComboBox<WallOrder> sort = new ComboBox<>();
        sort.getItems().setAll(WallOrder.values());
        sort.setConverter(Words.of(WallView::words));
        sort.valueProperty().bindBidirectional(model.wallOrderProperty());
        sort.setMinWidth(Region.USE_PREF_SIZE);
        size.setSkin(new ProgressSliderSkin(size));
        size.setPrefWidth(70);
        size.setMinWidth(60);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region divider = new Region();
        divider.getStyleClass().add("divider-v");
        HBox head = new HBox(swatch, title, note, playAll, gap, axes, divider, sort, size);
        head.getStyleClass().addAll("wall-head");
        return head;
    }

    private static String words(WallOrder order) {
        return Messages.text("explore.order." + order.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void describeAxes(TileAxes now) {
        axes.setText(
                Messages.text(
                        "explore.axes",
                        Figures.fixed(now.seconds(), 1),
                        Figures.fixed(now.lowDb(), 0),
                        Figures.fixed(now.highDb(), 0)));
    }

    private void currentChanged() {
        if (model.wallOrderProperty().get() == WallOrder.NEAREST) {
            refresh();
        } else {
            mark();
        }
    }

    private void refresh() {
        order = model.wall();
        int cluster = model.selection().clusterProperty().get();
        boolean chosen = cluster != Selection.NO_CLUSTER;
        swatch.setVisible(chosen);
        swatch.setManaged(chosen);
        if (chosen) {
            swatch.show(cluster);
        }
        title.setText(chosen ? model.clusterName(cluster) : Messages.text("explore.wall.all"));
        mark();
        layOut(true);
    }

    private void mark() {
        int selected = model.selection().clips().size();
        note.setText(
                selected > 1
                        ? Messages.text(
                                "explore.wall.selected",
                                Figures.whole(order.size()),
                                Figures.whole(selected))
                        : Messages.text("explore.wall.clips", Figures.whole(order.size())));
        list.refresh();
    }

    private void layOut(boolean force) {
        double width = list.getWidth() - MARGIN;
        int fit = Math.max(1, (int) ((width + GAP) / (size.getValue() + GAP + 4)));
        if (!force && fit == columns) {
            return;
        }
        columns = fit;
        List<List<Integer>> next = new ArrayList<>();
        for (int from = 0; from < order.size(); from += columns) {
            next.add(order.subList(from, Math.min(order.size(), from + columns)));
        }
        lines.setAll(next);
    }

    /// One row of tiles.
    private final class Line extends ListCell<List<Integer>> {
        private final HBox row = new HBox(GAP);
        private double made;

        Line() {
            getStyleClass().add("wall-line");
            row.getStyleClass().add("wall-row");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(List<Integer> rows, boolean empty) {
            super.updateItem(rows, empty);
            ExploredRun run = model.explored();
            if (empty || rows == null || run == null) {
                setGraphic(null);
                return;
            }
            setGraphic(row);
            fill(rows.size());
            for (int i = 0; i < row.getChildren().size(); i++) {
                WallTile tile = (WallTile) row.getChildren().get(i);
                if (i < rows.size()) {
                    show(tile, run, rows.get(i));
                } else {
                    tile.hide();
                }
            }
        }

        private void fill(int count) {
            double width = Math.round(size.getValue());
            if (made != width) {
                row.getChildren().clear();
                made = width;
            }
            while (row.getChildren().size() < count) {
                row.getChildren()
                        .add(new WallTile(model, tiles, width, Math.round(width * ASPECT)));
            }
        }

        private void show(WallTile tile, ExploredRun run, int clip) {
            @Nullable SoundSource sound = run.sound(clip).orElse(null);
            if (sound == null) {
                tile.hide();
                return;
            }
            String id = run.id(clip);
            tile.show(
                    id,
                    sound,
                    run.name(clip),
                    model.selection().contains(id),
                    model.selection().current().equals(id));
        }
    }
}
