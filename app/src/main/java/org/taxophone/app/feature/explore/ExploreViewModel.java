package org.taxophone.app.feature.explore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.ClipFiles;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.audio.SoundSource;
import org.taxophone.experiment.Remedy;
import org.taxophone.project.RunSummary;
import org.taxophone.project.curation.Curation;
import org.taxophone.training.Finding;

/// What the Explore place shows and does. All views share the selection, the current clip, the
/// chosen cluster and the player.
public final class ExploreViewModel {
    /// What the model is made of.
    public record Parts(
            CurrentProject project,
            Selection selection,
            Runs runs,
            Player player,
            Audition audition,
            Saving saving,
            Navigator navigator,
            Background background,
            ClipFiles files) {}

    private final Parts parts;
    private final Listening listening;
    private final ClipActs acts;
    private final ClipTable table;
    private final CurationViewModel curation;
    private final PairQuestions pairs;
    private final BooleanProperty blind;
    private final ExploredRuns runs;
    private final ReadOnlyObjectProperty<@Nullable ExploredRun> explored;
    private @Nullable ExploredRun whole; // with all names, also while they are hidden
    private final ObservableList<ClusterSummary> clusters = FXCollections.observableArrayList();
    private final ObjectProperty<ExploreTab> tab = new SimpleObjectProperty<>(ExploreTab.MAP);
    private final ObjectProperty<Colouring.Choice> colour =
            new SimpleObjectProperty<>(new Colouring.Choice.Cluster());
    private final WallPlan wall;
    private int hiddenOf; // the run whose groups are off
    private final GroupSwitches switches = new GroupSwitches(colour);
    private final ClusterNames names = new ClusterNames(() -> clusters);
    private final SecondMap second;
    private final HeatPlan heat;

    public ExploreViewModel(Parts parts) {
        this.parts = parts;
        blind = parts.selection().blindProperty();
        listening = new Listening(parts.player(), parts.selection(), parts.audition());
        runs = new ExploredRuns(parts);
        explored = runs.exploredProperty();
        acts = new ClipActs(parts.selection(), listening, explored);
        table = new ClipTable(parts.selection(), acts, explored, parts.background().latest());
        curation =
                new CurationViewModel(
                        parts.selection(),
                        explored,
                        this::changed,
                        parts.background(),
                        parts.saving());
        pairs = new PairQuestions(curation, explored, parts.background());
        blind.addListener((value, before, now) -> reblind());
        wall = new WallPlan(parts.selection(), explored, () -> clusters, work());
        heat = new HeatPlan(explored, names::full);
        second = new SecondMap(this, parts);
        runs.begin(this::show);
    }

    // ---- to read

    ObservableList<RunChoice> runChoices() {
        return runs.choices();
    }

    ObjectProperty<@Nullable RunChoice> chosenRunProperty() {
        return runs.chosenProperty();
    }

    ReadOnlyObjectProperty<@Nullable ExploredRun> exploredProperty() {
        return explored;
    }

    @Nullable ExploredRun explored() {
        return explored.get();
    }

    ObservableList<ClusterSummary> clusters() {
        return clusters;
    }

    ObjectProperty<ExploreTab> tabProperty() {
        return tab;
    }

    ObjectProperty<Colouring.Choice> colourProperty() {
        return colour;
    }

    /// What the heatmap counts.
    HeatPlan heat() {
        return heat;
    }

    /// What stands in place of the map while there is none.
    public ReadOnlyStringProperty emptyTextProperty() {
        return runs.emptyTextProperty();
    }

    Selection selection() {
        return parts.selection();
    }

    /// The clips as files, to be dragged away.
    ClipFiles files() {
        return parts.files();
    }

    /// The file of a clip of the run on show; empty if it has left the data set.
    Optional<Path> file(String clipId) {
        ExploredRun run = explored.get();
        int row = run == null ? -1 : run.row(clipId);
        return run == null || row < 0 ? Optional.empty() : run.sound(row).map(SoundSource::file);
    }

    Player player() {
        return parts.player();
    }

    /// How the current clip is heard: once or over and over, all of it or a part.
    Audition audition() {
        return parts.audition();
    }

    /// What a person should know of the run on show.
    List<Finding> findings() {
        return summary().map(RunSummary::findings).orElse(List.of());
    }

    /// Shows the recipe with the values that a finding recommends.
    void openRemedy(Finding finding) {
        summary()
                .map(RunSummary::document)
                .flatMap(run -> Remedy.of(finding, run.recipe(), run.config()))
                .ifPresent(parts.runs()::propose);
        parts.navigator().open(Navigator.RECIPE);
    }

