package org.taxophone.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.Directions;

/// Where all clips are, by the net as it stands, without noise and with running statistics.
///
/// @param ids clip identities
/// @param clusters how many there can be, 0 where the net tells none apart
/// @param probabilities q(y given x), clips x clusters
/// @param units dimensions of the features, 0 without any
/// @param features what the encoder hears, clips x units
/// @param latentDimension dimensions of z, 0 where it was not asked for
/// @param means of q(z given x ...), clips x latentDimension
record Evaluation(
        List<String> ids,
        int clusters,
        float[] probabilities,
        int units,
        float[] features,
        int latentDimension,
        float[] means) {
    /// The most probable cluster of each clip.
    ClusterAssignment assignment() {
        int[] assigned = new int[ids.size()];
        for (int clip = 0; clip < assigned.length; clip++) {
            for (int k = 1; k < clusters; k++) {
                if (probabilities[clip * clusters + k]
                        > probabilities[clip * clusters + assigned[clip]]) {
                    assigned[clip] = k;
                }
            }
        }
        return new ClusterAssignment(ids, clusters, assigned, probabilities);
    }

    /// Some of the clips.
    ///
    /// @param rows which, in the order that is wanted
    Evaluation select(int[] rows) {
        return new Evaluation(
                IntStream.of(rows).mapToObj(ids::get).toList(),
                clusters,
                rowsOf(probabilities, clusters, rows),
                units,
                rowsOf(features, units, rows),
                latentDimension,
                rowsOf(means, latentDimension, rows));
    }

    private static float[] rowsOf(float[] values, int width, int[] rows) {
        float[] some = new float[values.length == 0 ? 0 : rows.length * width];
        for (int i = 0; i < rows.length && some.length > 0; i++) {
            System.arraycopy(values, rows[i] * width, some, i * width, width);
        }
        return some;
    }

    /// The spaces that there are: "y", "z", "features".
    List<Embeddings> spaces() {
        List<Embeddings> spaces = new ArrayList<>();
        if (clusters > 0) {
            spaces.add(clusterSpace());
        }
        if (latentDimension > 0) {
            spaces.add(latentSpace());
        }
        if (units > 0) {
            spaces.add(featureSpace());
        }
        return spaces;
    }

    /// The space in which the clips are looked at: the features, or z without any.
    Embeddings mapSpace() {
        return units > 0 ? featureSpace() : latentSpace();
    }

    /// How the clusters are used, where the net has clusters.
    Optional<ClusterUse> clusterUse() {
        return clusters == 0
                ? Optional.empty()
                : Optional.of(
                        new ClusterUse(assignment().counts(), entropyOfMean(), meanEntropy()));
    }

    Embeddings featureSpace() {
        return new Embeddings("features", ids, units, features);
    }

    Embeddings clusterSpace() {
        return new Embeddings("y", ids, clusters, probabilities);
    }

    Embeddings latentSpace() {
        return new Embeddings("z", ids, latentDimension, means);
    }

    /// Share of the clips that each cluster holds: the mean of its probabilities, squared first and
    /// made to sum to 1 (as Xie et al. 2016 sharpen theirs). The most probable cluster alone would
    /// be drawn by lot while the net hardly tells clusters apart; plain probabilities would count
    /// the haze of clusters that no clip ever goes to.
    double[] shares() {
        double[] shares = new double[clusters];
        for (int clip = 0; clip < ids.size(); clip++) {
            double squares = 0;
            for (int k = 0; k < clusters; k++) {
                squares += square(probabilities[clip * clusters + k]);
            }
            for (int k = 0; k < clusters; k++) {
                shares[k] += square(probabilities[clip * clusters + k]) / squares / ids.size();
            }
        }
        return shares;
    }

    private static double square(double p) {
        return p * p;
    }

    /// H(mean q), in nats.
    double entropyOfMean() {
        double entropy = 0;
        for (int k = 0; k < clusters; k++) {
            double mean = 0;
            for (int clip = 0; clip < ids.size(); clip++) {
                mean += probabilities[clip * clusters + k];
            }
            entropy += term(mean / ids.size());
        }
        return entropy;
    }

    /// Mean H(q), in nats.
    double meanEntropy() {
        double entropy = 0;
        for (float p : probabilities) {
            entropy += term(p);
        }
        return entropy / ids.size();
    }

    private static double term(double p) {
        return p > 0 ? -p * Math.log(p) : 0;
    }

    /// In how many directions z spreads.
    double directions() {
        return Directions.of(latentSpace());
    }

    /// Dimensions of z whose mean varies over the clips by more than 0.01.
    int activeUnits() {
        int active = 0;
        for (int d = 0; d < latentDimension; d++) {
            double sum = 0;
            double squares = 0;
            for (int clip = 0; clip < ids.size(); clip++) {
                double mean = means[clip * latentDimension + d];
                sum += mean;
                squares += mean * mean;
            }
            double average = sum / ids.size();
            active += squares / ids.size() - average * average > 0.01 ? 1 : 0;
        }
        return active;
    }
}
