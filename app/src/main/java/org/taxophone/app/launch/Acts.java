package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TextField;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.launch.command.DemoProject;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;
import org.taxophone.app.shell.Overlays;
import org.taxophone.app.shell.Place;
import org.taxophone.app.shell.RecentCommands;
import org.taxophone.app.shell.Shortcuts;
import org.taxophone.app.shell.Tour;
import org.taxophone.app.theme.ThemeChoice;
import org.taxophone.experiment.RunConfig;
import org.taxophone.sample.Sample;

/// What a person can do from anywhere, and the menus that say so.
final class Acts {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private final Services s;
    private final Overlays overlays;
    private final Shortcuts shortcuts;
    private final Outside outside;
    private final Tour tour;
    private final PaletteCall palette;
    private final List<Place> places = new ArrayList<>();
    private final List<Command> ofPlaces = new ArrayList<>();
    private Consumer<Boolean> movePane = forward -> {};
    private Runnable showLog = () -> {};
    private BiConsumer<String, Runnable> whenShown = (place, act) -> act.run();

    Acts(Services services, Outside outside, Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
        this.s = services;
        this.outside = outside;
        this.tour = new Tour(services.navigator());
        this.overlays = new Overlays(outside.overlay());
        this.palette =
                new PaletteCall(services, overlays, new RecentCommands(outside.preferences()));
    }

    /// Adds what can be done in a place.
    void add(Place place) {
        places.add(place);
        Consumer<Runnable> there =
                act -> {
                    s.navigator().open(place.id());
                    whenShown.accept(place.id(), act);
                };
        for (Command command : place.commands()) {
            palette.home(command, place);
            ofPlaces.add(place.mustShow(command) ? command.at(there) : command);
        }
        for (Command command : place.commandsHere()) {
            palette.home(command, place);
            ofPlaces.add(command.from(s.project().openProperty(), "command.why.project", there));
        }
    }

    /// What the window itself does, once there is one.
    ///
    /// @param movePane goes to the next pane, or to the one before
    /// @param showLog opens jobs and log, or closes them
    /// @param whenShown does something once a place is on show
    void ofWindow(
            Consumer<Boolean> movePane, Runnable showLog, BiConsumer<String, Runnable> whenShown) {
        this.movePane = movePane;
        this.showLog = showLog;
        this.whenShown = whenShown;
    }

    /// All commands, with the keys that they have now.
    List<Command> commands() {
        return Stream.of(ClipCommands.of(s, this::here), everywhere(), ofPlaces, last())
                .flatMap(List::stream)
                .map(command -> command.with(shortcuts.of(command.id(), command.shortcut())))
                .toList();
    }

    private List<Command> everywhere() {
        ObservableBooleanValue open = s.project().openProperty();
        return List.of(
                new Command(
                        "folder.choose", MenuName.FILE, "Shortcut+N", ALWAYS, this::chooseFolder),
                new Command(
                        "project.open", MenuName.FILE, "Shortcut+O", ALWAYS, this::chooseProject),
                new Command(
                        "sample.open",
                        MenuName.FILE,
                        "",
                        ALWAYS,
                        () -> openSample(Sample.SOUNDS, () -> {})),
                new Command(
                                "project.close",
                                MenuName.FILE,
                                "Shortcut+W",
                                open,
                                () -> leave(s.opener()::close))
                        .needs("command.why.project")
                        .setApart(),
                place("place.data", Navigator.DATA, 1),
                place("place.recipe", Navigator.RECIPE, 2),
                place("place.training", Navigator.TRAINING, 3),
                place("place.explore", Navigator.EXPLORE, 4),
                place("place.results", Navigator.RESULTS, 5),
                theme("theme.system", ThemeChoice.SYSTEM).setApart(),
                theme("theme.light", ThemeChoice.LIGHT),
                theme("theme.dark", ThemeChoice.DARK),
                theme("theme.contrast", ThemeChoice.CONTRAST),
                new Command("pane.next", MenuName.VIEW, "F6", ALWAYS, () -> movePane.accept(true))
                        .setApart(),
                new Command(
                        "pane.before",
                        MenuName.VIEW,
                        "Shift+F6",
                        ALWAYS,
                        () -> movePane.accept(false)),
                new Command("log.open", MenuName.VIEW, "Shortcut+J", ALWAYS, () -> showLog.run())
                        .setApart(),
                new Command("palette.open", MenuName.VIEW, "Shortcut+L", ALWAYS, this::openPalette),
                new Command("clip.stop", MenuName.CLIPS, "", ALWAYS, s.player()::stop),
                new Command(
                                "clip.level",
                                MenuName.CLIPS,
                                "Shortcut+Shift+L",
                                ALWAYS,
                                this::toggleLevel)
                        .ticks(s.player().levelClipsProperty()),
                new Command("help.tour", MenuName.HELP, "", ALWAYS, this::takeTour),
                new Command("help.shortcuts", MenuName.HELP, "F1", ALWAYS, this::showShortcuts),
                new Command("help.about", MenuName.HELP, "", ALWAYS, this::showAbout).setApart());
    }

