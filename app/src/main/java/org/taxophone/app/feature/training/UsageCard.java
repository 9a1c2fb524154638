package org.taxophone.app.feature.training;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.taxophone.app.control.chart.UsageBars;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// How many clips each cluster holds, and how sure the model is of it.
final class UsageCard {
    private static final double MOST_HEIGHT = 260;

    private final Parts parts;
    private final UsageBars bars = new UsageBars();

    /// What the page has for it.
    record Parts(
            Label title,
            Label used,
            Label evenShare,
            ScrollPane scroll,
            Label numbers,
            HBox footnotes) {}

    UsageCard(Parts parts) {
        this.parts = parts;
        parts.scroll().setContent(bars);
    }

    void show(TrainingPage now) {
        bars.setUsage(now.usage());
        int clusters = now.usage().counts().length;
        parts.title().setText(Messages.text(clusters == 0 ? "training.latent" : "training.usage"));
        double height = Math.min(MOST_HEIGHT, bars.prefHeight(-1));
        parts.scroll().setPrefHeight(height);
        parts.scroll().setMinHeight(height);
        parts.used().setVisible(clusters > 0);
        parts.used().setText(Messages.text("training.used", now.usedClusters(), clusters));
        parts.used()
                .getStyleClass()
                .setAll("label", "badge", now.usedClusters() < clusters ? "warning" : "ok");
        parts.evenShare()
                .setText(
                        clusters == 0
                                ? ""
                                : Messages.text(
                                        "training.even",
                                        Figures.count(now.usage().total() / (double) clusters)));
        parts.numbers().setText(now.numbers());
        parts.footnotes()
                .getChildren()
                .setAll(now.footnotes().stream().map(UsageCard::footnote).toList());
    }

    private static Label footnote(String text) {
        Label note = new Label(text);
        note.getStyleClass().addAll("caption", "muted");
        note.setWrapText(true);
        return note;
    }
}
