package org.taxophone.app.feature.results;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.task.Background;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.Remedy;
import org.taxophone.export.MetricTable;
import org.taxophone.project.RunSummary;
import org.taxophone.training.Finding;

/// What the Results place shows and does.
public final class ResultsViewModel {
    private final Runs runs;
    private final ObservableValue<@Nullable Dataset> dataset;
    private final Navigator navigator;
    private final Background background;
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    public ResultsViewModel(
            Runs runs,
            ObservableValue<@Nullable Dataset> dataset,
            Navigator navigator,
            Background background) {
        this.runs = runs;
        this.dataset = dataset;
        this.navigator = navigator;
        this.background = background;
        runs.summaries().addListener((ListChangeListener<RunSummary>) change -> refresh());
        dataset.addListener((value, before, now) -> refresh());
        refresh();
    }

    /// All runs, oldest first.
    ObservableList<ResultRow> rows() {
        return rows;
    }

    /// "3 runs on 3,000 clips".
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public void openExplore() {
        navigator.open(Navigator.EXPLORE);
    }

    /// Shows the recipe of a run with the values that one of its findings recommends.
    void openRemedy(int run, Finding finding) {
        runs.summaries().stream()
                .filter(summary -> summary.number() == run)
                .findFirst()
                .map(RunSummary::document)
                .flatMap(done -> Remedy.of(finding, done.recipe(), done.config()))
                .ifPresent(runs::propose);
        navigator.open(Navigator.RECIPE);
    }

    /// Writes the scores of all finished runs; CSV, Markdown or LaTeX by the suffix.
    ///
    /// @param failed told why it could not be written
    public void export(Path file, Consumer<Exception> failed) {
        MetricTable table =
                new MetricTable(
                        runs.summaries().stream()
                                .filter(run -> run.metrics().isPresent())
                                .map(
                                        run ->
                                                new MetricTable.Row(
                                                        run.title(), run.metrics().orElseThrow()))
                                .toList());
        background.load(
                () -> {
                    table.write(file);
                    return file;
                },
                written -> {},
                failed);
    }

    private void refresh() {
        rows.setAll(runs.summaries().stream().map(ResultRow::of).toList());
        Dataset clips = dataset.getValue();
        count.set(
                Messages.text(
                        "results.runs",
                        rows.size(),
                        Figures.count(clips == null ? 0 : clips.size())));
    }
}
