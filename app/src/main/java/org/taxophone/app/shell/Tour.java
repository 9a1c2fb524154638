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

    public Tour(Navigator navigator) {
        this.navigator = navigator;
        navigator
                .placeProperty()
                .addListener(
                        (v, before, place) -> {
                            if (isTaken()) {
                                step.set(PLACES.indexOf(place));
                            }
                        });
    }

    /// Begins with the first place; a project is open.
    public void start() {
        go(0);
        step.set(0);
    }

    void next() {
        if (isLast()) {
            end();
        } else {
            go(step.get() + 1);
        }
    }

    void back() {
        go(Math.max(0, step.get() - 1));
    }

    // the step follows the place
    private void go(int number) {
        navigator.open(PLACES.get(number));
    }

    /// Ends the tour where it is.
    ///
    /// @return false if none was taken
    boolean end() {
        boolean taken = isTaken();
        step.set(NONE);
        return taken;
    }

    boolean isTaken() {
        return step.get() != NONE;
    }

    boolean isLast() {
        return step.get() == steps() - 1;
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
