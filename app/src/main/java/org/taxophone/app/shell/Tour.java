package org.taxophone.app.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.taxophone.app.session.Navigator;

/// A walk through the five places, one after the other, with a word about each. It goes along with
/// somebody who goes elsewhere, and ends where a place has no step.
public final class Tour {
    /// What [#stepProperty] holds while no tour is taken.
    static final int NONE = -1;

    private static final List<String> PLACES = Navigator.OF_PROJECT;

    private final Navigator navigator;
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(NONE);
    private boolean leading;

    public Tour(Navigator navigator) {
        this.navigator = navigator;
        navigator
                .placeProperty()
                .addListener(
                        (v, before, place) -> {
                            if (isTaken() && !leading) {
                                step.set(PLACES.indexOf(place));
                            }
                        });
    }

    /// Begins with the first place; a project is open.
    public void start() {
        show(0);
    }

    void next() {
        if (isLast()) {
            end();
        } else {
            show(step.get() + 1);
        }
    }

    void back() {
        show(Math.max(0, step.get() - 1));
    }

    /// Ends the tour where it is.
    ///
    /// @return false if none was taken
    boolean end() {
        boolean taken = isTaken();
        step.set(NONE);
        return taken;
    }

    private void show(int number) {
        leading = true;
        navigator.open(PLACES.get(number)); // which takes the focus first
        leading = false;
        step.set(number);
    }

    boolean isTaken() {
        return step.get() != NONE;
    }

    boolean isLast() {
        return step.get() == PLACES.size() - 1;
    }

    /// How many steps there are.
    static int steps() {
        return PLACES.size();
    }

    /// The place of the step on show, while the tour is taken.
    String place() {
        return PLACES.get(step.get());
    }

    /// The number of the step on show from 0, or [#NONE].
    ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }
}
