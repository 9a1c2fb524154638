package org.taxophone.metrics;

/// Shape of a partition in one space, and what the same clusterer scores on noise there.
///
/// @param space where distances were taken: "y", "z", "x", "features"
/// @param silhouette mean silhouette, -1 to 1
/// @param daviesBouldin lower is better
/// @param calinskiHarabasz higher is better
/// @param nullSilhouette the silhouette of k-means with as many clusters on Gaussian noise of equal
/// size and dimension
/// @param nullDaviesBouldin the same for Davies-Bouldin
/// @param nullCalinskiHarabasz the same for Calinski-Harabasz
/// @param clips how many clips were scored; fewer than all when it was a sample
public record InternalScores(
        String space,
        double silhouette,
        double daviesBouldin,
        double calinskiHarabasz,
        double nullSilhouette,
        double nullDaviesBouldin,
        double nullCalinskiHarabasz,
        int clips) {
    /// Within 5 % of the null, or worse, a silhouette says nothing.
    public boolean betterThanNoise() {
        return silhouette > nullSilhouette + 0.05 * Math.abs(nullSilhouette);
    }
}
