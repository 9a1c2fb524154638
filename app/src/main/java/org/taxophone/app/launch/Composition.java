package org.taxophone.app.launch;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.dialog.FxDialogs;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.JobBoard;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.Selection;
import org.taxophone.app.session.TrainingProgress;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.ShellView;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.app.theme.ThemeChoice;
import org.taxophone.app.theme.Themes;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.job.JobRunner;
import org.taxophone.job.QueuedJobRunner;

/// The composition root: every service is made here, once, and handed to whoever needs it.
final class Composition implements AutoCloseable {
    private static final int JOBS_AT_ONCE = 2;
    private static final int BACKGROUND_THREADS = 2;
    private static final double FIRST_VOLUME_DB = -12;

    private final Services services;
    private final ShellView shell;

    private Composition(Services services) {
        this.services = services;
        this.shell =
                new ShellView(
                        new ShellView.Parts(
                                services.project(),
                                services.selection(),
                                services.player(),
                                services.themes(),
                                services.navigator(),
                                services.board(),
                                services.journal(),
                                Places.all(services),
                                commands(services),
                                services.training().fractionProperty()));
    }

    static Composition forDesktop(Stage stage) {
        return of(new Preferences(Preferences.defaultFile()), new FxDialogs(stage));
    }

    static Composition of(Preferences preferences, Dialogs dialogs) {
        UiThread ui = UiThread.platform();
        Journal journal = new Journal(ui);
        JobRunner jobs = new QueuedJobRunner(JOBS_AT_ONCE);
        AudioFileReader reader = new AudioFileReader();
        Player player =
                new Player(
                        reader::readMono,
                        ui,
                        (clip, problem) -> journal.error(Messages.text("player.failed"), problem),
                        () -> journal.warn(Messages.text("player.no-device")));
        player.volumeDbProperty().set(preferences.number("volume.db", FIRST_VOLUME_DB));
        player.levelClipsProperty().set(Boolean.parseBoolean(preferences.get("level", "true")));
        CurrentProject project = new CurrentProject();
        Runs runs = new Runs(project.projectProperty(), jobs, ui);
        Background background = new Background(ui, BACKGROUND_THREADS);
        return new Composition(
                new Services(
                        ui,
                        background,
                        jobs,
                        new JobBoard(jobs, ui, journal),
                        journal,
                        new Themes(ThemeChoice.valueOf(preferences.get("theme", "SYSTEM"))),
                        preferences,
                        project,
                        new Selection(),
                        runs,
                        new TrainingProgress(runs, ui),
                        new SpectrogramTiles(
                                background,
                                (file, rate, seconds) -> reader.readMono(file, rate, 0, seconds)),
                        reader,
                        new Navigator(),
                        player,
                        dialogs));
    }

    Services services() {
        return services;
    }

    ShellView shell() {
        return shell;
    }

    private static List<Command> commands(Services s) {
        List<Command> commands = new ArrayList<>();
        commands.add(
                new Command(
                        "quit",
                        Command.MenuName.FILE,
                        "Shortcut+Q",
                        new SimpleBooleanProperty(true),
                        javafx.application.Platform::exit));
        return commands;
    }

    @Override
    public void close() {
        services.player().close();
        services.background().close();
        services.jobs().close();
    }
}
