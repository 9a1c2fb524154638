package org.taxophone.app.feature.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.player.Player;
import org.taxophone.app.player.SoundStreamer;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.RunSummary;

/// The clips of the project: which are shown, which is looked at, which is heard. Rows come a
/// moment after what they are made of, all at once.
public final class DataViewModel {
    private final Selection selection;
    private final Player player;
    private final ObjectProperty<TileAxes> axes;
    private final FactCount counting;
    private final LatestLoad showing;
    private final ColumnEdits edits;
    private final ObservableList<RunSummary> runs;
    private final CurrentClip current;
    private final Audition audition;

    private final ObservableList<ClipRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ClipRow> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.FILTERED);
    private final ReadOnlyObjectWrapper<@Nullable ToldClips> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Comparator<ClipRow> order;
    private @Nullable Dataset dataset;
    private @Nullable ShownClips now;

    /// What the view model works with.
    ///
    /// @param runs those of the project, the newest of which parted the clips
    /// @param axes those of all small spectrograms, set here when another dataset is shown
    public record Parts(
            CurrentProject project,
            Selection selection,
            Player player,
            Audition audition,
            SoundStreamer sounds,
            Background background,
            ObjectProperty<TileAxes> axes,
            ColumnEdits edits,
            ObservableList<RunSummary> runs) {}

    public DataViewModel(Parts parts) {
        selection = parts.selection();
        player = parts.player();
        axes = parts.axes();
        edits = parts.edits();
        runs = parts.runs();
        current =
                new CurrentClip(
                        parts.sounds(), parts.background().latest(), parts.background().latest());
        counting = new FactCount(parts.background().latest(), facts::set, current::tell);
        showing = parts.background().latest();
        audition = parts.audition();
        CurrentProject project = parts.project();
        project.datasetProperty().addListener((v, before, after) -> take(project));
        project.soFarProperty().addListener((v, before, after) -> take(project));
        filter.addListener((v, before, after) -> show());
        scope.addListener((v, before, after) -> show());
        selection
                .clipsProperty()
                .addListener(
                        (v, before, after) -> {
                            if (scope.get() == Scope.SELECTED) {
                                show();
                            }
                        });
        selection.currentProperty().addListener((v, before, after) -> look(after));
        selection.blindProperty().addListener((v, before, after) -> show());
        runs.addListener((ListChangeListener<RunSummary>) change -> show());
        take(project);
    }

    private void take(CurrentProject project) {
        Dataset next =
                project.dataset() != null ? project.dataset() : project.soFarProperty().get();
        if (next == dataset) {
            return;
        }
        boolean goesOn = dataset != null && next != null && next.goesOnFrom(dataset);
        dataset = next;
        if (!goesOn) {
            forget();
            filter.set("");
        }
        show();
    }

    // Other clips: what is on show until they come says nothing of them.
    private void forget() {
        showing.forget();
        counting.forget();
        now = null;
        told.set(null);
        rows.clear();
        shown.clear();
        facts.set(List.of());
        current.look(null);
    }

    private void show() {
        Dataset clips = dataset;
        if (clips == null) {
            return;
        }
        ShownClips before = now;
        ShownClips.Wish wish =
                new ShownClips.Wish(
                        clips,
                        List.copyOf(runs),
                        selection.blindProperty().get(),
                        filter.get(),
                        scope.get(),
                        scope.get() == Scope.SELECTED ? selection.clips() : Set.of(),
                        order);
        showing.load(() -> ShownClips.of(wish, before), this::arrived, current::tell);
    }

    private void arrived(ShownClips next) {
        ToldClips before = told.get();
        ToldClips all = next.told();
        now = next;
        if (all != before) {
            counting.forget();
            rows.setAll(all.rows());
        }
        shown.setAll(next.rows());
        if (all != before) {
            told.set(all);
            if (before == null || before.dataset() != all.dataset()) {
                axes.set(all.axes());
            }
            settle(all);
        }
        counting.count(all.dataset(), all.rows(), next.passes(), all.blind());
    }

    // The clip that is looked at is told anew; where it is gone, the first takes its place.
    private void settle(ToldClips all) {
        ClipRow looked = current.rowProperty().get();
        ClipRow again = all.row(selection.current()).orElse(null);
        if (again == null && !all.rows().isEmpty()) {
            selection.select(all.rows().getFirst().id());
        } else if (again != null && looked != null && looked.id().equals(again.id())) {
            current.tellAgain(again);
        } else {
            look(selection.current());
        }
    }

    private void look(String clipId) {
        ClipRow row = row(clipId).orElse(null);
        if (row != null) {
            player.prepare(row.sound());
        }
        current.look(row);
    }

    /// The sounds are there again: tries once more to read the current clip.
    public void retry() {
        current.retry();
    }

    /// Shows the rows in an order, null for that of the data set.
    void sort(@Nullable Comparator<ClipRow> wanted) {
        if (wanted != order) {
            order = wanted;
            show();
        }
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

    void play(ClipRow row) {
        audition.play(row.id(), row.sound());
    }

    /// What changes labels and columns.
    public ColumnEdits edits() {
        return edits;
    }

    /// What plays and stops clips: loop, marked part and speed.
    public Audition audition() {
        return audition;
    }

    /// The clip that is looked at, and its pictures.
    CurrentClip current() {
        return current;
    }

    /// All clips.
    public ObservableList<ClipRow> rows() {
        return rows;
    }

    /// The clips that the table shows, in their order.
    public ObservableList<ClipRow> shown() {
        return shown;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// What is told of all clips; null before anything is.
    ReadOnlyObjectProperty<@Nullable ToldClips> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Names of the dataset's columns.
    List<String> columns() {
        ToldClips all = told.get();
        return all == null ? List.of() : all.columns();
    }

    /// The figures above the table.
    public ReadOnlyObjectProperty<List<Fact>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// The clip that the detail is of, at once.
    public ReadOnlyObjectProperty<@Nullable ClipRow> currentProperty() {
        return current.rowProperty();
    }

    /// What the detail shows, once it was read.
    public ReadOnlyObjectProperty<@Nullable ClipDetail> detailProperty() {
        return current.detailProperty();
    }

    /// Why the current clip cannot be shown, or the empty string.
    public ReadOnlyStringProperty problemProperty() {
        return current.problemProperty();
    }

    /// How the newest training parted the clips.
    Optional<ClipParts> parts() {
        ToldClips all = told.get();
        return all == null ? Optional.empty() : all.parts();
    }

    /// True if any clip deserves a look.
    boolean flagged() {
        ToldClips all = told.get();
        return all != null && all.flagged();
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
        ToldClips all = told.get();
        return all == null ? Optional.empty() : all.labelColumn();
    }

    /// The row of a clip.
    public Optional<ClipRow> row(String clipId) {
        ToldClips all = told.get();
        return all == null ? Optional.empty() : all.row(clipId);
    }
}
