package org.taxophone.app.feature.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.dataset.ImportReport;

/// The line above the table that says which layout a folder was taken for, until a person agrees or
/// has it read plainly.
public final class LayoutBanner extends HBox {
    private final Label words = new Label();
    private final Answers answers;

    /// What a person says to it.
    public interface Answers {
        /// True if nothing was said yet.
        boolean open();

        /// The layout is right.
        void use();

        /// It is wrong: read the folder plainly.
        void refuse();
    }

    public LayoutBanner(ObservableValue<? extends @Nullable ImportReport> report, Answers answers) {
        this.answers = answers;
        setId("data-layout");
        getStyleClass().add("banner");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button use = button("data.layout.use", "data-layout-use", answers::use);
        Button refuse = button("data.layout.refuse", "data-layout-refuse", answers::refuse);
        getChildren().addAll(new FontIcon("fth-info"), words, use, refuse);
        managedProperty().bind(visibleProperty());
        report.addListener((v, before, after) -> show(after));
        show(report.getValue());
    }

    private Button button(String key, String id, Runnable answer) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    setVisible(false);
                    answer.run();
                });
        return button;
    }

    private void show(@Nullable ImportReport now) {
        if (now != null && now.recognised() && answers.open()) {
            words.setText(Messages.text("data.layout", now.layout()));
            setVisible(true);
        } else {
            setVisible(false);
        }
    }
}
