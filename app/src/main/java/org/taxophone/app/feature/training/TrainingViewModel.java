package org.taxophone.app.feature.training;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.task.Background;
import org.taxophone.experiment.RunEvent;
import org.taxophone.job.JobProgress;
import org.taxophone.job.JobState;
import org.taxophone.project.RunSummary;
import org.taxophone.training.TrainingEvent;

/// What the Training place shows and does. Events are taken down as they come; the view asks for
/// the page ten times a second at most, through [#refresh()].
public final class TrainingViewModel {
    /// Reads what an earlier sitting wrote down of a run; called beside the UI thread.
    @FunctionalInterface
    public interface Earlier {
        EarlierTraining of(int run);
    }

    private final Runs runs;
    private final Navigator navigator;
    private final Background background;
    private final Earlier earlier;
    private final ReadOnlyObjectWrapper<@Nullable TrainingPage> page =
            new ReadOnlyObjectWrapper<>();
    private final MapFilm film;
    private final Ghosts ghosts;
    private final Pins pins;
    private final ObjectProperty<EpochCharts.Along> along =
            new SimpleObjectProperty<>(EpochCharts.Along.EPOCH);
    private final FindingActs findings;
    private volatile @Nullable WatchedRun watched;
    private long shownVersion = -1;
    private TrainingPage.@Nullable Phase shownPhase;

    public TrainingViewModel(
            Runs runs, Navigator navigator, Background background, Earlier earlier, Pins pins) {
        this.pins = pins;
        this.runs = runs;
        this.navigator = navigator;
        this.background = background;
        this.earlier = earlier;
        film = new MapFilm(background);
        findings = new FindingActs(runs, navigator, () -> watched, this::forceRefresh);
        ghosts = new Ghosts(earlier, background, this::forceRefresh);
        runs.addListener(this::heard);
        runs.active().addListener((ListChangeListener<ActiveRun>) change -> chooseRun());
        runs.summaries().addListener((ListChangeListener<RunSummary>) change -> chooseRun());
        along.addListener((value, before, now) -> forceRefresh());
        chooseRun();
    }

    // ---- to read

    /// Empty while the project has no run that trains.
    ReadOnlyObjectProperty<@Nullable TrainingPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The newest map.
    ReadOnlyObjectProperty<GrowingMap.@Nullable Frame> frameProperty() {
        return film.frameProperty();
    }

    /// The maps of all epochs, oldest first.
    List<GrowingMap.Frame> frames() {
        return film.frames();
    }

    /// Other trainings behind the curves.
    Ghosts ghosts() {
        return ghosts;
    }

    /// Which clips are drawn back.
    Pins pins() {
        return pins;
    }

    ObjectProperty<EpochCharts.Along> alongProperty() {
        return along;
    }

    // ---- to call

    /// Shows what was told since the last time; cheap when nothing was.
    public void refresh() {
        WatchedRun run = watched;
        if (run == null) {
            page.set(null);
            return;
        }
        film.publish();
        TrainingPage.Phase phase = PhaseOfRun.of(run, runs);
        if (phase == TrainingPage.Phase.DONE && run.wantsNumbers()) {
            read(run);
        }
        long version = run.record().version();
        boolean moving =
                phase == TrainingPage.Phase.PREPARING || phase == TrainingPage.Phase.FINISHING;
        if (version == shownVersion && phase == shownPhase && !moving) {
            return;
        }
        shownVersion = version;
        shownPhase = phase;
        page.set(
                new PageMaker(run, phase)
                        .page(along.get(), findings.dismissed(), progress(run), ghosts.shown()));
    }

    public void pauseOrContinue() {
        active().ifPresent(
                        run -> {
                            if (run.handle().state() == JobState.PAUSED) {
                                run.handle().resume();
                            } else {
                                run.handle().pause();
                            }
                        });
        forceRefresh();
    }

    /// Draws the selected clips back, in this run and in those that follow.
    void pin() {
        WatchedRun run = watched;
        if (run != null) {
            pins.pin(run, active().isPresent(), this::forceRefresh);
            forceRefresh();
        }
    }

