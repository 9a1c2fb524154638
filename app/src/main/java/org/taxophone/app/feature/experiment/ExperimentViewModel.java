package org.taxophone.app.feature.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.app.task.UiThread;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.Remedy;
import org.taxophone.experiment.RunConfig;
import org.taxophone.export.ExperimentTable;
import org.taxophone.job.JobRunner;
import org.taxophone.project.ExperimentFolder;
import org.taxophone.project.OwnRecipes;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;

/// What the experiments show and do: compose, estimate, run, look at table and sweep.
public final class ExperimentViewModel {
    /// What it works with.
    public record Parts(
            ReadOnlyObjectProperty<@Nullable Project> project,
            ReadOnlyObjectProperty<@Nullable Dataset> dataset,
            Runs runs,
            Navigator navigator,
            JobRunner jobs,
            UiThread ui,
            Background background,
            OwnRecipes own) {}

    private final Parts parts;
    private final ExperimentFields fields;
    private final ExperimentRuns work;
    private final LatestLoad loads;
    private final LatestLoad lists;
    private final ObservableList<String> known = FXCollections.observableArrayList();
    private final ObservableList<CellRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ExperimentCost cost;
    private final ReadOnlyObjectWrapper<ExperimentFindings> findings =
            new ReadOnlyObjectWrapper<>(ExperimentFindings.NONE);
    private List<ExperimentConfig> kept = List.of();
    private @Nullable ExperimentConfig shown;
    private List<Integer> counted = List.of();

    public ExperimentViewModel(Parts parts) {
        this.parts = parts;
        fields = new ExperimentFields(parts.own());
        work = new ExperimentRuns(parts.runs(), parts.background());
        loads = parts.background().latest();
        lists = parts.background().latest();
        cost = new ExperimentCost(parts.jobs(), parts.ui());
        fields.clear(Messages.text("experiment.name.first"));
        fields.addListener(source -> refresh());
        Runnable again = parts.ui().coalesced(this::refresh);
        parts.runs().onProgress(parts.ui().coalesced(this::progress));
        parts.runs()
                .summaries()
                .addListener((ListChangeListener<RunSummary>) change -> again.run());
        parts.runs().active().addListener((ListChangeListener<ActiveRun>) change -> again.run());
        parts.dataset().addListener(source -> open());
        open();
    }

    // ---- to read

    ExperimentFields fields() {
        return fields;
    }

    OwnRecipes own() {
        return parts.own();
    }

    /// Names of the project's experiments.
    ObservableList<String> known() {
        return known;
    }

    /// The runs of the experiment, in order.
    ObservableList<CellRow> rows() {
        return rows;
    }

    /// Why it cannot start; empty if it can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// "12 runs, 9 left: about 4 min", and by what that was judged.
    ReadOnlyStringProperty costProperty() {
        return cost.wordsProperty();
    }

    ReadOnlyBooleanProperty estimatingProperty() {
        return cost.estimatingProperty();
    }

    /// Table and sweep of what is finished.
    ReadOnlyObjectProperty<ExperimentFindings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// True while one of its runs waits or works.
    boolean isWorking() {
        return rows.stream().anyMatch(ExperimentViewModel::works);
    }

    private static boolean works(CellRow row) {
        return row.state() == CellState.WORKING || row.state() == CellState.WAITING;
    }

    /// Runs that are not finished.
    long left() {
        return rows.stream().filter(row -> row.state() != CellState.FINISHED).count();
    }

    /// True if some of it is done, so that starting goes on.
    boolean isBegun() {
        return rows.stream().anyMatch(row -> row.state() != CellState.MISSING);
    }

    // ---- to call

    /// Begins another experiment.
    void fresh() {
        int number = known.size() + 1;
        fields.clear(Messages.text("experiment.name.next", Integer.toString(number)));
    }

    /// Shows one of the project's experiments.
    void choose(String name) {
        kept.stream()
                .filter(config -> config.name().equals(name))
                .findFirst()
                .ifPresent(fields::show);
    }

    void start() {
        Project open = parts.project().get();
        Optional<ExperimentConfig> config = config();
        if (open == null || config.isEmpty()) {
            return;
        }
        work.start(open, config.get(), () -> list(open, kept -> {}));
    }

