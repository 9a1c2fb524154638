package org.taxophone.app.feature.results;

import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;

/// A score: bold when it is the best of its column, marked when it is no better than noise.
final class ScoreCell extends TableCell<ResultRow, ResultRow> {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass NOISE = PseudoClass.getPseudoClass("noise");

    private final Function<ResultRow, OptionalDouble> score;
    private final Function<ResultRow, String> words;
    private final BiPredicate<Double, Double> better;
    private final Function<ResultRow, Boolean> noise;

    /// @param better true if the first score is better than the second
    /// @param noise true if the score is not better than that of noise
    ScoreCell(
            Function<ResultRow, OptionalDouble> score,
            Function<ResultRow, String> words,
            BiPredicate<Double, Double> better,
            Function<ResultRow, Boolean> noise) {
        this.score = score;
        this.words = words;
        this.better = better;
        this.noise = noise;
        getStyleClass().addAll("right", "score-cell");
    }

    @Override
    protected void updateItem(ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setTooltip(null);
        pseudoClassStateChanged(BEST, false);
        pseudoClassStateChanged(NOISE, false);
        if (empty || row == null) {
            setText("");
            return;
        }
        OptionalDouble mine = score.apply(row);
        if (mine.isEmpty()) {
            setText(Messages.text("results.none"));
            return;
        }
        setText(words.apply(row));
        if (noise.apply(row)) {
            FontIcon icon = new FontIcon("fth-alert-circle");
            icon.getStyleClass().addAll("danger-text", "size-14");
            setGraphic(icon);
            setTooltip(new Tooltip(Messages.text("results.noise")));
            pseudoClassStateChanged(NOISE, true);
            return;
        }
        boolean best =
                getTableView().getItems().stream()
                        .map(score)
                        .filter(OptionalDouble::isPresent)
                        .noneMatch(other -> better.test(other.getAsDouble(), mine.getAsDouble()));
        pseudoClassStateChanged(BEST, best);
    }
}
