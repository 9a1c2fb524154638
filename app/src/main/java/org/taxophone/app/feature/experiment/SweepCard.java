package org.taxophone.app.feature.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.chart.ChartCard;
import org.taxophone.app.control.chart.ChartData;
import org.taxophone.app.control.chart.ChartLink;
import org.taxophone.app.control.chart.Curve;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.project.KSweep;

/// The curves over numbers of clusters, and what they suggest.
final class SweepCard extends VBox {
    private static final double HEIGHT = 170;

    private final Label suggestion = new Label();
    private final ChartCard objective;
    private final ChartCard silhouette;
    private final ChartCard agreement;

    private final Button use = new Button();
    private int suggested;

    /// @param take told the suggested number of clusters when a person wants to use it
    SweepCard(IntConsumer take) {
        super(8);
        setId("experiment-sweep");
        getStyleClass().add("card");
        ChartLink link = new ChartLink();
        link.smoothingProperty().set(0);
        objective = card("experiment.sweep.objective", "", link);
        silhouette =
                card("experiment.sweep.silhouette", Messages.text("experiment.sweep.noise"), link);
        agreement = card("experiment.sweep.agreement", Messages.text("experiment.sweep.ari"), link);
        Label name = new Label(Messages.text("experiment.sweep"));
        name.getStyleClass().add("section");
        Label across = new Label(Messages.text("experiment.sweep.across"));
        across.getStyleClass().addAll("muted", "small");
        HBox title = new HBox(8, name, across);
        title.getStyleClass().add("card-head");
        suggestion.setId("experiment-suggestion");
        suggestion.getStyleClass().add("small");
        suggestion.setWrapText(true);
        suggestion.setMinWidth(0);
        HBox.setHgrow(suggestion, Priority.ALWAYS);
        suggestion.setMaxWidth(Double.MAX_VALUE);
        use.setId("experiment-use-k");
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setGraphic(new FontIcon("fth-sliders"));
        use.setTooltip(new Tooltip(Messages.text("experiment.use.tip")));
        use.setOnAction(event -> take.accept(suggested));
        HBox told = new HBox(12, suggestion, use);
        told.setAlignment(Pos.CENTER_LEFT);
        HBox charts = new HBox(12, objective, silhouette, agreement);
        charts.getChildren().forEach(chart -> HBox.setHgrow(chart, Priority.ALWAYS));
        getChildren().setAll(title, told, charts);
        show(Optional.empty(), false);
    }

    private static ChartCard card(String key, String unit, ChartLink link) {
        ChartCard card = new ChartCard(Messages.text(key), unit, link);
        card.setPrefHeight(HEIGHT);
        card.setMinHeight(HEIGHT);
        card.setPrefWidth(120);
        card.setMinWidth(0);
        return card;
    }

    /// @param trained whether the objective is a training's loss
    void show(Optional<KSweep> sweep, boolean trained) {
        boolean drawn = sweep.filter(found -> found.points().size() > 1).isPresent();
        setVisible(drawn);
        setManaged(drawn);
        if (!drawn) {
            return;
        }
        KSweep found = sweep.get();
        suggested = found.suggested().orElse(0);
        use.setText(Messages.text("experiment.use", suggested));
        use.setVisible(suggested > 0);
        use.setManaged(suggested > 0);
        suggestion.setText(Phrases.say(found.suggestion()));
        objective.setUnit(
                Messages.text(trained ? "experiment.sweep.nats" : "experiment.sweep.share"));
        objective.setData(chart(found, List.of(KSweep.Point::objective)));
        silhouette.setData(
                chart(found, List.of(KSweep.Point::silhouette, KSweep.Point::nullSilhouette)));
        agreement.setData(chart(found, List.of(KSweep.Point::agreement)));
    }

    private static ChartData chart(KSweep sweep, List<ToDoubleFunction<KSweep.Point>> values) {
        double[] x = sweep.points().stream().mapToDouble(KSweep.Point::clusters).toArray();
        List<Curve> curves = new ArrayList<>();
        for (ToDoubleFunction<KSweep.Point> value : values) {
            curves.add(
                    new Curve(
                            curves.isEmpty() ? Curve.Role.TRAINING : Curve.Role.VALIDATION,
                            x,
                            sweep.points().stream().mapToDouble(value).toArray()));
        }
        return ChartData.at(x, curves);
    }
}
