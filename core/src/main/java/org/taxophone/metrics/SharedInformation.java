package org.taxophone.metrics;

/// How much two columns of the same clips tell of each other.
///
/// @param nmi normalised mutual information, 0 to 1, arithmetic mean; grows by itself with the
/// number of values
/// @param ami the same less what chance reaches; about 0 for columns that have nothing to do with
/// each other, however many values they have
/// @param clips how many clips have both
public record SharedInformation(double nmi, double ami, int clips) {}
