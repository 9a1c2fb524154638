package org.taxophone.app.feature.data;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.NameFit;

/// Asks by which pattern the names of the files are read, and says at once what it finds in them.
final class NamesPopover {
    private static final double WIDTH = 340;

    private NamesPopover() {}

    /// @param pattern what is read by now, or the empty string
    /// @param read told the pattern once it was said
    static void show(Node at, Dataset dataset, String pattern, Consumer<String> read) {
        TextField field = new TextField(pattern);
        field.setId("data-names-pattern");
        field.setPromptText("{label}_{speaker}_{take}");
        Label name = new Label(Messages.text("data.names.pattern"));
        name.setLabelFor(field);
        Label explain = text("data-names-explain", "small", "muted");
        explain.setText(Messages.bundle().getString("data.names.explain"));
        Label found = text("data-names-found", "small");
        Button button = new Button(Messages.text("data.names.read"));
        button.setId("data-names-read");
        button.getStyleClass().add("accent");
        HBox foot = new HBox(button);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(8, name, field, explain, found, foot);
        content.getStyleClass().add("popover-content");
        content.setPrefWidth(WIDTH);
        Popover popover = new Popover(content);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        Runnable look = () -> button.setDisable(!say(found, field.getText(), dataset));
        field.textProperty().addListener((value, before, now) -> look.run());
        look.run();
        button.setOnAction(
                event -> {
                    popover.hide();
                    read.accept(field.getText());
                });
        field.setOnAction(event -> button.fire());
        popover.show(at);
        field.requestFocus();
        field.selectAll();
    }

    private static Label text(String id, String... styles) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// @return true if the pattern can be used
    private static boolean say(Label found, String pattern, Dataset dataset) {
        found.getStyleClass().removeAll("danger-text", "ok-text");
        try {
            NameFit fit = NameFit.of(pattern, dataset);
            found.getStyleClass().add(fit.fitting() > 0 ? "ok-text" : "danger-text");
            found.setText(words(fit));
            return fit.fitting() > 0;
        } catch (IllegalArgumentException e) {
            found.getStyleClass().add("danger-text");
            found.setText(pattern.isBlank() ? "" : Explanation.cause(e));
            return false;
        }
    }

    /// "3,000 of 3,000 names follow it. 7_jackson_5: label 7, speaker jackson, take 5".
    static String words(NameFit fit) {
        String count =
                Messages.text(
                        "data.names.fit", Figures.count(fit.fitting()), Figures.count(fit.of()));
        if (fit.example().isEmpty()) {
            return count;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < fit.columns().size(); i++) {
            parts.add(Capital.of(fit.columns().get(i)) + " " + fit.values().get(i));
        }
        return count + "\n" + fit.example().get() + ": " + String.join(", ", parts);
    }
}
