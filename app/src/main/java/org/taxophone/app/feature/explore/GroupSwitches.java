package org.taxophone.app.feature.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.taxophone.app.control.scatter.HiddenGroups;

/// Which groups of a map are switched off, for each way of colouring it on its own.
final class GroupSwitches {
    private final ObservableValue<Colouring.Choice> colour;
    private final Map<Colouring.Choice, HiddenGroups> all = new HashMap<>();
    private final ReadOnlyObjectWrapper<HiddenGroups> hidden =
            new ReadOnlyObjectWrapper<>(HiddenGroups.NONE);

    /// @param colour how the map is coloured
    GroupSwitches(ObservableValue<Colouring.Choice> colour) {
        this.colour = colour;
        colour.addListener((value, before, now) -> show());
    }

    /// What is off now.
    ReadOnlyObjectProperty<HiddenGroups> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /// Switches one group off or on.
    ///
    /// @param group from 0, -1 for all points without one
    void toggle(int group) {
        put(hidden.get().toggled(group));
    }

    /// Switches all groups off but one; all on if it is the only one already.
    ///
    /// @param groups how many there are
    void only(int group, int groups) {
        Set<Integer> others = new HashSet<>();
        for (int other = -1; other < groups; other++) {
            if (other != group) {
                others.add(other);
            }
        }
        HiddenGroups alone = new HiddenGroups(others);
        put(hidden.get().equals(alone) ? HiddenGroups.NONE : alone);
    }

    /// Switches all on.
    void showAll() {
        put(HiddenGroups.NONE);
    }

    /// Another run: its groups are others.
    void forget() {
        all.clear();
        show();
    }

    private void put(HiddenGroups next) {
        all.put(colour.getValue(), next);
        show();
    }

    private void show() {
        hidden.set(all.getOrDefault(colour.getValue(), HiddenGroups.NONE));
    }
}
