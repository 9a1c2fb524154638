package org.taxophone.app.shell;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The moment in which a place is still in sight, but another one was asked for: nothing that is
/// pressed or typed reaches the one that is left. Keys of commands are heard as always.
final class Arrival {
    private final EventHandler<KeyEvent> deaf = Arrival::swallow;
    private @Nullable Node left;

    /// The person goes away from here.
    void begin(Node place) {
        left = place;
        place.setMouseTransparent(true);
        place.addEventFilter(KeyEvent.ANY, deaf);
    }

    /// The person has arrived, or stays.
    void end() {
        Node place = left;
        left = null;
        if (place != null) {
            place.setMouseTransparent(false);
            place.removeEventFilter(KeyEvent.ANY, deaf);
        }
    }

    private static void swallow(KeyEvent event) {
        if (!event.isShortcutDown() && !event.getCode().isFunctionKey()) {
            event.consume();
        }
    }
}
