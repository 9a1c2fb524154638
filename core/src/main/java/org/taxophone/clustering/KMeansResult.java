package org.taxophone.clustering;

/// What k-means found.
///
/// @param assignment the cluster of each row
/// @param centroids `centroids[cluster][column]`, the mean of the cluster's rows; on the unit
/// sphere for spherical k-means
/// @param inertia sum over the rows of the squared distance to their centroid
/// @param iterations passes over the rows that the best start took
/// @param converged true if the best start ended because no row moved any more
public record KMeansResult(
        ClusterAssignment assignment,
        double[][] centroids,
        double inertia,
        int iterations,
        boolean converged) {}
