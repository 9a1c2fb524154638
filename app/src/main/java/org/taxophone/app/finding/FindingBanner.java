package org.taxophone.app.finding;

import java.util.Locale;
import java.util.Map;
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
import org.taxophone.app.i18n.Phrases;
import org.taxophone.experiment.Remedy;
import org.taxophone.training.Finding;

/// A finding in a page: what, since when, what will happen, what to try, and the remedy as buttons.
public final class FindingBanner extends VBox {
    /// With less room for the words, buttons stand under them.
    private static final double WORDS = 420;

    private final HBox head = new HBox();
    private final HBox acts = new HBox(8);
    private boolean below;

    /// @param finding what to tell
    public FindingBanner(Finding finding) {
        boolean danger = finding.kind() == Finding.Kind.NOT_FINITE;
        getStyleClass().addAll("banner", "finding", danger ? "danger" : "warning");
        FontIcon icon = new FontIcon(danger ? "fth-alert-circle" : "fth-alert-triangle");
        icon.getStyleClass().add(danger ? "danger-text" : "warning-text");
        Label headline = new Label(Phrases.say(finding.headline()));
        headline.getStyleClass().add("strong");
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        Label explanation = new Label(Phrases.say(finding.explanation()));
        explanation.getStyleClass().add("small");
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE); // all of it, in a low window too
        VBox words = new VBox(2, headline, explanation);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getStyleClass().add("banner-head");
        head.getChildren().setAll(icon, words, acts);
        acts.getStyleClass().add("banner-acts");
        acts.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(head);
        widthProperty()
                .addListener(
                        (value, before, now) ->
                                arrange(now.doubleValue() - acts.prefWidth(-1) < WORDS));
    }

    private void arrange(boolean narrow) {
        if (narrow == below || acts.getChildren().isEmpty()) {
            return;
        }
        below = narrow;
        if (narrow) {
            head.getChildren().remove(acts);
            getChildren().add(acts);
        } else {
            getChildren().remove(acts);
            head.getChildren().add(2, acts);
        }
    }

    /// Adds a button that starts the remedy at once.
    public FindingBanner restarting(Finding finding, Runnable restart) {
        if (!finding.remedy().isEmpty()) {
            Button button = new Button(Messages.text("finding.restart", values(finding)));
            button.setGraphic(new FontIcon("fth-rotate-ccw"));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> restart.run());
            acts.getChildren().add(button);
        }
        return this;
    }

    /// Adds a button that shows the remedy in the Recipe place.
    public FindingBanner opening(Finding finding, Runnable open) {
        if (!finding.remedy().isEmpty()) {
            Button button = new Button(Messages.text("finding.open"));
            button.setGraphic(new FontIcon("fth-sliders"));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(values(finding)));
            button.setOnAction(event -> open.run());
            acts.getChildren().add(button);
        }
        return this;
    }

    /// Adds the button that closes it.
    public FindingBanner closing(Runnable close) {
        Button button = new Button();
        button.setGraphic(new FontIcon("fth-x"));
        button.getStyleClass().addAll("ghost", "icon-button");
        button.setTooltip(new Tooltip(Messages.text("finding.close")));
        button.setOnAction(event -> close.run());
        head.getChildren().add(button);
        return this;
    }

    private static String values(Finding finding) {
        return finding.remedy().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()) // the same words each time
                .map(value -> words(value.getKey()) + " " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    /// "training.balanceWeight" as "Balance weight", as the form calls it; where the models call
    /// it differently ("KL weight λ", "KL weight β"), what the names share.
    private static String words(String setting) {
        switch (setting) {
            case Remedy.RECIPE:
                return Messages.text("finding.recipe");
            case Remedy.CLUSTERS:
                return Messages.text("finding.clusters");
            default:
                return label(setting);
        }
    }

    private static String label(String setting) {
        String field = setting.substring(setting.lastIndexOf('.') + 1);
        String label = "." + field + ".label";
        String shared =
                Messages.bundle().keySet().stream()
                        .filter(key -> key.startsWith("config.") && key.endsWith(label))
                        .map(Messages::text)
                        .reduce(FindingBanner::shared)
                        .orElse("");
        return shared.isBlank()
                ? field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                : shared;
    }

    private static String shared(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        int first = 0;
        while (first < Math.min(one.length(), other.length())
                && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < Math.min(one.length(), other.length()) - first
                && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        return (first >= last ? one.substring(0, first) : one.substring(one.length() - last))
                .strip();
    }
}
