package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.Inks;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.control.scatter.GroupLabel;
import org.taxophone.app.control.scatter.GroupStyle;
import org.taxophone.app.control.scatter.MapViewport;
import org.taxophone.app.control.scatter.Medoids;
import org.taxophone.app.control.scatter.ScatterListener;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;
import org.taxophone.export.ColorMaps;

/// Keeps the map in step with the run, the colours, and the selection that all views share.
final class MapPane implements ScatterListener {
    private static final int MOST_LEGEND_ROWS = 12;

    /// Tools and note stand there.
    private static final double FREE_TOP = 72;

    private final ExploreViewModel model;
    private final ScatterView map = new ScatterView();
    private final HoverCard card;
    private final Label note;
    private final VBox legend;

    /// @param pane where the map goes, under what is in it already
    /// @param note where the map says how it was made
    /// @param legend where colours are explained that are not those of clusters
    MapPane(
            ExploreViewModel model,
            SpectrogramTiles tiles,
            StackPane pane,
            Label note,
            VBox legend) {
        this.model = model;
        this.note = note;
        this.legend = legend;
        card = new HoverCard(model, tiles);
        map.setId("explore-map");
        map.setFreeTop(FREE_TOP);
        map.setListener(this);
        pane.getChildren().addFirst(map);
        pane.getChildren().add(card);
        Selection selection = model.selection();
        model.exploredProperty().addListener((value, before, now) -> showRun(before, now));
        model.colourProperty().addListener((value, before, now) -> colour());
        selection
                .clipsProperty()
                .addListener((value, before, now) -> map.setSelected(model.selectedRows()));
        selection.currentProperty().addListener((value, before, now) -> current());
        selection.hoveredProperty().addListener((value, before, now) -> hovered(now));
        selection.clusterProperty().addListener((value, before, now) -> chosenCluster());
        showRun(null, model.explored());
    }

    ScatterView map() {
        return map;
    }

    private void showRun(@Nullable ExploredRun before, @Nullable ExploredRun run) {
        card.hide();
        if (run == null) {
            map.setPoints(ScatterPoints.NONE);
            map.setLabels(List.of());
            note.setText("");
            return;
        }
        note.setText(
                run.projection().method()
                        + "\n"
                        + Messages.text("explore.drawn", Figures.whole(run.size())));
        if (before != null && before.projection() == run.projection()) {
            colour(); // the same map after an act: other groups, the same places
            return;
        }
        colour();
        boolean sameClips =
                before != null && before.assignment().ids().equals(run.assignment().ids());
        if (sameClips) {
            map.blendTo(points(run));
        } else {
            map.setPoints(points(run));
            map.fit();
        }
        map.setSelected(model.selectedRows());
        current();
        labels(run);
    }

    private ScatterPoints points(ExploredRun run) {
        return new ScatterPoints(
                run.projection().x(),
                run.projection().y(),
                Colouring.of(run, model.colourProperty().get()).groups());
    }

    private void colour() {
        ExploredRun run = model.explored();
        if (run == null) {
            return;
        }
        Colouring colouring = Colouring.of(run, model.colourProperty().get());
        map.setStyles(
                dark ->
                        colouring.isScale()
                                ? GroupStyle.scale(scale(colouring.steps()), dark)
                                : GroupStyle.all(colouring.names().size(), dark));
        map.setPoints(
                map.points().size() == run.size()
                        ? map.points().regrouped(colouring.groups())
                        : points(run));
        legend(colouring);
        labels(run);
        chosenCluster();
        map.setSelected(model.selectedRows());
        current();
    }

    private static int[] scale(int steps) {
        int[] table = ColorMaps.viridis();
        return IntStream.range(0, steps)
                .map(step -> table[step * (table.length - 1) / Math.max(1, steps - 1)])
                .toArray();
    }

    private boolean byCluster() {
        return model.colourProperty().get() instanceof Colouring.Choice.Cluster;
    }

