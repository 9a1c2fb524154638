package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.common.TaxophoneException;
import org.taxophone.project.CurationJournal;
import org.taxophone.project.curation.Curation;
import org.taxophone.project.curation.CurationAct;

/// Putting the clusters of the explored run right: every act is kept at once and can be undone,
/// also after the program was closed. What cannot be done is said in [#noticeProperty].
final class CurationViewModel {
    private final Selection selection;
    private final ObservableValue<@Nullable ExploredRun> explored;
    private final Consumer<Curation> changed;
    private final Background background;
    private final Saving saving;
    private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final SelectedRows selected;
    private @Nullable CurationJournal journal;

    /// @param changed told the curation after each act, to show it
    CurationViewModel(
            Selection selection,
            ObservableValue<@Nullable ExploredRun> explored,
            Consumer<Curation> changed,
            Background background,
            Saving saving) {
        this.saving = saving;
        this.selection = selection;
        this.explored = explored;
        this.changed = changed;
        this.background = background;
        selected = new SelectedRows(selection);
    }

    /// Goes on with the journal of another run, or with none.
    void open(@Nullable CurationJournal opened) {
        journal = opened;
        notice.set(opened == null ? "" : String.join(" ", opened.problems()));
        describe();
    }

    // ---- to read

    /// "Undo merge 3 + 7", or the empty string.
    ReadOnlyStringProperty undoTextProperty() {
        return undoText.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoTextProperty() {
        return redoText.getReadOnlyProperty();
    }

    /// Why the last act was not done, or what was found damaged; else the empty string.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// True while there is a run to curate.
    BooleanProperty activeProperty() {
        return active;
    }

    Optional<Curation> curation() {
        return Optional.ofNullable(journal).map(CurationJournal::now);
    }

    /// Selected clips of the run, in its order.
    List<String> clips() {
        ExploredRun run = explored.getValue();
        return run == null ? List.of() : selected.clips(run);
    }

    /// The selected clips as rows of the runs.
    SelectedRows selected() {
        return selected;
    }

    /// Ids of the clusters that selected clips are in, each with how many; noise is 0.
    TreeMap<Integer, Integer> touched() {
        TreeMap<Integer, Integer> touched = new TreeMap<>();
        curation()
                .ifPresent(
                        now ->
                                clips().forEach(
                                                clip ->
                                                        touched.merge(
                                                                now.clusterOf(clip),
                                                                1,
                                                                Integer::sum)));
        return touched;
    }

    // ---- to call

    void rename(int id, String name) {
        act(journal -> new CurationAct.Renamed(id, name));
    }

    void note(int id, String words) {
        act(journal -> new CurationAct.Noted(id, words));
    }

    /// The same verdict again takes it back.
    void rate(int id, int verdict) {
        act(
                journal ->
                        new CurationAct.Rated(
                                id, journal.now().cluster(id).verdict() == verdict ? 0 : verdict));
    }

    void lock(int id, boolean locked) {
        act(journal -> new CurationAct.Locked(id, locked));
    }

    /// One cluster was dropped on another.
    void merge(int from, int into) {
        boolean chosen = selection.clusterProperty().get() == from - 1;
        if (from != into && act(journal -> new CurationAct.Merged(List.of(from), into)) && chosen) {
            selection.clusterProperty().set(into - 1);
        }
    }

    /// The clusters of the selected clips become one: the largest.
    void mergeSelected() {
        List<Integer> ids = new ArrayList<>(touched().keySet());
        ids.remove(Integer.valueOf(Curation.NOISE));
        ExploredRun run = explored.getValue();
        if (run == null || ids.size() < 2) {
            refuse(Messages.text("curate.refuse.merge"));
            return;
        }
        int[] counts = run.assignment().counts();
        int into =
                ids.stream().reduce((a, b) -> counts[b - 1] > counts[a - 1] ? b : a).orElseThrow();
        ids.remove(Integer.valueOf(into));
        if (act(journal -> new CurationAct.Merged(ids, into))) {
            selection.clusterProperty().set(into - 1);
        }
    }

    /// Selected clips become a cluster of their own; it is chosen then.
    void splitOff() {
        List<String> chosen = clips();
        ExploredRun run = explored.getValue();
        if (run == null || chosen.isEmpty()) {
            refuse(Messages.text("curate.refuse.none"));
            return;
        }
        TreeMap<Integer, Integer> from = touched();
        boolean whole =
                from.size() == 1
                        && from.firstKey() != Curation.NOISE
                        && run.assignment().counts()[from.firstKey() - 1] == chosen.size();
        if (whole) {
            refuse(Messages.text("curate.refuse.whole"));
            return;
        }
        split(chosen);
    }

    private void split(List<String> chosen) {
        CurationJournal now = journal;
        int id = now == null ? 0 : now.nextClusterId();
        if (act(journal -> new CurationAct.Split(chosen, id, ""))) {
            selection.clusterProperty().set(id - 1);
        }
    }

    /// Parts a cluster in two where k-means does; the smaller part becomes a cluster of its own and
    /// is selected.
    void splitInTwo(int id) {
        ExploredRun run = explored.getValue();
        int[] rows =
                run == null
                        ? new int[0]
                        : IntStream.range(0, run.size())
                                .filter(row -> run.cluster(row) == id - 1)
                                .toArray();
        if (run == null || rows.length < 2) {
            refuse(Messages.text("curate.refuse.two"));
            return;
        }
        background.load(
                () -> TwoParts.smaller(run.space().select(rows), run.number()),
                part -> {
                    if (part.isEmpty()) {
                        refuse(Messages.text("curate.refuse.same"));
                    } else if (explored.getValue() == run) {
                        split(part);
                        selection.selectAll(part);
                    }
                },
                problem -> notice.set(Journal.explain(problem)));
    }

    void moveTo(int id) {
        withClips(chosen -> new CurationAct.Moved(chosen, id));
    }

    void noise() {
        withClips(CurationAct.MarkedNoise::new);
    }

    void back() {
        withClips(CurationAct.ReturnedToModel::new);
    }

    /// The answer to "the same or not?": merged into the larger one, or kept apart and not asked
    /// again.
    boolean judge(int kept, int other, boolean same) {
        return act(journal -> new CurationAct.PairJudged(kept, other, same));
    }

    void undo() {
        step(CurationJournal::undo);
    }

    void redo() {
        step(CurationJournal::redo);
    }

    /// Selects all clips of a cluster, so that acts on clips mean them.
    void selectAllOf(int chosen) {
        ExploredRun run = explored.getValue();
        if (run != null) {
            selection.selectAll(run.clipsIn(chosen));
        }
    }

    private void withClips(Function<List<String>, CurationAct> maker) {
        List<String> chosen = clips();
        if (chosen.isEmpty()) {
            refuse(Messages.text("curate.refuse.none"));
        } else {
            act(journal -> maker.apply(chosen));
        }
    }

    private void refuse(String words) {
        notice.set(words);
    }

    private boolean act(Function<CurationJournal, CurationAct> maker) {
        CurationJournal now = journal;
        return now != null && change(() -> now.act(maker.apply(now)));
    }

    private void step(Function<CurationJournal, Boolean> way) {
        CurationJournal now = journal;
        if (now != null) {
            change(() -> way.apply(now));
        }
    }

    private boolean change(Supplier<Boolean> work) {
        CurationJournal now = journal;
        try {
            notice.set("");
            if (now == null || !work.get()) {
                return false;
            }
        } catch (TaxophoneException e) {
            notice.set(Journal.explain(e));
            saving.failed(e);
            return false;
        }
        changed.accept(now.now());
        describe();
        // the system has it; the disk may take its time
        background.load(
                saving.watched(
                        () -> {
                            now.sync();
                            return now;
                        }),
                synced -> {},
                problem -> notice.set(Journal.explain(problem)));
        return true;
    }

    private void describe() {
        CurationJournal now = journal;
        active.set(now != null);
        undoText.set(
                now == null
                        ? ""
                        : now.nextUndo()
                                .map(act -> Messages.text("curate.undo", ActWords.of(act)))
                                .orElse(""));
        redoText.set(
                now == null
                        ? ""
                        : now.nextRedo()
                                .map(act -> Messages.text("curate.redo", ActWords.of(act)))
                                .orElse(""));
        // a cluster that was merged away, or whose split was undone, cannot stay chosen
        int chosen = selection.clusterProperty().get();
        if (now != null && chosen >= 0 && !now.now().has(chosen + 1)) {
            selection.clusterProperty().set(Selection.NO_CLUSTER);
        }
    }

    /// Ids of all clusters but some, to move to or merge with.
    List<Integer> others(Set<Integer> but) {
        return curation()
                .map(
                        now ->
                                now.clusters().stream()
                                        .map(cluster -> cluster.id())
                                        .filter(id -> !but.contains(id))
                                        .toList())
                .orElse(List.of());
    }
}
