package org.taxophone.experiment;

/// What one number of clusters comes to.
///
/// @param clusters how many were asked for
/// @param used how many have clips
/// @param inertia sum over the clips of the squared distance to the mean of their cluster; always
///     falls as clusters grow in number, so that only a bend in it tells something
/// @param information Schwarz's information criterion of a Gaussian mixture, less is better; NaN
///     for other clusterers
/// @param silhouette mean silhouette of the clips; NaN with one cluster
/// @param nullSilhouette the silhouette that noise of the same spread gets from the same clusterer
/// @param stability mean adjusted Rand index of partitions of different draws of the clips, on
///     those that two draws share: 1 where the clusters do not depend on which clips are there
public record SweepPoint(
        int clusters,
        int used,
        double inertia,
        double information,
        double silhouette,
        double nullSilhouette,
        double stability) {}
