package org.taxophone.app.feature.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
import org.taxophone.app.task.UiThread;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.export.MetricTable;
import org.taxophone.metrics.Composition;
import org.taxophone.project.Project;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// What the Results place shows and does.
public final class ResultsViewModel {
    /// How many rows can be compared.
    static final int MOST_TICKED = 4;

    /// What the model is made of.
    public record Parts(
            Runs runs,
            ObservableValue<@Nullable Project> project,
            ObservableValue<@Nullable Dataset> dataset,
            Navigator navigator,
            Background background,
            UiThread ui) {}

    private final Parts parts;
    private final RunActs acts;
    private final WorkingRuns working;
    private final Comparisons comparisons;
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty starredOnly = new SimpleBooleanProperty();
    private final Set<Integer> opened = new HashSet<>();
    private final List<Integer> ticked = new ArrayList<>();
    private final Map<Score, Map<String, Double>> best = new HashMap<>();
    private List<ResultRow> groups = List.of();
    private Comparator<ResultRow> order = Comparator.comparingInt(ResultRow::number);

    public ResultsViewModel(Parts parts) {
        this.parts = parts;
        acts = new RunActs(parts.runs(), parts.navigator());
        working = new WorkingRuns(parts.runs(), parts.ui(), this::changed);
        comparisons = new Comparisons(parts.project(), parts.background(), this::changed);
        parts.runs().summaries().addListener((ListChangeListener<RunSummary>) change -> refresh());
        parts.dataset().addListener((value, before, now) -> refresh());
        parts.project().addListener((value, before, now) -> forget());
        filter.addListener((value, before, now) -> arrange());
        starredOnly.addListener((value, before, now) -> arrange());
        refresh();
    }

    // ---- to read

    /// What the table shows: groups, the seeds of those that are open, then runs without scores.
    ObservableList<ResultRow> rows() {
        return rows;
    }

    /// "3 runs on 3,000 clips".
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Counts up when ticks, progress or agreement changed, though the rows did not.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// Words that must stand in a row.
    StringProperty filterProperty() {
        return filter;
    }

    BooleanProperty starredOnlyProperty() {
        return starredOnly;
    }

    /// True if there are runs, shown or not.
    boolean hasRuns() {
        return !groups.isEmpty();
    }

    boolean isOpen(ResultRow row) {
        return opened.contains(row.number());
    }

    boolean isTicked(ResultRow row) {
        return row.level() == ResultRow.Level.GROUP && ticked.contains(row.number());
    }

    /// False of what has no scores, and while four others are ticked.
    boolean canTick(ResultRow row) {
        return row.level() == ResultRow.Level.GROUP
                && (isTicked(row) || ticked.size() < MOST_TICKED);
    }

    /// True where no other row has a better mean; shapes in different spaces do not compete.
    boolean isBest(ResultRow row, Score score) {
        double mine = row.spread(score).mean();
        Double known = best.getOrDefault(score, Map.of()).get(arena(row, score));
        return row.level() == ResultRow.Level.GROUP
                && known != null
                && known == mine
                && row.verdict(score) != Verdict.NOISE;
    }

    /// Mean ARI between the seeds of a group, NaN until it is known or where there is one seed.
    double agreement(ResultRow row) {
        return comparisons.agreement(row);
    }

    /// How far an unfinished row is.
    WorkingRuns working() {
        return working;
    }

    /// What a person does with rows.
    RunActs acts() {
        return acts;
    }

    /// What is compared below the table: the rows that are ticked, else the first few.
    List<ResultRow> compared() {
        List<ResultRow> finished =
                groups.stream().filter(row -> row.level() == ResultRow.Level.GROUP).toList();
        List<ResultRow> chosen =
                ticked.stream()
                        .flatMap(number -> finished.stream().filter(row -> row.number() == number))
                        .toList();
        return chosen.isEmpty()
                ? rows.stream()
                        .filter(row -> row.level() == ResultRow.Level.GROUP)
                        .limit(MOST_TICKED)
                        .toList()
                : chosen;
    }

    /// What is read from disk of the rows that are compared.
    Comparisons comparisons() {
        return comparisons;
    }

