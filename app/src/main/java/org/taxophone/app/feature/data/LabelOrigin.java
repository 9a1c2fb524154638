package org.taxophone.app.feature.data;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportReport;

/// The line that says where the labels of the clips come from, with a way to take them from the
/// names of the files.
public final class LabelOrigin extends FlowPane {
    private final CurrentProject project;
    private final Supplier<Optional<ImportConfig>> config;
    private final ObservableBooleanValue blind;
    private final Label words = new Label();

    /// @param blind true while names and labels are hidden
    /// @param config how the folder of the clips was read
    /// @param read reads it anew by a pattern of names
    public LabelOrigin(
            CurrentProject project,
            ObservableBooleanValue blind,
            Supplier<Optional<ImportConfig>> config,
            Consumer<String> read) {
        this.project = project;
        this.blind = blind;
        this.config = config;
        setId("data-origin");
        getStyleClass().add("label-origin");
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        words.maxWidthProperty().bind(widthProperty());
        setMinWidth(0); // however long the words are
        Hyperlink change = new Hyperlink(Messages.text("data.origin.change"));
        change.setId("data-origin-change");
        change.getStyleClass().add("small");
        change.setAccessibleText(Messages.text("data.origin.change.help"));
        change.setOnAction(
                event -> {
                    Dataset dataset = project.dataset();
                    if (dataset != null) {
                        NamesPopover.show(change, dataset, pattern().orElse(""), read);
                    }
                });
        getChildren().setAll(words, change);
        managedProperty().bind(visibleProperty());
        project.datasetProperty().addListener((value, before, now) -> show(now));
        project.reportProperty().addListener((value, before, now) -> show(project.dataset()));
        blind.addListener((value, before, now) -> show(project.dataset()));
        show(project.dataset());
    }

    private Optional<String> pattern() {
        return config.get().flatMap(ImportConfig::patternWords);
    }

    private void show(@Nullable Dataset dataset) {
        setVisible(dataset != null && dataset.size() > 0 && !blind.get());
        if (dataset != null) {
            words.setText(words(dataset, config.get(), project.reportProperty().get()));
        }
    }

    static String words(
            Dataset dataset, Optional<ImportConfig> config, @Nullable ImportReport report) {
        Optional<String> pattern = config.flatMap(ImportConfig::patternWords);
        if (pattern.isPresent()) {
            return Messages.text("data.origin.names", pattern.get());
        }
        String column = dataset.labelColumn().orElse("");
        if (column.isEmpty()) {
            return Messages.text("data.origin.none");
        }
        Optional<String> table =
                config.flatMap(ImportConfig::labelTable)
                        .map(file -> String.valueOf(file.getFileName()));
        if (table.isPresent()) {
            return Messages.text("data.origin.table", table.get());
        }
        return report == null || report.layout().isEmpty()
                ? Messages.text("data.origin.column", column)
                : Phrases.say(report.layout());
    }
}
