package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.util.Duration;
import org.taxophone.app.feature.data.MissingAudio;
import org.taxophone.app.feature.data.MissingAudioBanner;
import org.taxophone.app.feature.welcome.WelcomeView;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Recollection;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.FolderDrop;
import org.taxophone.app.shell.Place;
import org.taxophone.app.shell.ShellView;
import org.taxophone.app.shell.Shortcuts;
import org.taxophone.app.task.Turns;
import org.taxophone.project.Project;
import org.taxophone.sample.Sample;

/// The composition root: services, places and window are put together here.
final class Composition implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 15;

    /// After this, what a project holds has come to the places.
    private static final Duration FULL = Duration.seconds(1);

    private final Services services;
    private final Turns turns;
    private final ShellView shell;
    private final Memory memory;
    private final Acts acts;
    private final Path projects;
    private final Places places;

    Composition(Outside outside) {
        services = ServiceMaking.of(outside);
        turns = new Turns(services.ui());
        projects = outside.projects();
        Shortcuts shortcuts = new Shortcuts(services.preferences());
        acts = new Acts(services, outside, shortcuts);
        WelcomePlace welcome = new WelcomePlace(services, acts);
        shell =
                new ShellView(
                        new ShellView.Parts(
                                services.project(),
                                services.selection(),
                                services.player(),
                                services.themes(),
                                services.navigator(),
                                services.board(),
                                services.journal(),
                                services.saving(),
                                services.notices(),
                                new WelcomeView(welcome.model()),
                                acts::commands,
                                shortcuts.versionProperty(),
                                services.training().fractionProperty(),
                                services.opener().openingProperty(),
                                acts.tour(),
                                missingAudio(),
                                outside.overlay(),
                                new FolderDrop(welcome.model()::dragging, acts::open),
                                acts::openPalette));
        services.applying().leaveBy(acts::leave);
        acts.ofWindow(shell::movePane, shell::toggleJobs, shell::whenShown);
        Endings.tell(services, shell::showLog);
        Choices choices = new Choices(services, outside.overlay());
        places =
                new Places(
                        services,
                        turns,
                        Making.last(() -> SettingsPlace.of(services, acts, shortcuts, choices)),
                        this::add);
        memory = new Memory(services);
        // when the first place has been entered, which is dressed by then
        services.project().onceShown(() -> services.ui().later(() -> shell.dress(FULL)));
        MapThumbnail.keep(services);
        services.project().onSoundsBack(services.tiles()::retry);
        services.project()
                .prepareBy(
                        (project, show) ->
                                places.makeInTurn(() -> shell.dress(firstPlace(project), show)));
    }

    private String firstPlace(Project project) {
        return services.memory().of(project.folder(), Recollection.PLACE).orElse(Navigator.DATA);
    }

    private MissingAudioBanner missingAudio() {
        return new MissingAudioBanner(
                new MissingAudio(
                        services.project(),
                        services.background(),
                        from ->
                                services.dialogs()
                                        .chooseFolder(Messages.text("data.missing.choose"), from)));
    }

    private void add(Place place) {
        acts.add(place);
        shell.add(place);
        if (places.areComplete()) {
            shell.fillMenus();
        }
    }

    Services services() {
        return services;
    }

    ShellView shell() {
        return shell;
    }

    List<Command> commands() {
        return acts.commands();
    }

    Places places() {
        return places;
    }

    /// Makes the places and dresses them, in turns between which the window answers: called when it
    /// is seen.
    void getReady() {
        new Warming(services, turns)
                .then(() -> places.makeInTurn(() -> shell.dress(Duration.ZERO)));
    }

    /// Opens what the program was started with: a project or a folder of sounds.
    void open(Path folder) {
        services.opener().open(folder, projects);
    }

    /// Opens a project and starts the demonstration training on it.
    void demo(Path folder, Sample sample) {
        acts.demo(folder, sample);
    }

    /// Asks, if a run works, and then goes.
    void leave(Runnable then) {
        acts.leave(then);
    }

    @Override
    public void close() {
        memory.save();
        services.player().close();
        services.background().close();
        services.decoding().close();
        // what does not end in time is killed with the program; checkpoints are whole all the same
        services.opener()
                .close()
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        services.writing().close();
        services.jobs().close();
    }
}
