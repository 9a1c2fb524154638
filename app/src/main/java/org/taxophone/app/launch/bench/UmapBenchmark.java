package org.taxophone.app.launch.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.Trustworthiness;
import org.taxophone.projection.Projection;
import org.taxophone.projection.UmapConfig;
import org.taxophone.projection.UmapProjector;

/// UMAP of 30,000 points in 32 dimensions, 20 clouds, as often as the peer does it; with
/// trustworthiness, since a fast map may be a bad one.
final class UmapBenchmark implements Benchmark {
    private static final int ROWS = 30_000;
    private static final int DIMENSION = 32;
    private static final int CLOUDS = 20;
    private static final int TRUSTED = 3_000;
    private static final int NEIGHBOURS = 15;
    private static final long SEED = 42;

    @Override
    public String name() {
        return "umap";
    }

    @Override
    public List<Measurement> measure(Bench bench) {
        Embeddings clouds = Clouds.of(ROWS, DIMENSION, CLOUDS);
        long began = System.nanoTime();
        Projection map =
                new UmapProjector().project(clouds, UmapConfig.of(SEED), JobContext.none());
        double rate = ROWS * 1e9 / (System.nanoTime() - began);
        double trust = Trustworthiness.score(first(clouds), first(map), NEIGHBOURS);
        Optional<PeerAnswer> answer =
                bench.peer()
                        .map(
                                peer ->
                                        peer.ask(
                                                "umap",
                                                "--n",
                                                Integer.toString(ROWS),
                                                "--dim",
                                                Integer.toString(DIMENSION),
                                                "--clusters",
                                                Integer.toString(CLOUDS),
                                                "--seed",
                                                Long.toString(SEED)));
        List<Measurement> measured = new ArrayList<>();
        measured.add(
                new Measurement(
                        "UMAP of %,d points".formatted(ROWS),
                        "points/s",
                        rate,
                        answer.map(
                                peer ->
                                        new Measurement.PeerRate(
                                                peer.name() + ", warm",
                                                ROWS / peer.number("warm_s")))));
        measured.add(
                new Measurement(
                        "its trustworthiness",
                        "of 1",
                        trust,
                        answer.map(
                                peer ->
                                        new Measurement.PeerRate(
                                                peer.name(), peer.number("trustworthiness")))));
        return measured;
    }

    private static Embeddings first(Embeddings all) {
        return all.select(IntStream.range(0, TRUSTED).toArray());
    }

    private static Projection first(Projection all) {
        return new Projection(
                all.method(),
                all.ids().subList(0, TRUSTED),
                Arrays.copyOf(all.x(), TRUSTED),
                Arrays.copyOf(all.y(), TRUSTED));
    }
}
