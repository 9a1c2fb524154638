package org.taxophone.app.feature.data;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;

/// One figure of the strip, with its histogram where it has one.
final class FactView extends HBox {
    private static final double HISTOGRAM_WIDTH = 78;
    private static final double HISTOGRAM_HEIGHT = 38;
    private static final double CLASS_WIDTH = 5;
    private static final double LEAST_CLASSES_WIDTH = 24;

    private final Optional<HistogramView> picture;
    private final Label note;

    /// @param brushed told the range that was dragged over in the histogram
    /// @param flagged shows the clips that deserve a look
    FactView(Fact fact, boolean allPass, BiConsumer<Double, Double> brushed, Runnable flagged) {
        getStyleClass().add("fact");
        Label title = label(fact.title(), "small", "muted");
        Label figure = label(fact.figure(), "figure");
        note = label(fact.note(), "small", "muted");
        VBox words = new VBox(title, figure, note);
        words.getStyleClass().add("fact-words");
        getChildren().add(words);
        if (fact.field().equals(DatasetFacts.FLAG)) {
            getStyleClass().add("clickable");
            setId("data-flagged");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(fact.title() + ": " + fact.figure() + ", " + fact.note());
            Tooltip.install(this, new Tooltip(Messages.text("data.fact.flags.tip")));
            setOnMouseClicked(event -> flagged.run());
            setOnKeyPressed(
                    event -> {
                        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                            flagged.run();
                            event.consume();
                        }
                    });
        }
        picture = fact.histogram().map(histogram -> picture(fact, histogram, brushed));
        picture.ifPresent(
                view -> {
                    view.show(fact.histogram().orElseThrow(), allPass);
                    getChildren().add(view);
                });
    }

    // a range of classes cannot be asked for
    private static HistogramView picture(
            Fact fact, Histogram histogram, BiConsumer<Double, Double> brushed) {
        boolean brush = !fact.field().isEmpty();
        HistogramView view = new HistogramView(brush ? brushed : (low, high) -> {});
        view.setMouseTransparent(!brush);
        double width =
                brush
                        ? HISTOGRAM_WIDTH
                        : Math.clamp(
                                CLASS_WIDTH * histogram.all().length,
                                LEAST_CLASSES_WIDTH,
                                HISTOGRAM_WIDTH);
        view.setMinSize(width, HISTOGRAM_HEIGHT);
        view.setMaxSize(width, HISTOGRAM_HEIGHT);
        return view;
    }

    /// Shows the words under the figure, or the figure alone.
    void note(boolean shown) {
        note.setVisible(shown);
        note.setManaged(shown);
    }

    /// Whether there is a picture that could give way.
    boolean pictured() {
        return picture.isPresent();
    }

    /// Shows the picture, or the words alone.
    void picture(boolean shown) {
        picture.ifPresent(
                view -> {
                    view.setVisible(shown);
                    view.setManaged(shown);
                });
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
