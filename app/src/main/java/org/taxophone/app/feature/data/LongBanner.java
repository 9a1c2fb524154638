package org.taxophone.app.feature.data;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.LongRecordings;

/// The line above the table that says that a training hears little of the recordings, until a
/// person has them cut, or wants them whole.
public final class LongBanner extends HBox {
    private final Label words = new Label();
    private final Answers answers;

    /// What a person says to it.
    public interface Answers {
        /// True if nothing was said yet.
        boolean open();

        /// Cut them.
        void cut();

        /// Leave them whole, and ask no more.
        void leave();
    }

    /// @param dataset the clips, null while there are none
    /// @param first what is said before: one question at a time
    public LongBanner(
            ObservableValue<? extends @Nullable Dataset> dataset, Node first, Answers answers) {
        this.answers = answers;
        setId("data-long");
        getStyleClass().add("banner");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button cut = button("data.long.cut", "data-long-cut");
        cut.setOnAction(event -> answers.cut());
        Button leave = button("data.long.leave", "data-long-leave");
        leave.setOnAction(
                event -> {
                    words.setText("");
                    answers.leave();
                });
        getChildren().addAll(new FontIcon("fth-info"), words, cut, leave);
        visibleProperty()
                .bind(words.textProperty().isNotEmpty().and(first.visibleProperty().not()));
        managedProperty().bind(visibleProperty());
        dataset.addListener((v, before, after) -> show(after));
        show(dataset.getValue());
    }

    private static Button button(String key, String id) {
        Button button =
                new Button(
                        Messages.text(
                                key, Figures.decimal(LongRecordings.WINDOWS.windowSeconds(), 0)));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(@Nullable Dataset now) {
        Optional<LongRecordings> recordings =
                now != null && answers.open() ? LongRecordings.of(now) : Optional.empty();
        words.setText(
                recordings
                        .map(
                                found ->
                                        Messages.text(
                                                "data.long",
                                                Figures.clipSeconds(found.medianSeconds()),
                                                Figures.decimal(
                                                        LongRecordings.WINDOWS.windowSeconds(), 0),
                                                Figures.count(found.windows())))
                        .orElse(""));
    }
}