    /// What is pinned is drawn by a finished run too, once a person looks at it.
    void drawPinned() {
        WatchedRun run = watched;
        TrainingPage shown = page.get();
        if (run != null && shown != null && shown.phase() == TrainingPage.Phase.DONE) {
            shown.reconstructions()
                    .ifPresent(drawn -> pins.catchUp(run, drawn, this::forceRefresh));
        }
    }

    /// Draws a few clips from all over again.
    void unpin() {
        WatchedRun run = watched;
        if (run != null) {
            pins.unpin(run, active().isPresent(), this::forceRefresh);
            forceRefresh();
        }
    }

    /// Ends the training after this batch; its best state becomes the run's result.
    public void stopAndKeepBest() {
        active().ifPresent(
                        run -> {
                            run.stop().stop();
                            run.handle().resume();
                        });
        forceRefresh();
    }

    /// Goes on with an interrupted run.
    public void resume() {
        WatchedRun run = watched;
        if (run != null) {
            runs.resume(run.number());
            forceRefresh();
        }
    }

    /// Goes on with the finished training for more epochs, as a run of its own.
    public void continueFor(int more) {
        WatchedRun run = watched;
        TrainingPage shown = page.get();
        if (run != null && shown != null && shown.phase() == TrainingPage.Phase.DONE) {
            runs.continueFor(run.number(), shown.lastEpoch() + more);
        }
    }

    /// What can be done about a finding.
    FindingActs findings() {
        return findings;
    }

    public void openExplore() {
        navigator.open(Navigator.EXPLORE);
    }

    public void openRecipe() {
        navigator.open(Navigator.RECIPE);
    }

    // ---- within

    private void forceRefresh() {
        shownVersion = -1;
        refresh();
    }

    // On the run's thread.
    private void heard(int number, RunEvent event) {
        if (event instanceof RunEvent.RecipeResolved) {
            pins.begins(number);
        }
        WatchedRun run = watched;
        if (run != null && run.number() == number) {
            run.heard(event);
            if (event instanceof RunEvent.Training training) {
                filmed(number, training.event());
            }
        }
    }

    private void filmed(int number, TrainingEvent event) {
        if (event instanceof TrainingEvent.SnapshotTaken snapshot) {
            film.taken(number, snapshot);
        } else if (event instanceof TrainingEvent.RestartBegun begun) {
            film.restart(number, begun.restart());
        } else if (event instanceof TrainingEvent.RestartChosen chosen) {
            film.restart(number, chosen.restart());
        }
    }

    /// The training that works, else the last one there was.
    private void chooseRun() {
        Optional<ActiveRun> working = runs.active().stream().filter(ActiveRun::trains).findFirst();
        Optional<RunSummary> last =
                runs.summaries().stream()
                        .filter(RunSummary::trains)
                        .reduce((first, second) -> second);
        int wanted =
                working.map(ActiveRun::number).or(() -> last.map(RunSummary::number)).orElse(0);
        WatchedRun now = watched;
        ghosts.offer(runs.summaries(), wanted);
        if (wanted == 0) {
            watch(null);
        } else if (now == null || now.number() != wanted) {
            runs.summaries().stream()
                    .filter(run -> run.number() == wanted)
                    .findFirst()
                    .ifPresent(this::watch);
        }
        forceRefresh();
    }

    private void watch(@Nullable RunSummary summary) {
        findings.forget();
        film.clear(summary == null ? Runs.NONE : summary.number());
        if (summary == null) {
            watched = null;
            return;
        }
        WatchedRun next =
                new WatchedRun(
                        summary.number(),
                        summary.document().recipe(),
                        summary.document().config().seed(),
                        summary.document().clusters());
        watched = next;
        read(next);
    }

    /// What is written of a run: when it comes on show, and once more when it has ended.
    private void read(WatchedRun run) {
        background.load(
                () -> run.number(earlier.of(run.number())),
                before -> {
                    run.earlier(before);
                    before.map().ifPresent(map -> film.earlier(run.number(), map));
                    before.result().ifPresent(found -> film.ended(run.number(), found));
                    forceRefresh();
                },
                problem -> {});
    }

    private Optional<ActiveRun> active() {
        WatchedRun run = watched;
        return run == null ? Optional.empty() : runs.active(run.number());
    }

    private JobProgress progress(WatchedRun run) {
        return runs.active(run.number())
                .map(active -> active.handle().progress())
                .orElse(JobProgress.NONE);
    }
}
