package org.taxophone.app.control.scatter;

import java.util.List;

/// The looks of the groups of a map, for the light and the dark theme.
@FunctionalInterface
public interface StyleSource {
    List<GroupStyle> styles(boolean dark);
}
