package org.taxophone.app.feature.explore;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.heatmap.HeatmapCell;
import org.taxophone.app.control.heatmap.HeatmapData;
import org.taxophone.app.control.heatmap.HeatmapView;
import org.taxophone.app.control.heatmap.HeatmapWords;
import org.taxophone.app.control.heatmap.Normalisation;
import org.taxophone.app.i18n.Messages;

/// What each cluster is made of, with cells that can be heard: the matrix, its scores, and the
/// clips of the chosen cells.
final class HeatmapPane extends HBox {
    private final ExploreViewModel model;
    private final HeatmapView matrix = new HeatmapView();
    private final CountTableView figures;
    private final HeatmapBar bar;
    private final CellClips clips;
    private final Label none = new Label();
    private Optional<Contingency> table = Optional.empty();

    HeatmapPane(ExploreViewModel model, SpectrogramTiles tiles) {
        this.model = model;
        getStyleClass().addAll("heatmap-pane", "panel");
        matrix.setId("explore-heatmap");
        VBox.setVgrow(matrix, Priority.ALWAYS);
        none.getStyleClass().addAll("muted", "heatmap-none");
        none.setWrapText(true);
        figures = new CountTableView(model);
        VBox.setVgrow(figures, Priority.ALWAYS);
        bar = new HeatmapBar(model, this::words, figures::copy);
        clips = new CellClips(model, tiles, this::onlyCell);
        VBox main = new VBox(bar, none, matrix, figures);
        main.setMinWidth(0); // the list beside it keeps its room
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(main, clips);
        matrix.setListener((row, column, add) -> chosen());
        model.exploredProperty().addListener((value, before, now) -> refresh());
        model.heat().columnProperty().addListener((value, before, now) -> refresh());
        model.heat().orderProperty().addListener((value, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        table = model.heat().contingency();
        ExploredRun run = model.explored();
        shown(none, table.isEmpty());
        none.setText(
                Messages.text(
                        run != null && run.blind()
                                ? "explore.heatmap.blind"
                                : "explore.heatmap.none"));
        words();
        bar.showScores(run == null ? Optional.empty() : run.metrics().external());
        clips.refresh();
    }

    private void words() {
        Normalisation by = bar.normalisation();
        matrix.setNormalisation(by);
        HeatmapWords said =
                new HeatmapWords(
                        Messages.text("explore.heatmap.clips"),
                        Messages.text("explore.purity"),
                        Messages.text("explore.legend." + by.name().toLowerCase(Locale.ROOT)));
        matrix.setData(table.map(Contingency::data).orElse(HeatmapData.EMPTY), said);
        boolean inFigures = bar.inFiguresProperty().get() && table.isPresent();
        shown(matrix, !inFigures);
        shown(figures, inFigures);
        figures.show(table, by);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void chosen() {
        table.ifPresent(found -> model.acts().pickCells(found, matrix.chosen()));
    }

    private Optional<CellClips.Choice> onlyCell() {
        Set<HeatmapCell> cells = matrix.chosen();
        return cells.size() == 1
                ? table.map(found -> new CellClips.Choice(found.data(), cells.iterator().next()))
                : Optional.empty();
    }

    /// For keys: the matrix takes the focus.
    void focusMatrix() {
        matrix.requestFocus();
    }
}
