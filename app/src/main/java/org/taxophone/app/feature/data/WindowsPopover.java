package org.taxophone.app.feature.data;

import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.features.WindowConfig;

/// Asks into windows of what length long sounds are cut.
final class WindowsPopover {
    private static final String USUAL_SECONDS = "1";
    private static final double USUAL_HOP = 0.5;
    private static final double FIELD = 72;

    private WindowsPopover() {}

    /// @param cut told the windows once they were said
    static void show(Node at, Consumer<WindowConfig> cut) {
        TextField length = field("data-window-length", USUAL_SECONDS);
        TextField hop = field("data-window-hop", Figures.decimal(USUAL_HOP, 1));
        Label problem = new Label();
        problem.getStyleClass().addAll("small", "danger-text");
        problem.setWrapText(true);
        problem.setMaxWidth(300);
        Label explain = new Label(Messages.text("data.windows.explain"));
        explain.getStyleClass().addAll("small", "muted");
        explain.setWrapText(true);
        explain.setMaxWidth(300);
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(6);
        grid.addRow(0, words("data.windows.length", length), length, new Label("s"));
        grid.addRow(1, words("data.windows.hop", hop), hop, new Label("s"));
        Button button = new Button(Messages.text("data.windows.cut"));
        button.setId("data-window-cut");
        button.getStyleClass().add("accent");
        HBox foot = new HBox(button);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(10, explain, grid, problem, foot);
        content.getStyleClass().add("popover-content");
        Popover popover = new Popover(content);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        button.setOnAction(
                event -> {
                    try {
                        WindowConfig windows = read(length.getText(), hop.getText());
                        popover.hide();
                        cut.accept(windows);
                    } catch (IllegalArgumentException e) {
                        problem.setText(e.getMessage());
                    }
                });
        length.setOnAction(event -> button.fire());
        hop.setOnAction(event -> button.fire());
        popover.show(at);
        length.requestFocus();
        length.selectAll();
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefWidth(FIELD);
        return field;
    }

    private static Label words(String key, TextField field) {
        Label label = new Label(Messages.bundle().getString(key));
        label.setLabelFor(field);
        return label;
    }

    /// @throws IllegalArgumentException if a text is no number, or the numbers make no windows
    static WindowConfig read(String length, String hop) {
        return new WindowConfig(number("windowSeconds", length), number("hopSeconds", hop));
    }

    private static double number(String name, String text) {
        try {
            return Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Messages.text("data.windows.number", name, text), e);
        }
    }
}
