package org.taxophone.training;

import java.util.List;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

/// Where all clips are, by the net as it stands, without noise and with running statistics.
///
/// @param ids clip identities
/// @param clusters how many there can be
/// @param probabilities q(y given x), clips x clusters
/// @param units dimensions of the features
/// @param features output of h's GRU, clips x units
/// @param latentDimension dimensions of z, 0 where it was not asked for
/// @param means of q(z given x, y), clips x latentDimension
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

    Embeddings featureSpace() {
        return new Embeddings("features", ids, units, features);
    }

    Embeddings clusterSpace() {
        return new Embeddings("y", ids, clusters, probabilities);
    }

    Embeddings latentSpace() {
        return new Embeddings("z", ids, latentDimension, means);
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
