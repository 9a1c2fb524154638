package org.taxophone.app.feature.results;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.chart.SpreadChart;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.export.Spread;

/// "Spread over seeds": one score of all runs of the rows that are compared.
final class SpreadPane extends VBox {
    private final ComboBox<Score> score = new ComboBox<>();
    private final SpreadChart chart = new SpreadChart();
    private List<ResultRow> rows = List.of();

    SpreadPane() {
        score.setId("results-spread-score");
        score.setAccessibleText(Messages.text("named.score"));
        score.setConverter(Words.of(Score::title));
        score.getItems().setAll(Arrays.asList(Score.values()));
        score.setValue(Score.NMI);
        score.valueProperty().addListener((value, before, now) -> fill());
        chart.setId("results-spread");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren()
                .addAll(ComparisonPane.head("results.spread.title", new Label(), score), chart);
    }

    void show(List<ResultRow> compared) {
        rows = compared;
        boolean labelled = compared.stream().anyMatch(row -> row.spread(Score.NMI).runs() > 0);
        if (!compared.isEmpty() && !labelled && score.getValue().againstLabels()) {
            score.setValue(Score.SILHOUETTE); // there are no labels to hold against
        }
        fill();
    }

    private void fill() {
        Score chosen = score.getValue();
        chart.setData(
                rows.stream().map(row -> row(row, chosen)).toList(),
                new SpreadChart.Limits(chosen.least(), chosen.most()),
                Messages.text("results.spread.axis", chosen.title()),
                Messages.text("results.spread.none"));
    }

    private static SpreadChart.Row row(ResultRow row, Score score) {
        double[] values = Arrays.stream(row.values(score)).filter(Double::isFinite).toArray();
        Spread spread = row.spread(score);
        return new SpreadChart.Row(
                Messages.text("results.run", Integer.toString(row.number())),
                values,
                spread.mean(),
                spread.deviation());
    }
}
