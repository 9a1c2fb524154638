package org.taxophone.app.launch;

import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.dialog.apply.ApplyDialog;
import org.taxophone.app.dialog.figure.FigureExport;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.preferences.Recents;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.JobBoard;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.ModelApplying;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Notices;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.session.ProjectOpener;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.app.session.TrainingProgress;
import org.taxophone.app.shell.Finders;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.app.theme.ThemeChoice;
import org.taxophone.app.theme.Themes;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.job.JobRunner;
import org.taxophone.job.QueuedJobRunner;

/// Says `new` for every service, once.
final class ServiceMaking {
    /// A training and something small beside it.
    private static final int JOBS_AT_ONCE = 2;

    /// Pictures of a wall are made side by side; one core is left to the UI thread.
    private static final int BACKGROUND_THREADS =
            Math.max(2, Runtime.getRuntime().availableProcessors() - 1);

    private static final double FIRST_VOLUME_DB = -12;

    private ServiceMaking() {}

    static Services of(Outside outside) {
        UiThread ui = UiThread.platform();
        Journal journal = new Journal(ui);
        JobRunner jobs = new QueuedJobRunner(JOBS_AT_ONCE);
        AudioFileReader reader = new AudioFileReader();
        CurrentProject project = new CurrentProject();
        Background writing = new Background(ui, 1);
        Saving saving = new Saving(ui);
        Runs runs =
                new Runs(
                        project.projectProperty(),
                        jobs,
                        ui,
                        writing,
                        problem -> {
                            saving.failed(problem);
                            outside.dialogs().problem(Messages.text("runs.failed"), problem);
                        });
        Selection selection = new Selection();
        Navigator navigator = new Navigator();
        Background background = new Background(ui, BACKGROUND_THREADS);
        Player player = player(outside, reader, ui, journal);
        Notices notices = new Notices();
        ProjectOpener opener =
                new ProjectOpener(
                        new ProjectOpener.Parts(
                                project, selection, navigator, runs, jobs, background, ui),
                        outside.dialogs()::problem);
        return new Services(
                ui,
                background,
                new Background(ui, 1),
                writing,
                jobs,
                new JobBoard(jobs, ui, journal),
                journal,
                notices,
                new Finders(),
                themes(outside.preferences()),
                outside.preferences(),
                new Recents(outside.preferences()),
                new ProjectMemory(Preferences::new),
                saving,
                project,
                selection,
                runs,
                new TrainingProgress(runs, ui),
                new SpectrogramTiles(
                        background,
                        (sound, rate, seconds) -> reader.readMono(sound, rate, 0, seconds)),
                reader,
                navigator,
                player,
                new Audition(player, selection, project),
                outside.dialogs(),
                new FigureExport(
                        outside.overlay(), outside.dialogs(), background, outside.preferences()),
                opener,
                new ApplyDialog(outside.overlay(), outside.dialogs()),
                new ModelApplying(
                        new ModelApplying.Parts(
                                project, runs, navigator, jobs, ui, journal, notices, opener),
                        outside.dialogs()::problem));
    }

    private static Player player(
            Outside outside, AudioFileReader reader, UiThread ui, Journal journal) {
        Runnable noDevice = () -> journal.warn(Messages.text("player.no-device"));
        Player player =
                new Player(
                        reader::readMono,
                        () -> outside.sound().apply(noDevice),
                        ui,
                        (clip, problem) -> journal.error(Messages.text("player.failed"), problem));
        Preferences preferences = outside.preferences();
        player.volumeDbProperty().set(preferences.number("volume.db", FIRST_VOLUME_DB));
        player.levelClipsProperty().set(Boolean.parseBoolean(preferences.get("level", "true")));
        return player;
    }

    private static Themes themes(Preferences preferences) {
        Themes themes = new Themes(theme(preferences));
        themes.fontPercentProperty()
                .set(
                        (int)
                                Math.clamp(
                                        preferences.number("font.percent", 100),
                                        Themes.LEAST_PERCENT,
                                        Themes.MOST_PERCENT));
        return themes;
    }

    private static ThemeChoice theme(Preferences preferences) {
        try {
            return ThemeChoice.valueOf(preferences.get("theme", "SYSTEM"));
        } catch (IllegalArgumentException e) {
            return ThemeChoice.SYSTEM;
        }
    }
}
