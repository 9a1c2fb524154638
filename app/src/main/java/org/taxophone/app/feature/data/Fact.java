package org.taxophone.app.feature.data;

import java.util.Optional;

/// One figure of the strip above the table.
///
/// @param title "Duration"
/// @param figure "0.42 s"
/// @param note "median; 0.14 to 2.28 s"
/// @param field what the filter calls it, empty where it cannot be asked for
/// @param histogram how it is spread, where that can be shown; of classes a bar each
public record Fact(
        String title, String figure, String note, String field, Optional<Histogram> histogram) {}
