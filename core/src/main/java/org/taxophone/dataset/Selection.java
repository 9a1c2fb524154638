package org.taxophone.dataset;

import java.util.Map;
import org.taxophone.audio.Slice;

/// A stretch of a file that a table or label track marks.
///
/// @param slice its bounds
/// @param values what is said of it, by column
/// @param source where it is marked, for messages: "night.txt, row 3"
record Selection(Slice slice, Map<String, String> values, String source) {}
