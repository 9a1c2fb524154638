package org.taxophone.app.control.chart;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A small chart with its title, unit and present value.
public final class ChartCard extends VBox {
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private final ChartLink link;
    private final CurveChart chart;
    private final Label unit = new Label();
    private final Label value = new Label();

    public ChartCard(String title, String unitText, ChartLink link) {
        this.link = link;
        chart = new CurveChart(link);
        getStyleClass().add("chart-card");
        Label name = new Label(title);
        name.getStyleClass().add("chart-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        unit.setText(unitText);
        unit.getStyleClass().add("caption");
        unit.setMinWidth(0);
        value.getStyleClass().add("chart-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head =
                new HBox(name, unit, gap, value) {
                    @Override
                    protected void layoutChildren() {
                        super.layoutChildren();
                        // whole or not at all; the tooltip says it where there is no room
                        unit.setVisible(unit.getWidth() >= unit.prefWidth(-1) - 0.5);
                    }
                };
        Tooltip.install(
                head, new Tooltip(unitText.isEmpty() ? title : title + " (" + unitText + ")"));
        head.getStyleClass().add("chart-head");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(head, chart);
        link.crosshairProperty().addListener((source, old, now) -> showValue());
    }

    public void setData(ChartData data) {
        chart.setData(data);
        pseudoClassStateChanged(ATTENTION, data.attention());
        showValue();
    }

    public ChartData data() {
        return chart.data();
    }

    /// Changes the words beside the title.
    public void setUnit(String text) {
        unit.setText(text);
    }

    /// The value at the crosshair, else the last one.
    private void showValue() {
        ChartData data = chart.data();
        if (data.curves().isEmpty()) {
            value.setText("");
            return;
        }
        Curve first = data.curves().getFirst();
        double at = link.crosshairProperty().get();
        double shown = Double.isFinite(at) ? first.valueAt(at) : first.last();
        value.setText(first.y().length == 0 ? "" : Figures.three(shown));
    }
}
