package org.taxophone.app.feature.training;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.HBox;
import org.taxophone.app.control.chart.ChartCard;
import org.taxophone.app.control.chart.ChartData;
import org.taxophone.app.control.chart.ChartLink;
import org.taxophone.app.control.chart.Curve;
import org.taxophone.app.i18n.Messages;

/// The charts of the terms of the loss, and their legend.
final class TermCharts {
    private final ChartLink link;
    private final HBox legend;
    private final Map<Measure, ChartCard> cards = new EnumMap<>(Measure.class);
    private final ChartGrid grid = new ChartGrid();

    TermCharts(ChartLink link, HBox legend) {
        this.link = link;
        this.legend = legend;
        grid.setId("training-charts");
    }

    ChartGrid grid() {
        return grid;
    }

    void show(TrainingPage page) {
        if (!cards.keySet().equals(page.charts().keySet())) {
            cards.clear();
            for (Measure measure : page.charts().keySet()) {
                String key = "training.chart." + measure.key();
                ChartCard card =
                        new ChartCard(
                                Messages.text(key),
                                Messages.text("training.unit." + measure.key()),
                                link);
                card.setId("chart-" + measure.key());
                cards.put(measure, card);
            }
            grid.setCharts(cards.values());
        }
        cards.forEach(
                (measure, card) ->
                        card.setData(Objects.requireNonNull(page.charts().get(measure))));
        showLegend(page);
    }

    private void showLegend(TrainingPage page) {
        legend.getChildren()
                .setAll(new LegendKey(Messages.text("training.legend.training"), "line-accent"));
        if (any(page, Curve.Role.VALIDATION)) {
            legend.getChildren()
                    .add(new LegendKey(Messages.text("training.legend.validation"), "line-text"));
        }
        if (page.bestEpoch() > 0) {
            legend.getChildren()
                    .add(
                            new LegendKey(
                                    Messages.text("training.legend.best", page.bestEpoch()),
                                    "line-ok"));
        }
        if (any(page, Curve.Role.GHOST)) {
            legend.getChildren()
                    .add(
                            new LegendKey(
                                    Messages.text("training.legend.ghosts", page.ghosts()),
                                    "line-muted"));
        }
    }

    private static boolean any(TrainingPage page, Curve.Role role) {
        return page.charts().values().stream()
                .map(ChartData::curves)
                .anyMatch(curves -> curves.stream().anyMatch(curve -> curve.role() == role));
    }
}
