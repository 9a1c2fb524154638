package org.taxophone.app.feature.experiment;

import java.text.DecimalFormatSymbols;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.export.ExperimentTable;

/// Mean and spread of each row of an experiment; bold only where a row leads by more than the
/// spread.
final class ResultTable extends GridPane {
    private static final int WORDS = 3;
    private static final int LONG = 12;

    ResultTable() {
        setId("experiment-table");
        getStyleClass().add("experiment-table");
        setHgap(16);
        setVgap(6);
    }

    void show(List<List<ExperimentTable.Text>> lines) {
        getChildren().clear();
        getColumnConstraints().clear();
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                add(cell(lines.get(row).get(column), row == 0, column), column, row);
            }
        }
        int columns = lines.isEmpty() ? 0 : lines.getFirst().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints constraint = new ColumnConstraints();
            constraint.setHalignment(column == 0 || column == 2 ? HPos.LEFT : HPos.RIGHT);
            constraint.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            constraint.setMinWidth(column == 0 ? 80 : Region.USE_PREF_SIZE);
            getColumnConstraints().add(constraint);
        }
    }

    private static Label cell(ExperimentTable.Text text, boolean head, int column) {
        Label label =
                new Label(
                        head
                                ? head(Phrases.say(text.words()))
                                : column < WORDS ? text.words() : figure(text.words()));
        label.getStyleClass().add("small");
        if (head) {
            label.getStyleClass().add("muted");
            label.setTextAlignment(column < WORDS ? TextAlignment.LEFT : TextAlignment.RIGHT);
            GridPane.setValignment(label, VPos.BOTTOM);
        }
        if (text.best()) {
            label.getStyleClass().addAll("strong", "best");
        }
        return label;
    }

    /// Long words over a column stand in two lines, so that figures decide how wide it is.
    private static String head(String words) {
        int gap = words.indexOf(' ');
        return words.length() > LONG && gap > 0
                ? words.substring(0, gap) + "\n" + words.substring(gap + 1)
                : words;
    }

    private static String figure(String words) {
        char point = DecimalFormatSymbols.getInstance(Messages.locale()).getDecimalSeparator();
        return words.replace('.', point);
    }
}