    private Optional<RunSummary> summary() {
        ExploredRun run = explored.get();
        return run == null
                ? Optional.empty()
                : parts.runs().summaries().stream()
                        .filter(summary -> summary.number() == run.number())
                        .findFirst();
    }

    /// What can colour the map: clusters, every column, confidence.
    List<Colouring.Choice> colourChoices() {
        return Colouring.choices(explored.get());
    }

    /// True while names of files, labels and scores against them are hidden, for verdicts that
    /// they cannot sway.
    BooleanProperty blindProperty() {
        return blind;
    }

    /// What a cluster is called: the name that a person gave it, its majority label where it has
    /// one, else its number in words.
    String clusterName(int cluster) {
        return names.full(cluster);
    }

    /// The same where there is little room.
    String shortName(int cluster) {
        return names.brief(cluster);
    }

    /// What is known of a cluster; empty if there is none of that number.
    Optional<ClusterSummary> summary(int cluster) {
        return names.summary(cluster);
    }

    /// What the map shows.
    MapSubject map() {
        return new MapSubject(explored, colour, switches, () -> clusters, true);
    }

    /// Which groups of the map are off.
    GroupSwitches switches() {
        return switches;
    }

    /// Clusters of the run on show, empty and merged ones included.
    int groupCount() {
        ExploredRun run = explored.get();
        return run == null ? 0 : run.assignment().clusterCount();
    }

    /// The map beside the first.
    SecondMap second() {
        return second;
    }

    /// The wall: the clips of the chosen cluster, or all, in sections.
    WallPlan wallPlan() {
        return wall;
    }

    /// Its rows, section by section.
    List<Integer> wall() {
        return wall.sections().stream().flatMap(section -> section.rows().stream()).toList();
    }

    /// Work of a view that is better done beside the UI thread; only the last is answered.
    LatestLoad work() {
        return parts.background().latest();
    }

    // ---- to call

    /// What is done with clips: choosing them, hearing them, walking over them.
    ClipActs acts() {
        return acts;
    }

    /// The clips as a table.
    ClipTable table() {
        return table;
    }

    /// What is done with clusters: names, verdicts, merges, splits, and all of it undone.
    CurationViewModel curation() {
        return curation;
    }

    /// What a person made of the clusters of the run on show; empty without one.
    public Optional<Curation> curated() {
        return curation.curation();
    }

    /// Pairs of clusters to compare.
    PairQuestions pairs() {
        return pairs;
    }

    void openTraining() {
        parts.navigator().open(Navigator.TRAINING);
    }

    void openData() {
        parts.navigator().open(Navigator.DATA);
    }

    void openRecipe() {
        parts.navigator().open(Navigator.RECIPE);
    }

    /// True while the chosen run is read.
    boolean reads() {
        return runs.reading();
    }

    /// True while a run works whose map will appear here.
    boolean runWorks() {
        return runs.working();
    }

    // Another run was read: what was chosen in the one before means nothing here.
    private void show(ExploredRuns.@Nullable Loaded loaded) {
        whole = loaded == null ? null : loaded.run();
        ExploredRun run = whole;
        curation.open(loaded == null ? null : loaded.journal());
        pairs.end();
        listening.of(run == null ? null : run.dataset());
        hiddenOf = switches.keepOf(hiddenOf, run);
        selection().clusterProperty().set(Selection.NO_CLUSTER);
        clusters.setAll(loaded == null ? List.of() : loaded.clusters());
        blind.set(false);
        settle(run);
    }

    // An act changed the clusters: everything that shows them follows at once.
    private void changed(Curation now) {
        ExploredRun run = whole;
        if (run != null) {
            update(run.curated(now));
        }
    }

    private void reblind() {
        ExploredRun run = whole;
        if (run != null) {
            update(run);
        }
    }

    private void update(ExploredRun run) {
        whole = run;
        ExploredRun seen = blind.get() ? run.blinded() : run;
        clusters.setAll(ClusterSummary.all(seen));
        settle(seen);
        runs.update(seen);
    }

    // A choice of what is no longer there gives way to one of what is.
    private void settle(@Nullable ExploredRun run) {
        heat.settle(run);
        if (!Colouring.choices(run).contains(colour.get())) {
            colour.set(new Colouring.Choice.Cluster());
        }
        if (!wall.groupProperty().get().fits(run)) {
            wall.groupProperty().set(WallGroup.NONE);
        }
    }
}
