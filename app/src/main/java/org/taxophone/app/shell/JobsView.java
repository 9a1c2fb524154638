package org.taxophone.app.shell;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.JobBoard;
import org.taxophone.app.session.JobRow;
import org.taxophone.app.session.Journal;

/// The jobs of this session, and the log below them.
final class JobsView {
    private static final int SENTENCES = 60;

    private final JobBoard board;
    private final Journal journal;
    private final Parent root;
    @FXML private Label summary;
    @FXML private Button clear;
    @FXML private Button close;
    @FXML private VBox jobs;
    @FXML private Label nothing;
    @FXML private Button copy;
    @FXML private Label silent;
    @FXML private VBox log;

    JobsView(JobBoard board, Journal journal, Runnable hide) {
        this.board = board;
        this.journal = journal;
        root = Fxml.load(this);
        clear.setOnAction(event -> board.clearFinished());
        close.setOnAction(event -> hide.run());
        copy.setOnAction(event -> copy());
        board.rows().addListener((ListChangeListener<JobRow>) change -> list());
        board.foremostProperty().addListener((v, before, after) -> count());
        journal.entries().addListener((ListChangeListener<Journal.Entry>) change -> log());
        list();
        log();
    }

    Parent root() {
        return root;
    }

    private void list() {
        jobs.getChildren().setAll(board.rows().stream().map(JobLine::new).toList());
        nothing.setVisible(board.rows().isEmpty());
        nothing.setManaged(board.rows().isEmpty());
        summary.setVisible(!board.rows().isEmpty()); // else the line below says it
        count();
    }

    private void count() {
        clear.setDisable(board.active() == board.rows().size());
        summary.setText(
                board.active() == 0
                        ? Messages.text("jobs.idle")
                        : Messages.text("jobs.active", board.active()));
    }

    private void log() {
        log.getChildren()
                .setAll(journal.entries().stream().limit(SENTENCES).map(LogLine::new).toList());
        boolean empty = journal.entries().isEmpty();
        silent.setVisible(empty);
        silent.setManaged(empty);
        copy.setDisable(empty);
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        for (Journal.Entry entry : journal.entries()) {
            text.append(entry.time().withNano(0))
                    .append(' ')
                    .append(entry.level())
                    .append(' ')
                    .append(entry.sentence())
                    .append('\n')
                    .append(entry.details());
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
