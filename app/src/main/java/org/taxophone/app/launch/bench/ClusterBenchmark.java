package org.taxophone.app.launch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taxophone.clustering.Clusterer;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.WardConfig;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.Silhouette;

/// Clusterers and the silhouette on 10,000 points in 32 dimensions, 20 clouds cut into 11, beside
/// scikit-learn's. Ten starts of k-means and of the mixture on both sides.
final class ClusterBenchmark implements Benchmark {
    private static final int ROWS = 10_000;
    private static final int DIMENSION = 32;
    private static final int CLOUDS = 20;
    private static final int CLUSTERS = 11;

    /// scikit-learn's tolerance, so that both sides take like steps.
    private static final GaussianMixtureConfig MIXTURE =
            new GaussianMixtureConfig(
                    CLUSTERS, org.taxophone.clustering.Covariance.DIAGONAL, 10, 100, 1e-3, 1e-6, 0);

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        Embeddings clouds = Clouds.of(ROWS, DIMENSION, CLOUDS);
        Map<String, Double> peer = bench.peer().map(ClusterBenchmark::seconds).orElseGet(Map::of);
        List<Measurement> measured = new ArrayList<>();
        int[] cut = new int[0];
        for (Named each :
                List.of(
                        new Named("k-means, 10 starts", "kmeans x10", KMeansConfig.of(CLUSTERS, 0)),
                        new Named("Gaussian mixture, 10 starts", "gmm diagonal x10", MIXTURE),
                        new Named("Ward", "ward", WardConfig.of(CLUSTERS)))) {
            long began = System.nanoTime();
            cut = Clusterer.cluster(clouds, each.config, JobContext.none()).clusters();
            measured.add(measurement(each.subject, began, peer.get(each.peerKey)));
        }
        long began = System.nanoTime();
        Silhouette.mean(clouds, cut);
        measured.add(measurement("silhouette", began, peer.get("silhouette, exact")));
        return measured;
    }

    private record Named(String subject, String peerKey, ClustererConfig config) {}

    private static Measurement measurement(
            String subject, long began, @org.jspecify.annotations.Nullable Double peerSeconds) {
        double rate = ROWS * 1e9 / (System.nanoTime() - began);
        return new Measurement(
                "%s of %,d points".formatted(subject, ROWS),
                "points/s",
                rate,
                Optional.ofNullable(peerSeconds)
                        .map(took -> new Measurement.PeerRate("scikit-learn", ROWS / took)));
    }

    private static Map<String, Double> seconds(Peer peer) {
        return peer
                .askAll(
                        "cluster",
                        "--n",
                        Integer.toString(ROWS),
                        "--dim",
                        Integer.toString(DIMENSION),
                        "--clusters",
                        Integer.toString(CLOUDS),
                        "--k",
                        Integer.toString(CLUSTERS))
                .stream()
                .collect(
                        Collectors.toMap(
                                answer -> String.valueOf(answer.fields().get("what")),
                                answer -> answer.number("seconds")));
    }
}
