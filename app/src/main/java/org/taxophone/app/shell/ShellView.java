package org.taxophone.app.shell;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.JobBoard;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Selection;
import org.taxophone.app.theme.Themes;

/// The window's content: header, rail, page, status bar, and a pane for what floats over all.
public final class ShellView {
    private final StackPane root = new StackPane();
    private final ModalPane overlay = new ModalPane();

    /// What the shell shows, put together by the composition root.
    ///
    /// @param places welcome first, then those of the rail
    /// @param commands in the order of the menus
    /// @param training progress of the run that works, negative while none does
    public record Parts(
            CurrentProject project,
            Selection selection,
            Player player,
            Themes themes,
            Navigator navigator,
            JobBoard jobs,
            Journal journal,
            List<Place> places,
            List<Command> commands,
            ObservableDoubleValue training) {}

    public ShellView(Parts parts) {
        BorderPane frame = new BorderPane();
        frame.setId("shell");
        frame.setTop(
                new HeaderView(parts.player(), parts.themes(), parts.commands(), () -> {}).root());
        frame.setLeft(
                new Rail(parts.navigator(), parts.project().openProperty(), parts.training()));
        frame.setCenter(new PageStack(parts.places(), parts.navigator()));
        frame.setBottom(
                new StatusBarView(
                                parts.project(),
                                parts.selection(),
                                parts.jobs(),
                                parts.journal(),
                                () -> {})
                        .root());
        overlay.setId("overlay");
        root.getChildren().setAll(frame, overlay);
    }

    public Parent root() {
        return root;
    }

    /// Where questions, the palette and other floating things are shown.
    public ModalPane overlay() {
        return overlay;
    }
}
