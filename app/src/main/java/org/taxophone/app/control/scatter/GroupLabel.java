package org.taxophone.app.control.scatter;

/// The number of a group on the map.
///
/// @param group whose it is, from 0
/// @param name beside the number where there is room; may be empty
/// @param row the point that it stands at
/// @param numbered true if the number stands beside the name
public record GroupLabel(int group, String name, int row, boolean numbered) {
    public GroupLabel(int group, String name, int row) {
        this(group, name, row, true);
    }

    /// A group that is known by its name alone.
    public static GroupLabel named(int group, String name, int row) {
        return new GroupLabel(group, name, row, false);
    }
}
