package org.taxophone.app.feature.training;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.training.Finding;

/// A finding in the page: what, since when, what will happen, what to try, and the remedy as a
/// button.
final class FindingBanner extends HBox {
    FindingBanner(Finding finding, TrainingViewModel model) {
        boolean danger = finding.kind() == Finding.Kind.NOT_FINITE;
        getStyleClass().addAll("banner", danger ? "danger" : "warning");
        FontIcon icon = new FontIcon(danger ? "fth-alert-circle" : "fth-alert-triangle");
        icon.getStyleClass().add(danger ? "danger-text" : "warning-text");
        Label headline = new Label(finding.headline());
        headline.getStyleClass().add("strong");
        headline.setWrapText(true);
        Label explanation = new Label(finding.explanation());
        explanation.getStyleClass().add("small");
        explanation.setWrapText(true);
        VBox words = new VBox(2, headline, explanation);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
        if (!finding.remedy().isEmpty()) {
            getChildren().add(remedy(finding, model));
        }
        Button close = new Button();
        close.setGraphic(new FontIcon("fth-x"));
        close.getStyleClass().addAll("ghost", "icon-button");
        close.setTooltip(new Tooltip(Messages.text("training.dismiss")));
        close.setOnAction(event -> model.dismiss(finding));
        getChildren().add(close);
    }

    private static Button remedy(Finding finding, TrainingViewModel model) {
        String values =
                finding.remedy().entrySet().stream()
                        .map(value -> words(value.getKey()) + " " + value.getValue())
                        .collect(Collectors.joining(", "));
        Button button = new Button(Messages.text("training.remedy", values));
        button.setGraphic(new FontIcon("fth-rotate-ccw"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.restartWith(finding));
        return button;
    }

    /// "training.balanceWeight" as "balance weight".
    private static String words(String setting) {
        String field = setting.substring(setting.lastIndexOf('.') + 1);
        return field.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