    // at the foot of their menus
    private List<Command> last() {
        return List.of(
                Applying.command(s),
                new Command("find", MenuName.EDIT, "Shortcut+F", ALWAYS, this::find).setApart(),
                new Command(
                                "settings.open",
                                MenuName.FILE,
                                "Shortcut+Comma",
                                ALWAYS,
                                () -> s.navigator().open(Navigator.SETTINGS))
                        .setApart(),
                new Command("quit", MenuName.FILE, "Shortcut+Q", ALWAYS, this::quit).setApart());
    }

    private Command place(String id, String place, int number) {
        return new Command(
                        id,
                        MenuName.VIEW,
                        "Shortcut+" + number,
                        s.project().openProperty().or(s.opener().openingProperty()),
                        () -> s.opener().go(place))
                .needs("command.why.project");
    }

    private Command theme(String id, ThemeChoice choice) {
        ObjectProperty<ThemeChoice> chosen = s.themes().choiceProperty();
        return new Command(id, MenuName.VIEW, "", ALWAYS, () -> chosen.set(choice))
                .ticks(chosen.isEqualTo(choice));
    }

    private void toggleLevel() {
        s.player().levelClipsProperty().set(!s.player().levelClipsProperty().get());
    }

    private void chooseFolder() {
        choose("welcome.choose.title");
    }

    private void chooseProject() {
        choose("welcome.project.title");
    }

    private void choose(String titleKey) {
        s.dialogs()
                .chooseFolder(Messages.text(titleKey), SystemFolders.home())
                .ifPresent(this::open);
    }

    void open(Path folder) {
        leave(() -> s.opener().open(folder, outside.projects()));
    }

    /// @param then done once it is open
    void openSample(Sample sample, Runnable then) {
        Path folder = outside.projects().resolve(sample.folder());
        leave(() -> openSample(folder, sample, then));
    }

    private void openSample(Path folder, Sample sample, Runnable then) {
        s.opener()
                .openWith(
                        context -> DemoProject.open(folder, sample, name(sample), context),
                        Messages.text("acts.sample"),
                        then);
    }

    private static String name(Sample sample) {
        return Messages.text(
                sample == Sample.SOUNDS
                        ? "acts.sample.sounds"
                        : "welcome.sample." + sample.name().toLowerCase(Locale.ROOT));
    }

    /// Begins the tour, on the first sample if no project is open.
    void takeTour() {
        if (s.project().openProperty().get()) {
            tour.start();
        } else {
            openSample(Sample.SOUNDS, tour::start);
        }
    }

    Tour tour() {
        return tour;
    }

    void showShortcuts() {
        overlays.showShortcuts(commands());
    }

    private void showAbout() {
        new About(s.dialogs()).show();
    }

    void openPalette() {
        openPalette("");
    }

    private void openPalette(String typed) {
        palette.open(commands(), here(), typed);
    }

    /// Goes to the filter of the place on show. Where there is none, the palette finds: clusters
    /// and clips on the map, everything elsewhere.
    private void find() {
        Optional<Place> here = here();
        boolean map = here.filter(place -> place.id().equals(Navigator.EXPLORE)).isPresent();
        here.flatMap(Place::filter)
                .ifPresentOrElse(TextField::requestFocus, () -> openPalette(map ? "#" : ""));
    }

    private Optional<Place> here() {
        String shown = s.navigator().placeProperty().get();
        return places.stream().filter(place -> place.id().equals(shown)).findFirst();
    }

    /// Opens a project and starts the demonstration training on it.
    void demo(Path folder, Sample sample) {
        openSample(
                folder,
                sample,
                () -> {
                    s.runs().start(DemoProject.recipe(), RunConfig.defaults());
                    s.navigator().open(Navigator.TRAINING);
                });
    }

    private void quit() {
        leave(Platform::exit);
    }

    /// Does something that ends the work on the open project, once the person agreed.
    void leave(Runnable then) {
        Leaving.ask(s, then);
    }
}
