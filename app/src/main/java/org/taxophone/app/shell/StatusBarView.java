package org.taxophone.app.shell;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.JobBoard;
import org.taxophone.app.session.JobRow;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.job.JobState;

/// The status bar: project, foremost job, selection, device, jobs and log.
final class StatusBarView {
    private static final double NARROW = 1100;
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final HBox root;
    private final JobBoard board;
    private final Journal journal;
    @FXML private Label project;
    @FXML private Label saved;
    @FXML private HBox job;
    @FXML private Label jobText;
    @FXML private ProgressBar jobBar;
    @FXML private Button pause;
    @FXML private FontIcon pauseIcon;
    @FXML private Button cancel;
    @FXML private Label selected;
    @FXML private Label device;
    @FXML private Button jobs;
    @FXML private Button log;
    @FXML private FontIcon logIcon;

    StatusBarView(
            CurrentProject current,
            Selection selection,
            JobBoard board,
            Journal journal,
            Saving saving,
            ObservableBooleanValue opening,
            Runnable openJobs) {
        this.board = board;
        this.journal = journal;
        root = Fxml.load(this);
        SavedLabel.in(saved, saving);
        project.textProperty().bind(projectText(current, opening));
        selected.textProperty().bind(selectionText(current, selection));
        device.setText(Messages.text("status.device", Runtime.getRuntime().availableProcessors()));
        jobs.setOnAction(event -> openJobs.run());
        log.setOnAction(event -> openJobs.run());
        board.foremostProperty().addListener((v, before, after) -> show(after));
        board.rows().addListener((ListChangeListener<JobRow>) change -> count());
        board.foremostProperty().addListener((v, before, after) -> count());
        journal.unreadErrorsProperty().addListener((v, before, after) -> badge());
        journal.unreadWarningsProperty().addListener((v, before, after) -> badge());
        root.widthProperty().addListener((v, before, after) -> fit(after.doubleValue()));
        show(board.foremostProperty().get());
        count();
        badge();
    }

    HBox root() {
        return root;
    }

    private static StringBinding projectText(
            CurrentProject current, ObservableBooleanValue opening) {
        return Bindings.createStringBinding(
                () ->
                        opening.get()
                                ? Messages.text("status.opening")
                                : current.nameProperty().get().isEmpty()
                                        ? Messages.text("status.no-project")
                                        : current.nameProperty().get(),
                current.nameProperty(),
                opening);
    }

    private static StringBinding selectionText(CurrentProject current, Selection selection) {
        return Bindings.createStringBinding(
                () -> {
                    Set<String> chosen = selection.clips();
                    if (chosen.size() > 1) {
                        return Messages.text("status.selected", Figures.count(chosen.size()));
                    }
                    var dataset = current.dataset();
                    return dataset == null
                            ? ""
                            : Messages.text("status.clips", Figures.count(dataset.size()));
                },
                selection.clipsProperty(),
                current.datasetProperty());
    }

    private void show(@Nullable JobRow row) {
        job.setVisible(row != null);
        jobText.textProperty().unbind();
        jobBar.progressProperty().unbind();
        if (row == null) {
            return;
        }
        jobText.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> row.title() + " · " + row.detailProperty().get(),
                                row.detailProperty()));
        JobLine.tellSteps(jobText, row);
        jobBar.progressProperty().bind(row.fractionProperty());
        row.stateProperty().addListener((v, before, after) -> paint(after));
        paint(row.state());
        pause.setOnAction(
                event -> {
                    if (row.state() == JobState.PAUSED) {
                        row.handle().resume();
                    } else {
                        row.handle().pause();
                    }
                });
        cancel.setOnAction(event -> row.handle().cancel());
    }

    private void paint(JobState state) {
        jobBar.pseudoClassStateChanged(PAUSED, state == JobState.PAUSED);
        pauseIcon.setIconLiteral(state == JobState.PAUSED ? "fth-play" : "fth-pause");
    }

    private void count() {
        long active = board.active();
        jobs.setText(
                active == 0
                        ? Messages.text("status.jobs.none")
                        : Messages.text("status.jobs", active));
    }

    private void badge() {
        int errors = journal.unreadErrorsProperty().get();
        int warnings = journal.unreadWarningsProperty().get();
        log.getStyleClass().removeAll(List.of("danger-text", "warning-text"));
        if (errors > 0) {
            log.getStyleClass().add("danger-text");
            log.setText(Messages.text("status.errors", errors));
        } else if (warnings > 0) {
            log.getStyleClass().add("warning-text");
            log.setText(Messages.text("status.warnings", warnings));
        } else {
            log.setText(Messages.text("status.log"));
        }
        logIcon.setIconLiteral(
                errors > 0 ? "fth-alert-circle" : warnings > 0 ? "fth-alert-triangle" : "fth-list");
    }

    private void fit(double width) {
        for (Node node : List.of(device, pause)) {
            node.setVisible(width >= NARROW);
            node.setManaged(width >= NARROW);
        }
    }
}
