package org.taxophone.clustering;

/// What Ward's clustering found.
///
/// @param assignment the tree cut into clusters
/// @param tree every merge
public record WardResult(ClusterAssignment assignment, Dendrogram tree) {}
