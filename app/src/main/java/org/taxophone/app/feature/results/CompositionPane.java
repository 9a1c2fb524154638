package org.taxophone.app.feature.results;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.heatmap.HeatmapData;
import org.taxophone.app.control.heatmap.HeatmapView;
import org.taxophone.app.control.heatmap.HeatmapWords;
import org.taxophone.app.i18n.Messages;
import org.taxophone.metrics.Composition;

/// "Which became which": the clusters of the first row that is compared against those of the
/// second.
final class CompositionPane extends VBox {
    private final ResultsViewModel model;
    private final Label note = new Label();
    private final Label none = new Label(Messages.text("results.composition.none"));
    private final HeatmapView matrix = new HeatmapView();
    private List<Integer> shown = List.of();

    /// @param other leads to what stands in this place otherwise
    CompositionPane(ResultsViewModel model, Button other) {
        this.model = model;
        note.getStyleClass().addAll("muted", "small");
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        matrix.setId("results-composition");
        matrix.setAccessibleText(Messages.text("results.composition.title"));
        StackPane stage = new StackPane(matrix, none);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().addAll(ComparisonPane.head("results.composition.title", note, other), stage);
    }

    void show(List<ResultRow> rows) {
        Optional<Composition> composition = model.composition(rows);
        boolean there = composition.isPresent();
        none.setVisible(!there);
        matrix.setVisible(there);
        note.setText("");
        if (!there) {
            shown = List.of();
            return;
        }
        List<Integer> now = List.of(typical(rows.get(0)), typical(rows.get(1)));
        note.setText(
                Messages.text(
                        "results.composition.note", now.get(0).toString(), now.get(1).toString()));
        if (!now.equals(shown)) {
            shown = now;
            matrix.setData(
                    data(composition.get()),
                    new HeatmapWords(
                            Messages.text("results.differs.clips"),
                            "",
                            Messages.text("results.composition.legend")));
        }
    }

    private int typical(ResultRow row) {
        return model.comparisons().of(row).map(Comparisons.Details::typical).orElse(row.number());
    }

    private static HeatmapData data(Composition found) {
        return new HeatmapData(
                found.rows().stream().map(row -> new HeatmapData.Row(row, cluster(row))).toList(),
                found.columns().stream().map(CompositionPane::cluster).toList(),
                found.counts());
    }

    private static String cluster(int cluster) {
        return Messages.text("results.composition.cluster", Integer.toString(cluster + 1));
    }
}
