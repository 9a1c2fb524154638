package org.taxophone.app.session;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which place is on show. Places go to one another by name and never meet.
public final class Navigator {
    public static final String WELCOME = "welcome";
    public static final String DATA = "data";
    public static final String RECIPE = "recipe";
    public static final String TRAINING = "training";
    public static final String EXPLORE = "explore";
    public static final String RESULTS = "results";
    public static final String SETTINGS = "settings";

    /// The places of an open project, in the order in which a sound takes its way through the
    /// program.
    public static final List<String> OF_PROJECT = List.of(DATA, RECIPE, TRAINING, EXPLORE, RESULTS);

    private String before = WELCOME;
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(WELCOME);

    public void open(String placeId) {
        if (!placeId.equals(place.get())) {
            before = place.get();
        }
        place.set(placeId);
    }

    /// Goes to the place that was on show before this one.
    public void back() {
        open(before);
    }

    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }
}
