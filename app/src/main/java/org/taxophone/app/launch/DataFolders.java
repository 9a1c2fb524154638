package org.taxophone.app.launch;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.taxophone.app.dialog.Question;
import org.taxophone.app.feature.data.ColumnEdits;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.features.WindowConfig;
import org.taxophone.project.Project;

/// Folders and tables that a person brings to the Data place. Clips that are there are never
/// replaced without a question.
final class DataFolders {
    private static final int MOST_TOLD = 6;

    private final Services s;
    private final ColumnEdits edits;

    DataFolders(Services s, ColumnEdits edits) {
        this.s = s;
        this.edits = edits;
    }

    void readAgain() {
        Dataset dataset = s.project().dataset();
        if (dataset != null) {
            s.opener().readAgain(LayoutAnswers.config(s, dataset));
        }
    }

    /// Reads the folder anew with long sounds cut into windows, once the person agreed.
    void cut(WindowConfig windows) {
        String length =
                Figures.setting(
                        BigDecimal.valueOf(windows.windowSeconds())
                                .stripTrailingZeros()
                                .toPlainString());
        readAnew(
                config -> config.withWindows(windows),
                Messages.text("data.windows.question", length),
                "data.windows.warn",
                "data.windows.cut");
    }

    /// Reads the folder anew with labels from the names of its files, once the person agreed.
    void readByNames(String pattern) {
        readAnew(
                config -> config.withPattern(pattern),
                Messages.text("data.names.question"),
                "data.names.warn",
                "data.names.read");
    }

    /// @param warning of what is lost, told the number of clips
    /// @param agreed the button that agrees
    private void readAnew(
            UnaryOperator<ImportConfig> change, String question, String warning, String agreed) {
        Project project = s.project().project();
        Dataset dataset = s.project().dataset();
        if (project == null || dataset == null) {
            return;
        }
        ImportConfig config =
                change.apply(project.importConfig().orElse(LayoutAnswers.config(s, dataset)));
        s.dialogs()
                .ask(
                        new Question(
                                question,
                                Messages.text(warning, Figures.count(dataset.size())),
                                List.of(Messages.text(agreed), Messages.text("data.add.cancel"))),
                        answer -> {
                            if (answer == 0) {
                                s.opener().read(config);
                            }
                        });
    }

    void add() {
        Dataset dataset = s.project().dataset();
        Path start = dataset == null ? SystemFolders.home() : dataset.root();
        s.dialogs().chooseFolder(Messages.text("data.add-folder"), start).ifPresent(this::add);
    }

    private void add(Path folder) {
        Project project = s.project().project();
        Dataset dataset = s.project().dataset();
        if (project == null) {
            return;
        }
        if (dataset == null || dataset.size() == 0) {
            s.opener().read(ImportConfig.of(folder));
        } else if (folder.toAbsolutePath().normalize().equals(dataset.root())) {
            readAgain();
        } else {
            s.dialogs()
                    .ask(
                            new Question(
                                    Messages.text("data.add.question", folder.getFileName()),
                                    Messages.text(
                                            "data.add.explain", Figures.count(dataset.size())),
                                    List.of(
                                            Messages.text("data.add.own"),
                                            Messages.text("data.add.replace"),
                                            Messages.text("data.add.cancel"))),
                            answer -> added(answer, project, folder));
        }
    }

    private void added(int answer, Project project, Path folder) {
        if (answer == 0) {
            Path home = project.folder().toAbsolutePath().getParent();
            s.opener().importFolder(folder, home == null ? SystemFolders.home() : home);
        } else if (answer == 1) {
            s.opener().read(ImportConfig.of(folder));
        }
    }

    void importLabels() {
        Dataset dataset = s.project().dataset();
        if (dataset != null) {
            s.dialogs()
                    .chooseFile(
                            Messages.text("data.labels.choose"),
                            dataset.root(),
                            Messages.text("data.labels.kind"),
                            List.of("csv", "tsv", "txt"))
                    .ifPresent(table -> edits.importLabels(table, this::warn));
        }
    }

    private void warn(List<SkippedFile> warnings) {
        String told =
                warnings.stream()
                        .limit(MOST_TOLD)
                        .map(warning -> warning.path() + ": " + warning.reason())
                        .collect(Collectors.joining("\n"));
        int more = warnings.size() - MOST_TOLD;
        s.dialogs()
                .ask(
                        new Question(
                                Messages.text("data.labels.warned", warnings.size()),
                                more > 0
                                        ? told + "\n" + Messages.text("data.labels.more", more)
                                        : told,
                                List.of(Messages.text("data.labels.ok"))),
                        answer -> {});
    }
}
