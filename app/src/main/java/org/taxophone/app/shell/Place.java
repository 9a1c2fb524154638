package org.taxophone.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// One of the places on the rail. Its root is made once and kept alive, so that each place keeps
/// its state.
public interface Place {
    /// A part that stands apart from the place until it is asked for.
    ///
    /// @param around what it will come into; null if nothing but the page
    record Apart(Parent node, @Nullable Parent around) {}

    /// One of the names in [org.taxophone.app.session.Navigator].
    String id();

    Parent root();

    /// What can be done with the place wherever one is, for the menus and the palette.
    default List<Command> commands() {
        return List.of();
    }

    /// True for one of its commands that asks something in the place, which must be seen for that.
    default boolean mustShow(Command command) {
        return false;
    }

    /// What its buttons do, for the menus and the palette: called once the place is on show, for
    /// somebody who asks from elsewhere is taken there first.
    default List<Command> commandsHere() {
        return List.of();
    }

    /// Where a person types what is to be found in what it shows now; empty if there is no such
    /// field.
    default Optional<TextField> filter() {
        return Optional.empty();
    }

    /// Goes on by so many clips in their order there; empty where clips stand in none.
    default Optional<IntConsumer> steps() {
        return Optional.empty();
    }

    /// What is not within the root now, but may come there.
    default List<Apart> apart() {
        return List.of();
    }

    /// Called on the UI thread each time the place comes on show.
    default void shown() {}

    /// Called on the UI thread each time another place takes its place.
    default void hidden() {}
}
