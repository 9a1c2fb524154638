package org.taxophone.dataset;

/// A file that was left out of a data set, or taken with a warning.
///
/// @param path where it lies below the data set's root, with "/" between folders; or the table's
/// name
/// @param reason what is the matter, with the value
/// @param nextStep what a person can do
public record SkippedFile(String path, String reason, String nextStep) {}
