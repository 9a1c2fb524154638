package org.taxophone.metrics;

/// Shape of a partition in one space, and what the same clusterer scores on noise there.
///
/// @param space where distances were taken: "y", "z", "x", "features"
/// @param silhouette mean silhouette, -1 to 1
/// @param daviesBouldin lower is better
/// @param calinskiHarabasz higher is better
/// @param nullSilhouette the silhouette of noise of equal size, dimension and spread, cut by the
/// same clusterer into as many clusters
/// @param nullDaviesBouldin the same for Davies-Bouldin
/// @param nullCalinskiHarabasz the same for Calinski-Harabasz
/// @param nullDeviation by how much the null's silhouette differs from one draw of noise to the
/// next, as a standard deviation; 0 where noise was drawn once, as it is for many clips
/// @param clips on how many clips the silhouette was taken; fewer than `ofClips` when it was a
/// sample
/// @param ofClips how many clips are in a cluster; the other two scores are taken on all of them
/// @param nullModel what the null is, in words; empty where there is none
public record InternalScores(
        String space,
        double silhouette,
        double daviesBouldin,
        double calinskiHarabasz,
        double nullSilhouette,
        double nullDaviesBouldin,
        double nullCalinskiHarabasz,
        double nullDeviation,
        int clips,
        int ofClips,
        String nullModel) {
    /// Within 5 % of the null or two of its deviations, or worse, a silhouette says nothing.
    public boolean betterThanNoise() {
        double slack = Math.max(0.05 * Math.abs(nullSilhouette), 2 * nullDeviation);
        return silhouette > nullSilhouette + slack;
    }

    /// True where the silhouette was taken on some of the clips only.
    public boolean sampled() {
        return clips < ofClips;
    }

    /// False where a partition has no shape: one cluster, or as many as clips.
    public boolean scored() {
        return !Double.isNaN(silhouette);
    }
}
