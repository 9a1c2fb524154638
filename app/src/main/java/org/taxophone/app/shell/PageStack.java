package org.taxophone.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.Navigator;

/// The page: one place on show, the others kept alive behind it.
final class PageStack extends StackPane {
    private final Map<String, Place> places = new LinkedHashMap<>();
    private @Nullable Place shown;

    PageStack(List<Place> places, Navigator navigator) {
        for (Place place : places) {
            this.places.put(place.id(), place);
        }
        navigator.placeProperty().addListener((v, before, after) -> show(after));
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
    }
}
