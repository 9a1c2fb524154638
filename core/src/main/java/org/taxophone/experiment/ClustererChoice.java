package org.taxophone.experiment;

/// Which clusterer a method uses, as a section of settings: a person changes it like any other
/// value.
///
/// @param clusterer changing it brings the other clusterer as it comes
public record ClustererChoice(ClustererKind clusterer) {}
