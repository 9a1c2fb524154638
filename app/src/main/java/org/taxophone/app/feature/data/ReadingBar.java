package org.taxophone.app.feature.data;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.JobBoard;
import org.taxophone.app.session.JobRow;
import org.taxophone.dataset.ImportResult;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobState;

/// The line above the table while a folder is read.
public final class ReadingBar extends HBox {
    private final JobBoard board;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button pause = new Button();
    private final Button cancel = new Button(Messages.text("data.reading.cancel"));

    public ReadingBar(
            JobBoard board, ReadOnlyObjectProperty<@Nullable JobHandle<ImportResult>> importing) {
        this.board = board;
        getStyleClass().add("reading-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("medium");
        bar.setPrefWidth(160);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(text, bar, space, pause, cancel);
        setVisible(false);
        importing.addListener((v, before, after) -> follow(after));
        follow(importing.get());
    }

    private void follow(@Nullable JobHandle<ImportResult> job) {
        setVisible(job != null);
        text.textProperty().unbind();
        bar.progressProperty().unbind();
        if (job == null) {
            return;
        }
        board.rows().stream().filter(row -> row.handle() == job).findFirst().ifPresent(this::bind);
        pause.setOnAction(
                event -> {
                    if (job.state() == JobState.PAUSED) {
                        job.resume();
                    } else {
                        job.pause();
                    }
                });
        cancel.setOnAction(event -> job.cancel());
    }

    private void bind(JobRow row) {
        text.textProperty().bind(row.detailProperty().map(Capital::of));
        bar.progressProperty().bind(row.fractionProperty());
        pause.textProperty()
                .bind(
                        row.stateProperty()
                                .map(
                                        state ->
                                                Messages.text(
                                                        state == JobState.PAUSED
                                                                ? "data.reading.resume"
                                                                : "data.reading.pause")));
    }
}
