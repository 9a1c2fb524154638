package org.taxophone.app.launch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;
import org.taxophone.app.shell.Place;

/// What is done with the current clip, in whatever place it is on show.
final class ClipCommands {
    /// Of those that belong to a place where clips stand in an order.
    static final Set<String> IDS = Set.of("clip.play", "clip.previous", "clip.next", "clip.loop");

    private ClipCommands() {}

    /// @param here the place on show
    static List<Command> of(Services s, Supplier<Optional<Place>> here) {
        BooleanBinding any = s.selection().currentProperty().isNotEmpty();
        BooleanBinding stepped =
                any.and(
                        s.navigator()
                                .placeProperty()
                                .isEqualTo(Navigator.DATA)
                                .or(s.navigator().placeProperty().isEqualTo(Navigator.EXPLORE)));
        BooleanProperty loop = s.audition().repeatProperty();
        return List.of(
                command("play", "F8", any, s.audition()::toggle),
                command("previous", "F7", stepped, () -> step(here, -1)),
                command("next", "F9", stepped, () -> step(here, 1)),
                command("loop", "Shortcut+R", any, () -> loop.set(!loop.get())).ticks(loop));
    }

    private static void step(Supplier<Optional<Place>> here, int places) {
        here.get().flatMap(Place::steps).ifPresent(steps -> steps.accept(places));
    }

    private static Command command(
            String id, String keys, ObservableBooleanValue enabled, Runnable act) {
        return new Command("clip." + id, MenuName.CLIPS, keys, enabled, act)
                .needs("command.why.clip");
    }
}
