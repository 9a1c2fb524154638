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

/// The page: one place on show, the others kept alive behind it.
final class PageStack extends StackPane {
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<Place> seen = new HashSet<>();
    private final FittingRoom fitting = new FittingRoom();
    private @Nullable Place shown;

    private final Navigator navigator;

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
        fitting.dress(undressed, after);
    }

    /// Dresses one place that was not shown yet at once, a little in each turn.
    ///
    /// @param then done last, or now if there is nothing to dress
    void dress(String id, Runnable then) {
        Place place = places.get(id);
        fitting.dress(place == null ? List.of() : undressed(place), then);
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
        if (next == null || next == shown) {
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
    }
}
