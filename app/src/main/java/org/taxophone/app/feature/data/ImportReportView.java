package org.taxophone.app.feature.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.shell.Fxml;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.SkippedFile;

/// What an import left out or wondered at, with the reason and what can be done.
public final class ImportReportView {
    private final Parent root;
    @FXML private Label read;
    @FXML private Label skipped;
    @FXML private Label warnings;
    @FXML private HBox badges;
    @FXML private Button copy;
    @FXML private Button again;
    @FXML private Button close;
    @FXML private TableView<SkippedFile> table;
    @FXML private TableColumn<SkippedFile, String> file;
    @FXML private TableColumn<SkippedFile, String> reason;
    @FXML private TableColumn<SkippedFile, String> remedy;
    @FXML private Label foot;

    /// @param readAgain reads the folder anew
    /// @param showInFolder opens the folder that a file lies in, told its path in the dataset
    public ImportReportView(Runnable readAgain, Consumer<String> showInFolder) {
        root = Fxml.load(this);
        file.setCellValueFactory(data -> new ReadOnlyStringWrapper(data.getValue().path()));
        reason.setCellValueFactory(data -> new ReadOnlyStringWrapper(reason(data.getValue())));
        remedy.setCellValueFactory(
                data -> new ReadOnlyStringWrapper(Phrases.say(data.getValue().nextStep())));
        reason.setCellFactory(column -> new ToldCell());
        remedy.setCellFactory(column -> new ToldCell());
        file.setCellFactory(column -> new ToldCell());
        again.setOnAction(event -> readAgain.run());
        copy.setOnAction(event -> copy());
        table.setOnMouseClicked(
                event -> {
                    SkippedFile chosen = table.getSelectionModel().getSelectedItem();
                    if (event.getClickCount() == 2 && chosen != null) {
                        showInFolder.accept(chosen.path());
                    }
                });
    }

    Parent root() {
        return root;
    }

    void onClose(Runnable action) {
        close.setOnAction(event -> action.run());
        root.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        action.run();
                        event.consume();
                    }
                });
    }

    void show(@Nullable ImportReport report) {
        if (report == null) {
            table.getItems().clear();
            foot.setText("");
            shown(skipped, false);
            shown(warnings, false);
            return;
        }
        read.setText(Messages.text("data.report.read", Figures.count(report.read())));
        skipped.setText(Messages.text("data.report.left-out", report.skipped().size()));
        warnings.setText(Messages.text("data.report.warnings", report.warnings().size()));
        shown(skipped, !report.skipped().isEmpty());
        shown(warnings, !report.warnings().isEmpty());
        List<SkippedFile> all = new ArrayList<>(report.skipped());
        all.addAll(report.warnings());
        table.getItems().setAll(all);
        foot.setText(
                Messages.text(
                                "data.report.foot",
                                Figures.count(report.found()),
                                Figures.duration(report.seconds()))
                        + (report.layout().isEmpty() ? "" : " · " + Phrases.say(report.layout())));
    }

    /// What the science says of a file without its name, it is known to say with it.
    private static String reason(SkippedFile row) {
        String whole = row.path() + " " + row.reason();
        String said = Phrases.say(whole);
        return said.equals(whole) || !said.startsWith(row.path() + " ")
                ? Phrases.say(row.reason())
                : said.substring(row.path().length() + 1);
    }

    private static void shown(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private void copy() {
        StringBuilder csv = new StringBuilder("file,reason,next step\n");
        for (SkippedFile row : table.getItems()) {
            csv.append(quoted(row.path()))
                    .append(',')
                    .append(quoted(row.reason()))
                    .append(',')
                    .append(quoted(row.nextStep()))
                    .append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(csv.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
