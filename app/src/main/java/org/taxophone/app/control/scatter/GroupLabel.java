package org.taxophone.app.control.scatter;

/// The number of a group on the map.
///
/// @param group whose it is, from 0
/// @param name beside the number where there is room; may be empty
/// @param row the point that it stands at
public record GroupLabel(int group, String name, int row) {}
