package org.taxophone.app.feature.results;

import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.LivingCells;

/// A row of the table. One without scores says across the columns how far it is, or why it failed.
final class StateRow extends TableRow<ResultRow> implements LivingCells.Cell {
    private static final PseudoClass SEED = PseudoClass.getPseudoClass("seed");
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private static final double BAR = 140;
    private static final double GAP = 12;

    private final ResultsViewModel model;
    private final DoubleSupplier indent;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final HBox line = new HBox(10, bar, words);

    /// @param indent where the columns begin that have no scores
    StateRow(ResultsViewModel model, DoubleSupplier indent) {
        this.model = model;
        this.indent = indent;
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        words.getStyleClass().addAll("muted");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);
        line.setManaged(false);
    }

    @Override
    protected void updateItem(@Nullable ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        showAgain();
    }

    /// Takes over what the model knows now.
    @Override
    public void showAgain() {
        ResultRow row = getItem();
        pseudoClassStateChanged(SEED, row != null && row.level() == ResultRow.Level.SEED);
        pseudoClassStateChanged(TICKED, row != null && model.isTicked(row));
        if (row == null || row.level() != ResultRow.Level.UNFINISHED) {
            getChildren().remove(line);
            return;
        }
        boolean works = model.working().works(row);
        bar.setVisible(works);
        bar.setManaged(works);
        bar.setProgress(model.working().fraction(row));
        words.setText(model.working().words(row));
        words.setTooltip(new Tooltip(words.getText()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ResultRow row = getItem();
        if (row == null || row.level() != ResultRow.Level.UNFINISHED) {
            return;
        }
        if (!getChildren().contains(line)) {
            getChildren().add(line); // the skin keeps its cells alone
            line.applyCss();
        }
        double left = indent.getAsDouble();
        line.resizeRelocate(left, 0, Math.max(0, seen() - left - GAP), getHeight());
    }

    // how far the row goes until the table ends, which may be narrower
    private double seen() {
        TableView<ResultRow> table = getTableView();
        double end = sceneToLocal(table.localToScene(table.getWidth(), 0)).getX();
        return Math.min(getWidth(), end);
    }
}
