package org.taxophone.training;

import java.util.List;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

/// The middles of k-means clusters, to which new rows are assigned.
///
/// @param clusters how many
/// @param values `values[cluster * dimension + column]`
/// @param spherical whether rows are scaled to length 1 first
public record Centroids(int clusters, float[] values, boolean spherical) {
    /// From k-means' own.
    public static Centroids of(double[][] centroids, boolean spherical) {
        int dimension = centroids.length == 0 ? 0 : centroids[0].length;
        float[] values = new float[centroids.length * dimension];
        for (int cluster = 0; cluster < centroids.length; cluster++) {
            for (int column = 0; column < dimension; column++) {
                values[cluster * dimension + column] = (float) centroids[cluster][column];
            }
        }
        return new Centroids(centroids.length, values, spherical);
    }

    /// The mean of the rows of each cluster; a cluster without rows has none that is near.
    static Centroids means(Embeddings space, ClusterAssignment assignment) {
        int clusters = assignment.clusterCount();
        double[][] sums = new double[clusters][space.dimension()];
        int[] counts = new int[clusters];
        for (int row = 0; row < space.rows(); row++) {
            int cluster = assignment.clusters()[row];
            counts[cluster]++;
            for (int column = 0; column < space.dimension(); column++) {
                sums[cluster][column] += space.at(row, column);
            }
        }
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int column = 0; column < space.dimension(); column++) {
                sums[cluster][column] /= counts[cluster]; // not a number where there is no row
            }
        }
        return of(sums, false);
    }

    /// The nearest cluster of each row; of two that are equally near, the first.
    public ClusterAssignment assign(Embeddings space) {
        Embeddings rows = spherical ? space.onUnitSphere() : space;
        int dimension = space.dimension();
        int[] assigned = new int[rows.rows()];
        for (int row = 0; row < assigned.length; row++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int cluster = 0; cluster < clusters; cluster++) {
                double distance = 0;
                for (int column = 0; column < dimension; column++) {
                    double gap = rows.at(row, column) - values[cluster * dimension + column];
                    distance += gap * gap;
                }
                if (distance < nearest) {
                    nearest = distance;
                    assigned[row] = cluster;
                }
            }
        }
        return new ClusterAssignment(List.copyOf(space.ids()), clusters, assigned, new float[0]);
    }
}
