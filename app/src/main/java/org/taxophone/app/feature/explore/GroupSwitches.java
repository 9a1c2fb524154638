package org.taxophone.app.feature.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.scatter.HiddenGroups;

/// Which groups of a map are switched off, for each way of colouring it on its own.
final class GroupSwitches {
    private static final String SEPARATOR = "\t";
    private static final String IS = "=";

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

    /// A run comes: the groups of another are forgotten.
    ///
    /// @param before number of the run whose groups are off, 0 for none yet
    /// @return the number of the run whose groups are off now
    int keepOf(int before, @Nullable ExploredRun run) {
        int now = run == null ? 0 : run.number();
        if (before != 0 && before != now) {
            forget();
        }
        return now;
    }

    /// Another run: its groups are others.
    void forget() {
        all.clear();
        show();
    }

    /// What is off in every way of colouring, in one line.
    String text() {
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey().text() + IS + numbers(entry.getValue()))
                .sorted()
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String numbers(HiddenGroups hidden) {
        return hidden.groups().stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /// Brings back what [#text()] took down.
    void restore(String text) {
        for (String part : text.split(SEPARATOR)) {
            int end = part.lastIndexOf(IS);
            if (end > 0 && part.substring(end + 1).matches("-?\\d+(,-?\\d+)*")) {
                Set<Integer> groups =
                        Stream.of(part.substring(end + 1).split(","))
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet());
                all.put(Colouring.Choice.of(part.substring(0, end)), new HiddenGroups(groups));
            }
        }
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
