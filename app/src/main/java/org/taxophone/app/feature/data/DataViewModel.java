package org.taxophone.app.feature.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.player.Player;
import org.taxophone.app.player.SoundLoader;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.RunSummary;

/// The clips of the project: which are shown, which is looked at, which is heard.
public final class DataViewModel {
    private final Selection selection;
    private final Player player;
    private final SoundLoader sounds;
    private final ObjectProperty<TileAxes> axes;
    private final LatestLoad load;
    private final FactCount counting;
    private final LatestLoad sorts;
    private final ColumnEdits edits;
    private final ObservableList<RunSummary> runs;

    private final ObservableList<ClipRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ClipRow> shown = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.FILTERED);
    private final ReadOnlyObjectWrapper<List<String>> columns =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable ClipRow> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClipDetail> detail =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final IntegerProperty fftSize = new SimpleIntegerProperty(Looking.AUTOMATIC);
    private final BooleanProperty denoised = new SimpleBooleanProperty();
    private final Listening listening;
    private Predicate<ClipRow> passes = row -> true;
    private @Nullable Dataset dataset;
    private Optional<ClipParts> parts = Optional.empty();

    /// What the view model works with.
    ///
    /// @param runs those of the project, the newest of which parted the clips
    /// @param axes those of all small spectrograms, set here when another dataset is shown
    public record Parts(
            CurrentProject project,
            Selection selection,
            Player player,
            SoundLoader sounds,
            Background background,
            ObjectProperty<TileAxes> axes,
            ColumnEdits edits,
            ObservableList<RunSummary> runs) {}

    public DataViewModel(Parts parts) {
        selection = parts.selection();
        player = parts.player();
        sounds = parts.sounds();
        axes = parts.axes();
        edits = parts.edits();
        runs = parts.runs();
        load = parts.background().latest();
        counting =
                new FactCount(
                        parts.background().latest(),
                        facts::set,
                        trouble -> problem.set(Journal.explain(trouble)));
        sorts = parts.background().latest();
        listening = new Listening(player, current);
        fftSize.addListener((v, before, after) -> look(selection.current()));
        denoised.addListener((v, before, after) -> look(selection.current()));
        parts.project().datasetProperty().addListener((v, before, after) -> show(after));
        filter.addListener((v, before, after) -> filter());
        scope.addListener((v, before, after) -> filter());
        selection.clipsProperty().addListener((v, before, after) -> selected());
        selection.currentProperty().addListener((v, before, after) -> look(after));
        selection.blindProperty().addListener((v, before, after) -> showAgain());
        runs.addListener((ListChangeListener<RunSummary>) change -> runsChanged());
        show(parts.project().dataset());
    }

    private void show(@Nullable Dataset next) {
        if (next == dataset) {
            return;
        }
        boolean sameClips =
                dataset != null && next != null && dataset.fingerprint().equals(next.fingerprint());
        Optional<String> labelBefore = labelColumn();
        dataset = next;
        if (!sameClips) {
            filter.set("");
        }
        if (next == null) {
            rows.clear();
            facts.set(List.of());
            columns.set(List.of());
            counting.forget();
            return;
        }
        if (!labelBefore.equals(next.labelColumn())) {
            columns.set(List.of()); // the label looks different from other columns
        }
        List<ClipRow> all = fill(next);
        axes.set(SharedAxes.of(all));
        if (sameClips) {
            current.set(row(selection.current()).orElse(null));
        }
        if (!all.isEmpty() && next.indexOf(selection.current()) < 0) {
            selection.select(all.getFirst().id());
        }
    }

    private List<ClipRow> fill(Dataset next) {
        boolean blind = selection.blindProperty().get();
        parts = ClipParts.of(next, runs);
        List<ClipRow> all = ClipRow.all(next, parts, blind);
        counting.forget();
        rows.setAll(all);
        columns.set(List.of()); // also where their names stay: what is built in may be new
        columns.set(blind ? List.of() : next.columns());
        filter();
        return all;
    }

    // The same clips, told in another way.
    private void showAgain() {
        Dataset now = dataset;
        if (now != null) {
            fill(now);
            current.set(row(selection.current()).orElse(null));
        }
    }

    private void runsChanged() {
        int known = parts.map(ClipParts::run).orElse(0);
        if (ClipParts.newest(runs).map(RunSummary::number).orElse(0) != known) {
            showAgain();
        }
    }

    private void filter() {
        Dataset now = dataset;
        if (now == null) {
            return;
        }
        passes = new ClipFilter(columns.get(), labelColumn().orElse("")).of(filter.get());
        shown.setPredicate(
                switch (scope.get()) {
                    case ALL -> row -> true;
                    case FILTERED -> passes;
                    case SELECTED -> row -> selection.contains(row.id());
                });
        counting.count(now, rows, passes, selection.blindProperty().get());
    }

    private void selected() {
        if (scope.get() == Scope.SELECTED) {
            shown.setPredicate(row -> selection.contains(row.id()));
        }
    }

    private void look(String clipId) {
        Dataset now = dataset;
        int index = now == null ? -1 : now.indexOf(clipId);
        if (now == null || index < 0) {
            load.forget();
            current.set(null);
            detail.set(null);
            return;
        }
        ClipRow row = rows.get(index);
        current.set(row);
        problem.set("");
        player.prepare(row.sound());
        int window = fftSize.get();
        boolean clean = denoised.get();
        load.load(
                () -> Looking.at(row, sounds, window, clean),
                detail::set,
                trouble -> {
                    detail.set(null);
                    problem.set(Journal.explain(trouble));
                });
    }

    /// Adds a range to the filter, in place of one of the same field.
    public void brush(String field, double low, double high) {
        filter.set(ClipFilter.withRange(filter.get(), field, low, high));
        scope.set(Scope.FILTERED);
    }

    /// Plays the clip at once and makes it the only one selected.
    public void choose(ClipRow row) {
        selection.select(row.id());
        play(row);
    }

    public void play(ClipRow row) {
        player.play(row.id(), row.sound());
    }

    /// Plays the current clip from a moment on.
    public void playFrom(double seconds) {
        listening.from(seconds);
    }

    /// Plays a clip that the arrow keys came by, unless they go on at once.
    public void passBy(ClipRow row) {
        player.playSoon(row.id(), row.sound());
    }

    /// Plays the current clip, or stops it.
    public void toggle() {
        listening.toggle();
    }

    /// What changes labels and columns.
    public ColumnEdits edits() {
        return edits;
    }

    /// Loop, marked part and speed.
    public Listening listening() {
        return listening;
    }

    /// Samples of a window of the detail's spectrogram; 0 chooses by the rate of the clip.
    public IntegerProperty fftSizeProperty() {
        return fftSize;
    }

    /// True while the detail's spectrogram leaves out what sounds all the time.
    public BooleanProperty denoisedProperty() {
        return denoised;
    }

    /// Silence.
    public void stop() {
        player.stop();
    }

    /// All clips.
    public ObservableList<ClipRow> rows() {
        return rows;
    }

    /// The clips that the table shows, unsorted.
    public FilteredList<ClipRow> shown() {
        return shown;
    }

    /// Where the rows are sorted.
    LatestLoad sorts() {
        return sorts;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// Names of the dataset's columns.
    public ReadOnlyObjectProperty<List<String>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /// The figures above the table.
    public ReadOnlyObjectProperty<List<Fact>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// The clip that the detail is of, at once.
    public ReadOnlyObjectProperty<@Nullable ClipRow> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// What the detail shows, once it was read.
    public ReadOnlyObjectProperty<@Nullable ClipDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// Why the current clip cannot be shown, or the empty string.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How the newest training parted the clips.
    Optional<ClipParts> parts() {
        return parts;
    }

    /// The whole of the clips in figures, once it was counted.
    Optional<DatasetFacts> statistics() {
        return counting.known();
    }

    /// Shows the clips that deserve a look.
    void showFlagged() {
        filter.set("flag:any");
        scope.set(Scope.FILTERED);
    }

    /// Name of the column of classes, if there is one.
    public Optional<String> labelColumn() {
        Dataset now = dataset;
        return now == null || selection.blindProperty().get()
                ? Optional.empty()
                : now.labelColumn();
    }

    /// The row of a clip.
    public Optional<ClipRow> row(String clipId) {
        Dataset now = dataset;
        int index = now == null ? -1 : Objects.requireNonNull(now).indexOf(clipId);
        return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
    }
}
