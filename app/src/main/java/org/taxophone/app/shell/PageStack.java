package org.taxophone.app.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.Navigator;

/// The page: one place on show, the others kept alive behind it.
final class PageStack extends StackPane {
    private final Map<String, Place> places = new LinkedHashMap<>();
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
        if (place.root() instanceof Region page) {
            page.setMinSize(
                    0, 0); // else a wide page never becomes narrow, and pushes the header out
        }
        places.put(place.id(), place);
        show(navigator.placeProperty().get());
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
        getChildren().setAll(next.root());
        next.shown();
        AccessibleNames.give(next.root()); // and what was made since
    }
}
