package org.taxophone.app.feature.results;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.LateTip;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.export.Spread;

/// A score: its mean, bold where it is the best of its column; behind it the deviation over seeds,
/// or the same score on noise, with an icon where the two are close.
final class ScoreCell extends LivingCells.InTable<ResultRow, ResultRow> {
    private static final int FULL = 4;
    private static final double THOUSANDS = 10_000;
    private static final double MILLIONS = 10_000_000;

    private final ResultsViewModel model;
    private final Score score;
    private final Label mean = new Label();
    private final Label beside = new Label();
    private final FontIcon icon = new FontIcon("fth-alert-circle");
    private final HBox line = new HBox(4);
    private final LateTip tip = new LateTip(this);

    ScoreCell(ResultsViewModel model, Score score) {
        this.model = model;
        this.score = score;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        mean.setMinWidth(Region.USE_PREF_SIZE);
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.getStyleClass().add("muted");
        line.setAlignment(score.againstLabels() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        getStyleClass().add("score-cell");
    }

    @Override
    protected void updateItem(ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        tip.say();
        if (empty || row == null || row.level() == ResultRow.Level.UNFINISHED) {
            setGraphic(null);
            return;
        }
        setGraphic(line);
        Spread spread = row.spread(score);
        Verdict verdict = row.verdict(score);
        mean.getStyleClass().setAll("label");
        if (spread.runs() == 0) {
            mean.setText(Messages.text("results.none"));
            mean.getStyleClass().add("muted");
            line.getChildren().setAll(mean);
            tip.say(() -> missing(row));
            return;
        }
        mean.setText(written(spread.mean()));
        line.getChildren().setAll(mean);
        if (model.isBest(row, score)) {
            mean.getStyleClass().add("strong");
        }
        if (verdict != Verdict.CLEAR) {
            String colour = verdict == Verdict.NOISE ? "danger-text" : "warning-text";
            mean.getStyleClass().addAll(colour, "strong");
            icon.setIconLiteral(
                    verdict == Verdict.NOISE ? "fth-alert-circle" : "fth-alert-triangle");
            icon.getStyleClass().setAll("ikonli-font-icon", colour, "size-14");
            line.getChildren().add(icon);
        }
        String words = score.againstLabels() ? deviation(spread) : noise(row);
        if (!words.isEmpty()) {
            beside.setText(words);
            line.getChildren().add(beside);
        }
        tip.say(() -> full(row, spread, verdict));
    }

    // Six digits would push the null out of the cell.
    private String written(double value) {
        if (Math.abs(value) >= MILLIONS) {
            return org.taxophone.app.control.chart.Figures.three(value);
        }
        return Math.abs(value) >= THOUSANDS
                ? Messages.text("results.thousands", Figures.decimal(value / 1000, 0))
                : Figures.decimal(value, score.digits(value));
    }

    private String missing(ResultRow row) {
        return Messages.text(
                score.againstLabels() ? "results.none.labels" : "results.none.shape",
                Integer.toString(row.number()));
    }

    private String deviation(Spread spread) {
        return spread.runs() < 2
                ? ""
                : Messages.text(
                        "results.deviation",
                        Figures.decimal(spread.deviation(), score.digits(spread.mean())));
    }

    private String noise(ResultRow row) {
        double noise = row.noise(score).mean();
        return Double.isNaN(noise) ? "" : Messages.text("results.null", written(noise));
    }

    private String full(ResultRow row, Spread spread, Verdict verdict) {
        String text = Figures.decimal(spread.mean(), FULL);
        if (spread.runs() > 1) {
            text =
                    Messages.text(
                            "results.full",
                            text,
                            Figures.decimal(spread.deviation(), FULL),
                            spread.runs());
        }
        if (!score.againstLabels()) {
            text += "\n" + noiseModel(row);
        }
        return switch (verdict) {
            case CLEAR -> text;
            case BARELY -> text + "\n" + Messages.text("results.barely");
            case NOISE -> text + "\n" + Messages.text("results.noise");
        };
    }

    private String noiseModel(ResultRow row) {
        return Messages.text(
                "results.null.full",
                Figures.decimal(row.noise(score).mean(), FULL),
                row.internal().map(shape -> shape.nullModel()).orElse(""));
    }
}
