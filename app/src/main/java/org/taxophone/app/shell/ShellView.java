package org.taxophone.app.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.JobBoard;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Notices;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.app.theme.Themes;

/// The window's content: header, rail, page, status bar, and a pane for what floats over all.
public final class ShellView {
    private static final double ABOVE_STATUS_BAR = 34;

    private final StackPane root = new StackPane();
    private final PageStack pages;
    private final Parent jobs;
    private final Supplier<List<Command>> commands;
    private final HeaderView header;
    private final FocusPanes panes;
    private final Journal journal;

    /// What the shell shows, put together by the composition root.
    ///
    /// @param welcome the first place; the others are added as they are made
    /// @param commands in the order of the menus, with the keys they have now
    /// @param keysChanged changes when keys do
    /// @param training progress of the run that works, negative while none does
    /// @param opening true while a project is being opened
    /// @param openPalette shows the command palette
    /// @param drop takes folders that are dropped on the window
    /// @param tour the walk through the places
    /// @param banner what concerns the whole project, above all places; managed while it has to say
    ///     something
    /// @param overlay where questions, the palette and other floating things are shown
    public record Parts(
            CurrentProject project,
            Selection selection,
            Player player,
            Themes themes,
            Navigator navigator,
            JobBoard jobs,
            Journal journal,
            Saving saving,
            Notices notices,
            Place welcome,
            Supplier<List<Command>> commands,
            ReadOnlyIntegerProperty keysChanged,
            ObservableDoubleValue training,
            ObservableBooleanValue opening,
            Tour tour,
            Node banner,
            FloatingPane overlay,
            FolderDrop drop,
            Runnable openPalette) {}

    public ShellView(Parts parts) {
        commands = parts.commands();
        journal = parts.journal();
        BorderPane frame = new BorderPane();
        frame.setId("shell");
        header =
                new HeaderView(
                        parts.player(),
                        parts.themes(),
                        parts.commands(),
                        parts.keysChanged(),
                        parts.openPalette());
        frame.setTop(header.root());
        Rail rail = new Rail(parts.navigator(), parts.project().openProperty(), parts.training());
        frame.setLeft(rail);
        pages = new PageStack(parts.welcome(), parts.navigator());
        VBox.setVgrow(pages, Priority.ALWAYS);
        frame.setCenter(new VBox(parts.banner(), pages));
        Node statusBar =
                new StatusBarView(
                                parts.project(),
                                parts.selection(),
                                parts.jobs(),
                                parts.journal(),
                                parts.saving(),
                                parts.opening(),
                                this::toggleJobs)
                        .root();
        frame.setBottom(statusBar);
        parts.overlay().setId("overlay");
        parts.overlay().setAccessibleText(Messages.text("window.title"));
        jobs = new JobsView(parts.jobs(), parts.journal(), this::toggleJobs).root();
        jobs.setVisible(false);
        StackPane.setAlignment(jobs, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(jobs, new Insets(0, 12, ABOVE_STATUS_BAR, 0));
        NoticeStack notices = new NoticeStack(parts.notices(), ABOVE_STATUS_BAR);
        TourCard tour = new TourCard(parts.tour(), ABOVE_STATUS_BAR);
        root.getChildren().setAll(frame, tour, jobs, notices, parts.overlay());
        panes =
                new FocusPanes(
                        () -> List.of(rail, pages, tour, jobs, notices, statusBar, header.root()));
        new EscapeRule(
                        parts.overlay()::isShown,
                        () -> hideJobs() || parts.notices().dismissNewest() || parts.tour().end(),
                        () -> panes.enterFirst(pages),
                        steps(parts))
                .watch(root);
        AccessibleNames.give(root);
        parts.drop().watch(root);
    }

    /// Adds a place behind the one on show.
    public void add(Place place) {
        pages.add(place);
    }

    /// Puts what can be done in all places into the menus.
    public void fillMenus() {
        header.fill(commands.get());
    }

    /// Dresses the places that were not shown yet, a little at a time, once a while has passed.
    public void dress(Duration after) {
        pages.dress(after);
    }

    /// Dresses one place at once, in turns between which the window answers.
    public void dress(String place, Runnable then) {
        pages.dress(place, then);
    }

    /// True once a place is on show, which may be a moment after it was asked for.
    public boolean shows(String place) {
        return pages.shows(place);
    }

    /// Does something in a place once it is on show, unless another one is asked for before.
    public void whenShown(String place, Runnable act) {
        pages.whenShown(place, act);
    }

    /// True while places are being dressed.
    public boolean dressing() {
        return pages.dressing();
    }

    private List<BooleanSupplier> steps(Parts parts) {
        return List.of(
                () -> silence(parts.player()),
                () -> {
                    boolean settings =
                            parts.navigator().placeProperty().get().equals(Navigator.SETTINGS);
                    if (settings) {
                        parts.navigator().back();
                    }
                    return settings;
                },
                () -> letGo(parts.selection()));
    }

    private static boolean silence(Player player) {
        boolean sounding = !player.playing().isEmpty();
        player.stop();
        return sounding;
    }

    private static boolean letGo(Selection selection) {
        boolean something =
                !selection.clips().isEmpty()
                        || selection.clusterProperty().get() != Selection.NO_CLUSTER;
        selection.clear();
        selection.clusterProperty().set(Selection.NO_CLUSTER);
        return something;
    }

    /// Goes to the next pane of the window, or to the one before.
    public void movePane(boolean forward) {
        Scene scene = root.getScene();
        if (scene != null) {
            panes.move(scene.getFocusOwner(), forward);
        }
    }

    /// Opens jobs and log, or closes them.
    public void toggleJobs() {
        if (!hideJobs()) {
            showLog();
        }
    }

    /// Opens jobs and log; what stands there counts as read.
    public void showLog() {
        jobs.setVisible(true);
        jobs.requestFocus();
        journal.read();
    }

    private boolean hideJobs() {
        boolean shown = jobs.isVisible();
        if (shown) {
            journal.read(); // what came while it was open was seen too
        }
        jobs.setVisible(false);
        return shown;
    }

    /// What can be done.
    public List<Command> commands() {
        return commands.get();
    }

    public Parent root() {
        return root;
    }
}
