package org.taxophone.metrics;

/// Agreement of a partition with labels, each from 0 to 1 but for ARI, which can be below 0.
///
/// @param accuracy share of clips on the best one-to-one matching of clusters to labels (Hungarian)
/// @param nmi normalised mutual information, arithmetic mean
/// @param ari adjusted Rand index
/// @param purity share of clips that carry the majority label of their cluster
/// @param clips how many clips had a label and were scored
public record ExternalScores(double accuracy, double nmi, double ari, double purity, int clips) {}