    /// Numbers of clusters stand on the map only while its colours are those of clusters.
    private void labels(ExploredRun run) {
        if (!byCluster()) {
            map.setLabels(List.of());
            return;
        }
        ScatterPoints places =
                new ScatterPoints(
                        run.projection().x(), run.projection().y(), run.assignment().clusters());
        int[] medoids = Medoids.of(places, run.assignment().clusterCount());
        List<GroupLabel> labels = new ArrayList<>();
        for (ClusterSummary cluster : model.clusters()) {
            if (cluster.isNoise()) {
                continue; // noise has no middle
            }
            int row = medoids[cluster.cluster()];
            if (row >= 0) {
                boolean named = cluster.majority().isPresent() || !cluster.name().isEmpty();
                String name = named ? model.shortName(cluster.cluster()) : "";
                labels.add(new GroupLabel(cluster.cluster(), name, row));
            }
        }
        map.setLabels(labels);
    }

    private void legend(Colouring colouring) {
        legend.getChildren().clear();
        if (byCluster()) {
            return;
        }
        if (colouring.isScale()) {
            Label words = new Label(Messages.text("explore.confidence.scale"));
            words.getStyleClass().addAll("muted", "caption");
            HBox bar = new HBox();
            for (int argb : scale(colouring.steps())) {
                Region step = new Region();
                step.setMinSize(4, 8);
                step.setBackground(
                        new javafx.scene.layout.Background(
                                new javafx.scene.layout.BackgroundFill(
                                        Inks.color(argb & 0xffffff), null, null)));
                bar.getChildren().add(step);
            }
            legend.getChildren().addAll(bar, words);
            return;
        }
        for (int group = 0; group < Math.min(MOST_LEGEND_ROWS, colouring.names().size()); group++) {
            ClusterSwatch swatch = new ClusterSwatch();
            swatch.showColour(group);
            swatch.getStyleClass().add("small");
            Label name = new Label(colouring.names().get(group));
            name.getStyleClass().add("caption");
            HBox row = new HBox(6, swatch, name);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            legend.getChildren().add(row);
        }
        int more = colouring.names().size() - MOST_LEGEND_ROWS;
        if (more > 0) {
            Label rest = new Label(Messages.text("explore.more", more));
            rest.getStyleClass().addAll("muted", "caption");
            legend.getChildren().add(rest);
        }
    }

    private void chosenCluster() {
        // dimming goes by the colours' groups, so it means something only for clusters
        map.setChosenGroup(byCluster() ? model.selection().clusterProperty().get() : -1);
    }

    private void current() {
        ExploredRun run = model.explored();
        map.setCurrent(run == null ? -1 : run.row(model.selection().current()));
    }

    private void hovered(String clip) {
        ExploredRun run = model.explored();
        int row = run == null || clip.isEmpty() ? -1 : run.row(clip);
        if (map.hovered() != row) {
            map.setHovered(row);
        }
    }

    // ---- what the person does

    @Override
    public void picked(int row, SelectMode mode) {
        ExploredRun run = model.explored();
        if (run != null) {
            model.acts().pick(run.id(row), mode);
        }
    }

    @Override
    public void enclosed(int[] rows, SelectMode mode) {
        ExploredRun run = model.explored();
        if (run != null) {
            model.acts().pickAll(IntStream.of(rows).mapToObj(run::id).toList(), mode);
        }
    }

    @Override
    public void hovered(int row, boolean heard) {
        ExploredRun run = model.explored();
        if (run == null || row < 0) {
            card.hide();
            model.acts().hover("", false);
            return;
        }
        model.acts().hover(run.id(row), heard);
        MapViewport view = map.viewport();
        card.show(
                run,
                row,
                view.pixelX(run.projection().x()[row]),
                view.pixelY(run.projection().y()[row]),
                map.getWidth(),
                map.getHeight());
    }

    @Override
    public void cleared() {
        model.acts().clear();
    }

    @Override
    public void groupChosen(int group) {
        model.acts().chooseCluster(group);
    }

    @Override
    public void playPressed() {
        model.acts().playOrStop();
    }
}
