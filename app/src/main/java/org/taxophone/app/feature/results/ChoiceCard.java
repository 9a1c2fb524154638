package org.taxophone.app.feature.results;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.chart.ChartCard;
import org.taxophone.app.control.chart.ChartData;
import org.taxophone.app.control.chart.ChartLink;
import org.taxophone.app.control.chart.Curve;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.i18n.Spaces;
import org.taxophone.experiment.ClusterChoice;

/// How the program chose the number of clusters: the curve, and what it says of it.
final class ChoiceCard extends HBox {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 132;

    ChoiceCard(ClusterChoice choice) {
        super(16);
        setId("results-choice");
        getStyleClass().add("choice-card");
        setAlignment(Pos.CENTER_LEFT);
        ChartLink link = new ChartLink();
        link.smoothingProperty().set(0);
        ChartCard chart =
                new ChartCard(
                        Messages.text("experiment.sweep.silhouette"),
                        Messages.text("experiment.sweep.noise"),
                        link);
        chart.setPrefSize(WIDTH, HEIGHT);
        chart.setMinSize(WIDTH, HEIGHT);
        ChartData data =
                ChartData.at(
                        values(choice, ClusterChoice.Point::clusters),
                        List.of(
                                curve(choice, Curve.Role.TRAINING, ClusterChoice.Point::silhouette),
                                curve(choice, Curve.Role.VALIDATION, ClusterChoice.Point::noise)));
        chart.setData(choice.isChosen() ? data.withBest(choice.clusters()) : data);
        Label title = new Label(Messages.text("results.choice"));
        title.getStyleClass().add("strong");
        Label sentence = new Label(Phrases.say(choice.sentence()));
        sentence.setId("results-choice-sentence");
        Label how =
                new Label(
                        Messages.text(
                                "results.choice.how",
                                Figures.count(choice.clips()),
                                Spaces.say(choice.space())));
        how.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(4, title, sentence, how);
        for (Label label : List.of(sentence, how)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(chart, words);
    }

    private static Curve curve(
            ClusterChoice choice, Curve.Role role, ToDoubleFunction<ClusterChoice.Point> value) {
        return new Curve(
                role, values(choice, ClusterChoice.Point::clusters), values(choice, value));
    }

    private static double[] values(
            ClusterChoice choice, ToDoubleFunction<ClusterChoice.Point> value) {
        return choice.points().stream().mapToDouble(value).toArray();
    }
}
