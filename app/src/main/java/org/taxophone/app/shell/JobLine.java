package org.taxophone.app.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.JobRow;
import org.taxophone.job.JobState;

/// One job: what it is, how far, and how to pause or cancel it.
final class JobLine extends HBox {
    private final JobRow row;
    private final FontIcon icon = new FontIcon("fth-clock");
    private final FontIcon pauseIcon = new FontIcon("fth-pause");
    private final ProgressBar bar = new ProgressBar();
    private final Button pause = button(pauseIcon, Messages.text("jobs.pause"));
    private final Button cancel = button(new FontIcon("fth-x"), Messages.text("jobs.cancel"));

    JobLine(JobRow row) {
        this.row = row;
        getStyleClass().add("job-line");
        setAlignment(Pos.TOP_LEFT);
        Label title = new Label(row.title());
        title.getStyleClass().addAll("body", "medium");
        Label detail = new Label();
        detail.getStyleClass().addAll("caption", "muted");
        detail.setWrapText(true);
        detail.textProperty().bind(row.detailProperty().map(Capital::of));
        tellSteps(detail, row);
        bar.progressProperty().bind(row.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(3, title, detail, bar);
        HBox.setHgrow(words, Priority.ALWAYS);
        pause.setOnAction(event -> pauseOrGoOn());
        cancel.setOnAction(event -> row.handle().cancel());
        getChildren().addAll(icon, words, pause, cancel);
        row.stateProperty().addListener((v, before, after) -> paint(after));
        paint(row.state());
    }

    /// Gives the words about a job a tip with its steps, while it has epochs.
    static void tellSteps(Label words, JobRow row) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(row.stepsProperty());
        words.tooltipProperty()
                .bind(row.stepsProperty().map(steps -> steps.isEmpty() ? null : tip));
        words.accessibleHelpProperty().bind(row.stepsProperty());
    }

    private void pauseOrGoOn() {
        if (row.state() == JobState.PAUSED) {
            row.handle().resume();
        } else {
            row.handle().pause();
        }
    }

    private void paint(JobState state) {
        boolean working = state == JobState.RUNNING || state == JobState.PAUSED;
        for (var node : List.of(bar, pause)) {
            node.setVisible(working);
            node.setManaged(working);
        }
        cancel.setVisible(!state.isFinal());
        cancel.setManaged(!state.isFinal());
        pauseIcon.setIconLiteral(state == JobState.PAUSED ? "fth-play" : "fth-pause");
        icon.getStyleClass().removeAll("accent-text", "ok-text", "danger-text", "muted");
        switch (state) {
            case QUEUED -> mark("fth-clock", "muted");
            case RUNNING -> mark("fth-activity", "accent-text");
            case PAUSED -> mark("fth-pause", "muted");
            case SUCCEEDED -> mark("fth-check-circle", "ok-text");
            case FAILED -> mark("fth-alert-circle", "danger-text");
            case CANCELLED -> mark("fth-slash", "muted");
        }
    }

    private void mark(String literal, String style) {
        icon.setIconLiteral(literal);
        icon.getStyleClass().add(style);
    }

    private static Button button(FontIcon icon, String tip) {
        Button button = new Button();
        button.setGraphic(icon);
        button.getStyleClass().addAll("ghost", "icon-button");
        button.setTooltip(new Tooltip(tip));
        return button;
    }
}
