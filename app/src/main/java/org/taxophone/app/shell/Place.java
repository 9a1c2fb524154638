package org.taxophone.app.shell;

import java.util.List;
import javafx.scene.Parent;

/// One of the places on the rail. Its root is made once and kept alive, so that each place keeps
/// its state.
public interface Place {
    /// One of the names in [org.taxophone.app.session.Navigator].
    String id();

    Parent root();

    /// What can be done in the place, for the menus and the palette.
    default List<Command> commands() {
        return List.of();
    }

    /// Called on the UI thread each time the place comes on show.
    default void shown() {}

    /// Called on the UI thread each time another place takes its place.
    default void hidden() {}
}
