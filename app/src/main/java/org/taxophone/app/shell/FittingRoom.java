package org.taxophone.app.shell;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.UiThread;

/// Where the parts of a place are dressed before the place is first shown: skins, styles and first
/// measures, which for a whole place would take longer than a person can overlook. Small parts come
/// first, then what holds them, then the place. Each goes in, and back to where it was, within one
/// turn of the UI thread, so that nobody ever meets a place in pieces; between two turns the window
/// answers. Around a part stand those that will be around it, so that its styles stay right.
final class FittingRoom extends Pane {
    private static final Duration BETWEEN = Duration.millis(30);

    /// So long a turn goes on to the next part.
    private static final long TURN_NANOS = 6_000_000;

    private final Deque<Place.Apart> places = new ArrayDeque<>();
    private final Deque<PlaceParts.Part> waiting = new ArrayDeque<>();
    private final PauseTransition pause = new PauseTransition(BETWEEN);
    private @Nullable Node current; // the place whose parts wait
    private @Nullable Runnable afterwards;

    FittingRoom() {
        setManaged(false);
        setVisible(false);
        pause.setOnFinished(event -> turn());
    }

    /// Dresses what is in the places, once a while has passed, in place of what waited; not while
    /// somebody waits for what is being dressed now.
    void dress(Collection<Place.Apart> undressed, Duration after) {
        if (afterwards == null) {
            wait(undressed);
            pause.setDelay(after);
            pause.playFromStart();
        }
    }

    /// The same at once and without pauses, and then does something.
    void dress(Collection<Place.Apart> undressed, Runnable then) {
        finish();
        wait(undressed);
        pause.stop();
        if (busy()) {
            afterwards = then;
            UiThread.platform().later(this::turn);
        } else {
            then.run();
        }
    }

    private void wait(Collection<Place.Apart> undressed) {
        places.clear();
        waiting.clear();
        places.addAll(undressed);
    }

    private void finish() {
        Runnable then = afterwards;
        afterwards = null;
        if (then != null) {
            then.run();
        }
    }

    /// True while a place, or parts of it, wait to be dressed.
    boolean awaits(Parent place) {
        return places.stream().anyMatch(one -> one.node() == place)
                || (current == place && !waiting.isEmpty());
    }

    /// True while something waits to be dressed.
    boolean busy() {
        return !waiting.isEmpty() || !places.isEmpty();
    }

    private void turn() {
        if (!onScreen()) {
            waiting.clear();
            places.clear();
        }
        long began = System.nanoTime();
        do {
            next();
        } while (busy() && System.nanoTime() - began < TURN_NANOS);
        if (!busy()) {
            Runnable then = afterwards;
            afterwards = null;
            if (then != null) {
                UiThread.platform().later(then); // a turn of its own
            }
        } else if (afterwards == null) {
            pause.setDelay(Duration.ZERO);
            pause.playFromStart();
        } else {
            UiThread.platform().later(this::turn);
        }
    }

    /// Nobody finds what is being dressed, for it is not where it belongs.
    @Override
    public ObservableList<Node> getChildrenUnmodifiable() {
        return FXCollections.emptyObservableList();
    }

    private void next() {
        if (!waiting.isEmpty()) {
            fit(waiting.remove());
        } else if (!places.isEmpty()) {
            Place.Apart place = places.remove();
            current = place.node();
            waiting.addAll(PlaceParts.of(place));
        }
    }

    private boolean onScreen() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window != null && window.isShowing();
    }

    private void fit(PlaceParts.Part part) {
        Node node = part.node();
        if (node.getParent() != part.home() || node.getScene() != null) {
            return; // it has moved, or is on show
        }
        Parent around = part.around();
        Pane room = around == null ? this : StandIn.around(around, this);
        Pane home = part.home();
        int at = home == null ? -1 : home.getChildren().indexOf(node);
        if (home != null) {
            home.getChildren().remove(at);
        }
        List<Node> rest = home == null ? List.of() : List.copyOf(home.getChildren());
        room.getChildren().setAll(node);
        node.applyCss();
        if (node instanceof Region region) {
            measure(region, part);
        }
        getChildren().clear();
        room.getChildren().clear();
        if (home != null && home.getChildren().equals(rest)) { // or it arranged itself meanwhile
            home.getChildren().add(at, node);
        }
    }

    private static void measure(Region region, PlaceParts.Part part) {
        if (part.height() == PlaceParts.Part.STYLES_ONLY) {
            return;
        }
        if (part.home() != null) {
            region.resize(
                    region.prefWidth(-1),
                    part.height() > 0 ? part.height() : region.prefHeight(-1));
        }
        region.layout();
    }

    /// Gives a place that is not on show the size that it will have: it arranges itself for that.
    static void size(Parent place, @Nullable Region page) {
        if (page != null && page.getWidth() > 0 && place instanceof Region region) {
            region.resize(page.getWidth(), page.getHeight());
        }
    }
}
