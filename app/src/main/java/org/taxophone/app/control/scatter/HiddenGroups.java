package org.taxophone.app.control.scatter;

import java.util.Set;
import java.util.TreeSet;

/// Groups of points that are switched off: neither drawn nor found under the pointer.
///
/// @param groups from 0; -1 stands for all points without a group
public record HiddenGroups(Set<Integer> groups) {
    /// All groups are shown.
    public static final HiddenGroups NONE = new HiddenGroups(Set.of());

    public HiddenGroups {
        groups = Set.copyOf(groups);
    }

    public boolean hides(int group) {
        return !groups.isEmpty() && groups.contains(Math.max(group, -1));
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// The same with one group switched the other way.
    public HiddenGroups toggled(int group) {
        Set<Integer> next = new TreeSet<>(groups);
        if (!next.remove(group)) {
            next.add(group);
        }
        return new HiddenGroups(next);
    }
}
