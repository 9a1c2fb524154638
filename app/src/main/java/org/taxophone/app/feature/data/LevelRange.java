package org.taxophone.app.feature.data;

import atlantafx.base.controls.Popover;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// The levels that the colours stand for: a button that says them and opens two fields.
final class LevelRange {
    private static final double LEAST = -160;
    private static final double MOST = 20;

    /// Told the two levels when they change.
    interface Listener {
        void changed(double lowDb, double highDb);
    }

    private final Button button;
    private final Listener listener;
    private final TextField low = field();
    private final TextField high = field();
    private double lowPercentile;
    private double highPercentile;

    LevelRange(Button button, Listener listener) {
        this.button = button;
        this.listener = listener;
        Button fit = new Button(Messages.text("data.range.fit"));
        fit.setOnAction(event -> set(lowPercentile, highPercentile));
        low.setOnAction(event -> typed());
        high.setOnAction(event -> typed());
        low.focusedProperty().addListener((v, before, after) -> typed());
        high.focusedProperty().addListener((v, before, after) -> typed());
        HBox fields = new HBox(8, low, new Label(Messages.text("data.range.to")), high);
        fields.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(10, fields, fit);
        content.getStyleClass().add("popover-content");
        Popover popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        button.setOnAction(event -> popover.show(button));
    }

    private static TextField field() {
        TextField field = new TextField();
        field.setPrefColumnCount(5);
        return field;
    }

    void set(double lowDb, double highDb) {
        low.setText(Figures.decimal(lowDb, 0));
        high.setText(Figures.decimal(highDb, 0));
        button.setText(
                Messages.text("data.range", Figures.decimal(lowDb, 0), Figures.decimal(highDb, 0)));
        listener.changed(lowDb, highDb);
    }

    /// What "fit" sets: levels that most of the picture lies between.
    void percentiles(double lowDb, double highDb) {
        lowPercentile = lowDb;
        highPercentile = Math.max(highDb, lowDb + 10);
    }

    private void typed() {
        double from = parse(low.getText());
        double to = parse(high.getText());
        boolean valid = from >= LEAST && to <= MOST && from < to;
        for (TextField field : new TextField[] {low, high}) {
            field.getStyleClass().remove("invalid");
            if (!valid) {
                field.getStyleClass().add("invalid");
            }
        }
        if (valid) {
            set(from, to);
        }
    }

    private static double parse(String text) {
        try {
            return Double.parseDouble(text.strip().replace('−', '-').replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
