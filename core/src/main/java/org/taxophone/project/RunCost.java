package org.taxophone.project;

/// What a run will take.
///
/// @param seconds of one run, NaN where nothing is known
/// @param source where the figure is from, in words
public record RunCost(double seconds, String source) {}
