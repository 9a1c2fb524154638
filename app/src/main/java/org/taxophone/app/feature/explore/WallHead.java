package org.taxophone.app.feature.explore;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.RoomForParts;
import org.taxophone.app.control.RoomForWords;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.app.session.Selection;

/// The line above the wall: which cluster, how many clips, their order, their sections and size.
final class WallHead extends HBox {
    private static final double ROOM_FOR_WORDS = 780;

    private final ExploreViewModel model;
    private static final double AXIS_LETTERS = 2.4;

    private final ClusterSwatch swatch = new ClusterSwatch();
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label axes = new Label();
    private final ComboBox<WallGroup> group = new ComboBox<>();

    WallHead(ExploreViewModel model, Slider size) {
        this.model = model;
        getStyleClass().add("wall-head");
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        note.setMinWidth(Region.USE_PREF_SIZE);
        axes.getStyleClass().addAll("muted", "small");
        axes.setMinWidth(Region.USE_PREF_SIZE);
        needsLayoutProperty()
                .addListener(
                        (value, before, needed) -> {
                            if (!needed) {
                                fit();
                            }
                        });
        Button playAll = new Button(Messages.text("explore.play-all"));
        playAll.setGraphic(new FontIcon("fth-play"));
        playAll.getStyleClass().add("ghost");
        playAll.setMinWidth(Region.USE_PREF_SIZE);
        playAll.setTooltip(new Tooltip(Messages.text("explore.play-all")));
        RoomForParts.in(this, List.of(List.of(axes)));
        RoomForWords.in(this, List.of(List.of(playAll)));
        playAll.setOnAction(event -> play());
        group.setId("explore-wall-group");
        group.setAccessibleText(Messages.text("named.wall-group"));
        group.setConverter(Words.of(WallHead::words));
        fillGroups();
        group.valueProperty().bindBidirectional(model.wallPlan().groupProperty());
        ComboBox<WallOrder> sort = new ComboBox<>();
        sort.setId("explore-wall-order");
        sort.setAccessibleText(Messages.text("named.wall-order"));
        sort.getItems().setAll(WallOrder.values());
        sort.setConverter(Words.of(WallHead::words));
        sort.valueProperty().bindBidirectional(model.wallPlan().orderProperty());
        size.setSkin(new ProgressSliderSkin(size));
        size.setAccessibleText(Messages.text("named.tile-size"));
        size.setPrefWidth(70);
        size.setMinWidth(60);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region divider = new Region();
        divider.getStyleClass().add("divider-v");
        getChildren().addAll(swatch, title, note, playAll, gap, axes, divider, group, sort, size);
        model.exploredProperty().addListener((value, before, now) -> fillGroups());
    }

    /// Room for the axis at the left of the tiles, in the size of text on show.
    double axisWidth() {
        return Math.ceil(AXIS_LETTERS * title.getFont().getSize());
    }

    // how many clips there are goes last
    private void fit() {
        double missing = note.isManaged() ? 0 : note.prefWidth(-1) + getSpacing();
        boolean fits = super.computeMinWidth(-1) + missing <= getWidth();
        note.setManaged(fits);
        note.setVisible(fits);
    }

    // as narrow as the wall is: what does not fit gives way
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void fillGroups() {
        List<WallGroup> choices = WallGroup.choices(model.explored());
        if (!group.getItems().equals(choices)) {
            WallGroup now = model.wallPlan().groupProperty().get();
            group.getItems().setAll(choices);
            model.wallPlan().groupProperty().set(choices.contains(now) ? now : WallGroup.NONE);
        }
    }

    private void play() {
        int cluster = model.selection().clusterProperty().get();
        if (cluster != Selection.NO_CLUSTER) {
            model.acts().playCluster(cluster);
        } else {
            model.acts().playSelected();
        }
    }

    private static String words(WallOrder order) {
        return Messages.text("explore.order." + order.name().toLowerCase(Locale.ROOT));
    }

    private static String words(WallGroup by) {
        return switch (by.kind()) {
            case NONE -> Messages.text("explore.group.none");
            case CLUSTER -> Messages.text("explore.group.cluster");
            case COLUMN -> Messages.text("explore.group.column", by.column());
        };
    }

    /// Puts something beside the title of the chosen cluster.
    void put(Node node) {
        getChildren().add(getChildren().indexOf(note), node);
    }

    /// For what is opened at the title.
    Node anchor() {
        return swatch;
    }

    void describe(TileAxes now) {
        axes.setText(
                Messages.text(
                        "explore.axes",
                        Figures.fixed(now.seconds(), 1),
                        Figures.fixed(now.lowDb(), 0),
                        Figures.fixed(now.highDb(), 0)));
    }

    void describe(int cluster, int clips, int selected) {
        boolean chosen = cluster != Selection.NO_CLUSTER;
        swatch.setVisible(chosen);
        swatch.setManaged(chosen);
        if (chosen) {
            swatch.show(Math.max(cluster, -1));
        }
        title.setText(chosen ? model.clusterName(cluster) : Messages.text("explore.wall.all"));
        note.setText(
                selected > 1 && getWidth() >= ROOM_FOR_WORDS
                        ? Messages.text(
                                "explore.wall.selected",
                                Figures.whole(clips),
                                Figures.whole(selected))
                        : Messages.text("explore.wall.clips", Figures.whole(clips)));
    }
}
