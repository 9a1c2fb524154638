package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.Checks;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;

/// Where the clips of each cluster lie in the latent space z: what there is to decode.
///
/// Samples are drawn from the Gaussian of the cluster's own clips (its mean and the deviation of
/// each dimension), not from the prior, which a training with a light KL term does not keep to.
public final class LatentPlaces {
    private final Embeddings z;
    private final float[][] means;
    private final float[][] deviations;

    /// @param z the latent means of the clips
    /// @param assignment the cluster of each of them; clips of none are left out
    public LatentPlaces(Embeddings z, ClusterAssignment assignment) {
        this.z = z;
        int dimension = z.dimension();
        means = new float[assignment.clusterCount()][dimension];
        deviations = new float[assignment.clusterCount()][dimension];
        double[][] sums = new double[means.length][dimension];
        double[][] squares = new double[means.length][dimension];
        int[] counts = assignment.counts();
        for (int row = 0; row < z.rows(); row++) {
            int cluster = assignment.clusters()[row];
            if (cluster == ClusterAssignment.NOISE) {
                continue; // it says nothing of any cluster
            }
            for (int d = 0; d < dimension; d++) {
                double value = z.at(row, d);
                sums[cluster][d] += value;
                squares[cluster][d] += value * value;
            }
        }
        for (int cluster = 0; cluster < means.length; cluster++) {
            for (int d = 0; d < dimension; d++) {
                double mean = counts[cluster] == 0 ? 0 : sums[cluster][d] / counts[cluster];
                double square = counts[cluster] == 0 ? 1 : squares[cluster][d] / counts[cluster];
                means[cluster][d] = (float) mean;
                deviations[cluster][d] = (float) Math.sqrt(Math.max(0, square - mean * mean));
            }
        }
    }

    /// Dimensions of z.
    public int dimension() {
        return z.dimension();
    }

    /// The middle of a cluster: decoded, its prototype. The origin for a cluster without clips.
    public float[] mean(int cluster) {
        return means[cluster].clone();
    }

    /// Standard deviation of each dimension over a cluster's clips, 1 for a cluster without.
    public float[] deviation(int cluster) {
        return deviations[cluster].clone();
    }

    /// Random places of a cluster.
    public List<float[]> samples(int cluster, int count, long seed) {
        SplittableRandom random = Seeds.random(Seeds.derive(seed, "places", cluster), "samples");
        List<float[]> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] place = means[cluster].clone();
            for (int d = 0; d < place.length; d++) {
                place[d] += (float) (deviations[cluster][d] * random.nextGaussian());
            }
            places.add(place);
        }
        return places;
    }

    /// One dimension moved from so many deviations below the cluster's middle to as many above it,
    /// the others held.
    ///
    /// @param latentDimension from 0
    /// @param steps places, at least 2
    /// @param reach deviations to either side
    public List<float[]> traversal(int cluster, int latentDimension, int steps, double reach) {
        Checks.inRange("latentDimension", latentDimension, 0, dimension() - 1);
        Checks.atLeast("steps", steps, 2);
        List<float[]> places = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            float[] place = means[cluster].clone();
            double move = reach * (2.0 * step / (steps - 1) - 1);
            place[latentDimension] += (float) (move * deviations[cluster][latentDimension]);
            places.add(place);
        }
        return places;
    }

    /// The straight way from one clip to another, both ends included.
    ///
    /// @param fromRow row of the first clip in z
    /// @param toRow row of the second
    /// @param steps places, at least 2
    public List<float[]> path(int fromRow, int toRow, int steps) {
        return between(z.row(fromRow), z.row(toRow), steps);
    }

    /// Equal steps from one point to another.
    public static List<float[]> between(float[] from, float[] to, int steps) {
        Checks.atLeast("steps", steps, 2);
        List<float[]> places = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            float share = step / (float) (steps - 1);
            float[] place = new float[from.length];
            for (int d = 0; d < place.length; d++) {
                place[d] = from[d] + share * (to[d] - from[d]);
            }
            places.add(place);
        }
        return places;
    }
}