    /// Shows the recipe of the sweep with so many clusters in the Recipe place.
    void use(int clusters) {
        ExperimentConfig of = shown;
        if (of != null) {
            parts.runs()
                    .propose(
                            new Remedy(
                                    of.recipes().getFirst().resolve(),
                                    RunConfig.defaults()
                                            .withLabelColumn(of.labelColumn())
                                            .withClusters(clusters)));
            parts.navigator().open(Navigator.RECIPE);
        }
    }

    /// Columns of the data set that scores can be taken against, an empty name for its own first.
    List<String> labelColumns() {
        Dataset clips = parts.dataset().get();
        List<String> columns = new ArrayList<>(List.of(""));
        if (clips != null) {
            columns.addAll(clips.columns());
        }
        return columns;
    }

    void stop() {
        Project open = parts.project().get();
        if (open != null) {
            config().ifPresent(config -> work.stop(open, config));
        }
    }

    /// Estimates what is left, or stops estimating. Recipes that the project has no run of train a
    /// few batches for it.
    void estimateOrStop() {
        Project open = parts.project().get();
        Optional<ExperimentConfig> config = config();
        if (!cost.stop() && open != null && config.isPresent()) {
            cost.estimate(open, config.get());
        }
    }

    /// What a file of the table may be called.
    public String tableName() {
        ExperimentConfig config = shown;
        return config == null ? "" : ExperimentFolder.fileName(config.name());
    }

    /// Writes the table beside the UI thread: comma-separated values, Markdown or LaTeX, by the
    /// file's suffix.
    ///
    /// @param failed told on the UI thread
    public void export(Path file, Consumer<Exception> failed) {
        ExperimentTable table = findings.get().table();
        if (table != null) {
            parts.background()
                    .load(
                            () -> {
                                table.write(file);
                                return file;
                            },
                            written -> {},
                            failed);
        }
    }

    // ---- within

    private Optional<ExperimentConfig> config() {
        return fields.problem().isEmpty() ? Optional.of(fields.config()) : Optional.empty();
    }

    private void open() {
        Project open = parts.project().get();
        if (open == null || parts.dataset().get() == null) {
            kept = List.of();
            known.clear();
            rows.clear();
            work.forget();
            lists.forget();
            problem.set(Messages.text("recipe.no-clips"));
            return;
        }
        list(
                open,
                all -> {
                    if (!all.isEmpty()) {
                        fields.show(all.getLast());
                    }
                });
        refresh();
    }

    private void list(Project open, Consumer<List<ExperimentConfig>> then) {
        lists.load(
                () -> new ExperimentFolder(open).all(),
                all -> {
                    kept = all;
                    List<String> names = all.stream().map(ExperimentConfig::name).toList();
                    if (!names.equals(known)) {
                        known.setAll(names);
                    }
                    then.accept(all);
                },
                parts.runs()::refused);
    }

    private void refresh() {
        Project open = parts.project().get();
        if (open == null || parts.dataset().get() == null) {
            return;
        }
        problem.set(fields.problem().orElse(""));
        Optional<ExperimentConfig> config = config();
        if (config.isEmpty()) {
            work.forget();
            rows.clear();
            return;
        }
        ExperimentConfig wanted = config.get();
        work.rows(
                open,
                wanted,
                now -> {
                    if (!now.equals(rows)) {
                        rows.setAll(now);
                    }
                    cost.of(wanted);
                    score(open, wanted, now);
                },
                failure -> problem.set(Journal.explain(failure)));
    }

    /// Looks at those that work alone: which runs there are is only asked when that changed.
    private void progress() {
        for (int i = 0; i < rows.size(); i++) {
            CellRow row = rows.get(i);
            if (row.run() > 0) {
                CellRow now = work.progress(row);
                if (!now.equals(row)) {
                    rows.set(i, now);
                }
            }
        }
    }

    private void score(Project open, ExperimentConfig config, List<CellRow> now) {
        List<Integer> finished =
                now.stream()
                        .filter(row -> row.state() == CellState.FINISHED)
                        .map(CellRow::run)
                        .toList();
        if (finished.equals(counted) && config.equals(shown)) {
            return;
        }
        counted = finished;
        shown = config;
        loads.whenIdle( // all its runs are read
                () -> ExperimentFindings.of(open, config),
                findings::set,
                failure -> problem.set(Journal.explain(failure)));
    }
}