    /// Which clusters of the first of two rows became which of the second; empty unless both were
    /// read.
    Optional<Composition> composition(List<ResultRow> compared) {
        if (compared.size() < 2) {
            return Optional.empty();
        }
        Optional<ClusterAssignment> first = partition(compared.get(0));
        Optional<ClusterAssignment> second = partition(compared.get(1));
        return first.isPresent() && second.isPresent()
                ? Optional.of(Composition.of(first.get(), second.get()))
                : Optional.empty();
    }

    private Optional<ClusterAssignment> partition(ResultRow row) {
        return comparisons.of(row).flatMap(Comparisons.Details::assignment);
    }

    // ---- to call

    public void openExplore() {
        parts.navigator().open(Navigator.EXPLORE);
    }

    /// Shows the seeds of a group, or hides them.
    void toggle(ResultRow row) {
        if (row.opens()) {
            if (!opened.remove(row.number())) {
                opened.add(row.number());
            }
            arrange();
        }
    }

    /// Takes a row into the comparison or out of it.
    void tick(ResultRow row) {
        if (isTicked(row)) {
            ticked.remove((Integer) row.number());
        } else if (canTick(row)) {
            ticked.add(row.number());
        }
        changed();
    }

    /// Orders the groups; what has no value comes last either way.
    void sort(ToDoubleFunction<ResultRow> key, boolean descending) {
        Comparator<ResultRow> byValue = Comparator.comparingDouble(key);
        order =
                Comparator.<ResultRow, Boolean>comparing(
                                row -> Double.isNaN(key.applyAsDouble(row)))
                        .thenComparing(descending ? byValue.reversed() : byValue)
                        .thenComparingInt(ResultRow::number);
        arrange();
    }

    /// Writes the scores of all finished runs; CSV, Markdown or LaTeX by the suffix.
    ///
    /// @param failed told why it could not be written
    public void export(Path file, Consumer<Exception> failed) {
        MetricTable table =
                new MetricTable(
                        parts.runs().summaries().stream()
                                .filter(run -> run.metrics().isPresent())
                                .map(
                                        run ->
                                                new MetricTable.Row(
                                                        run.title(), run.metrics().orElseThrow()))
                                .toList());
        parts.background()
                .load(
                        () -> {
                            table.write(file);
                            return file;
                        },
                        written -> {},
                        failed);
    }

    private void forget() {
        opened.clear();
        ticked.clear();
        acts.forget();
        comparisons.forget();
        refresh();
    }

    private void refresh() {
        List<RunSummary> all = parts.runs().summaries();
        List<ResultRow> found = new ArrayList<>();
        RunGroups.of(all).forEach(runs -> found.add(new ResultRow(ResultRow.Level.GROUP, runs)));
        all.stream()
                .filter(run -> run.state() != RunState.FINISHED)
                .forEach(run -> found.add(new ResultRow(ResultRow.Level.UNFINISHED, List.of(run))));
        groups = List.copyOf(found);
        ticked.retainAll(groups.stream().map(ResultRow::number).toList());
        Dataset clips = parts.dataset().getValue();
        count.set(
                Messages.text(
                        "results.runs",
                        all.size(),
                        Figures.count(clips == null ? 0 : clips.size())));
        rank();
        comparisons.read(groups);
        arrange();
    }

    private void rank() {
        best.clear();
        for (Score score : Score.values()) {
            Map<String, Double> leaders = new HashMap<>();
            groups.stream()
                    .filter(row -> Double.isFinite(row.spread(score).mean()))
                    .forEach(
                            row ->
                                    leaders.merge(
                                            arena(row, score),
                                            row.spread(score).mean(),
                                            (a, b) -> score.better(a, b) ? a : b));
            best.put(score, leaders);
        }
    }

    // Among whom a score competes.
    private static String arena(ResultRow row, Score score) {
        return score.againstLabels() ? "" : row.space();
    }

    private void arrange() {
        List<ResultRow> shown = new ArrayList<>();
        groups.stream()
                .filter(row -> !starredOnly.get() || row.starred())
                .filter(row -> row.matches(filter.get()))
                .sorted(
                        Comparator.<ResultRow, Boolean>comparing(
                                        row -> row.level() == ResultRow.Level.UNFINISHED)
                                .thenComparing(order))
                .forEach(row -> add(row, shown));
        rows.setAll(shown);
        changed();
    }

    private void add(ResultRow row, List<ResultRow> shown) {
        shown.add(row);
        if (row.opens() && isOpen(row)) {
            row.runs().forEach(run -> shown.add(new ResultRow(ResultRow.Level.SEED, List.of(run))));
        }
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
