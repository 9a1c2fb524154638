package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.task.UiThread;

/// The page: one place on show, the others kept alive behind it. A place that is asked for before
/// it is dressed is dressed at once, in turns; until then the one before stays in sight.
final class PageStack extends StackPane {
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<Place> seen = new HashSet<>();
    private final Set<Place> asked = new HashSet<>(); // to be dressed, or are by now
    private final FittingRoom fitting = new FittingRoom();
    private final Arrival arrival = new Arrival();
    private final Navigator navigator;
    private @Nullable Place shown;
    private String actOf = "";
    private Runnable act = () -> {};

    PageStack(Place first, Navigator navigator) {
        this.navigator = navigator;
        navigator.placeProperty().addListener((v, before, after) -> show(after));
        add(first);
    }

    /// Adds a place, and shows it if it is already asked for.
    void add(Place place) {
        AccessibleNames.give(place.root());
        place.apart().forEach(part -> AccessibleNames.give(part.node()));
        if (place.root() instanceof Region page) {
            page.setMinSize(
                    0, 0); // else a wide page never becomes narrow, and pushes the header out
        }
        places.put(place.id(), place);
        show(navigator.placeProperty().get());
    }

    /// Dresses the places that were not shown yet, a little at a time, once a while has passed.
    void dress(Duration after) {
        List<Place.Apart> undressed = new ArrayList<>();
        places.values().forEach(place -> undressed.addAll(undressed(place)));
        asked.addAll(places.values());
        fitting.dress(undressed, after);
    }

    /// Dresses one place that was not shown yet at once, a little in each turn.
    ///
    /// @param then done last, or now if there is nothing to dress
    void dress(String id, Runnable then) {
        Place place = places.get(id);
        if (place == null) {
            fitting.dress(List.of(), then);
        } else {
            dress(place, then);
        }
    }

    private void dress(Place place, Runnable then) {
        asked.removeIf(other -> fitting.awaits(other.root())); // their turn is over
        asked.add(place);
        fitting.dress(undressed(place), then);
    }

    private List<Place.Apart> undressed(Place place) {
        if (seen.contains(place)) {
            return List.of();
        }
        List<Place.Apart> parts = new ArrayList<>(place.apart());
        parts.add(new Place.Apart(place.root(), null));
        parts.forEach(part -> FittingRoom.size(part.node(), this));
        return parts;
    }

    boolean dressing() {
        return fitting.busy();
    }

    private void show(String id) {
        Place next = places.get(id);
        arrival.end();
        if (next == null || next == shown) {
            return;
        }
        if (shown != null && undressedYet(next)) {
            arrival.begin(shown.root());
            dress(next, () -> arrive(next));
        } else {
            put(next);
        }
    }

    private boolean undressedYet(Place place) {
        boolean dressing = !asked.isEmpty(); // else nobody ever asked for it
        return dressing
                && !seen.contains(place)
                && (!asked.contains(place) || fitting.awaits(place.root()));
    }

    // it comes on show as a whole, or not at all if the person went elsewhere meanwhile
    private void arrive(Place next) {
        if (next.id().equals(navigator.placeProperty().get())) {
            arrival.end();
            put(next);
        }
        if (!fitting.busy()) {
            dress(Duration.ZERO); // the others, which had to wait
        }
    }

    private void put(Place next) {
        if (next == shown) {
            return;
        }
        if (shown != null) {
            shown.hidden();
        }
        shown = next;
        seen.add(next);
        getChildren().setAll(next.root(), fitting);
        next.shown();
        AccessibleNames.give(next.root()); // and what was made since
        if (next.id().equals(actOf)) {
            UiThread.platform().later(act); // it is laid out by then
            actOf = "";
        }
    }

    boolean shows(String id) {
        return shown != null && shown.id().equals(id);
    }

    /// Does something in a place once it is on show, unless another one is asked for before.
    void whenShown(String id, Runnable todo) {
        if (shows(id)) {
            UiThread.platform().later(todo);
        } else {
            actOf = id;
            act = todo;
        }
    }
}
