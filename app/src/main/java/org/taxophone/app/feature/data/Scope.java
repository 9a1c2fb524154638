package org.taxophone.app.feature.data;

/// Which clips the table shows.
public enum Scope {
    ALL,
    FILTERED,
    SELECTED
}
