package org.taxophone.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taxophone.common.Checks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// One partition out of several, over seeds or recipes, whatever their numbers of clusters.
///
/// Each clip becomes the row of its clusters, one column a cluster of a run with 1 in those that it
/// is in, and k-means groups the rows (Wu et al. 2015): in time and memory that grow with the
/// clips, where counting how often two clips meet grows with their square. Then each cluster of a
/// run stands for the consensus cluster that most of its clips are in, and each run has a vote.
public final class Consensus {
    private static final int RESTARTS = 20;
    private static final int ITERATIONS = 300;

    private Consensus() {}

    /// Finds the consensus on the clips that all runs have, in the order of the first.
    ///
    /// How far whole partitions agree is another question: see the mean ARI of
    /// `metrics.Agreement`.
    ///
    /// @param runs at least two; their ids in any order
    /// @param clusters how many clusters the consensus has, at least 1
    /// @param seed where all randomness comes from
    /// @throws IllegalArgumentException if there are fewer than two runs, or no clip is in all
    /// @throws org.taxophone.common.TaxophoneException if there are more clusters than clips
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public static ConsensusResult of(
            List<ClusterAssignment> runs, int clusters, long seed, JobContext context) {
        Checks.atLeast("runs", runs.size(), 2);
        Checks.atLeast("clusters", clusters, 1);
        List<String> ids = common(runs);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(
                    "runs must share clips: these " + runs.size() + " have none in common");
        }
        List<int[]> parts = runs.stream().map(run -> aligned(run, ids)).toList();
        KMeansConfig config = new KMeansConfig(clusters, RESTARTS, ITERATIONS, seed);
        int[] grouped =
                new KMeansClusterer()
                        .fit(memberships(runs, parts, ids), config, context)
                        .clusters();
        float[] votes = votes(runs, parts, grouped, clusters);
        return elected(ids, grouped, votes, clusters, runs.size());
    }

    private static List<String> common(List<ClusterAssignment> runs) {
        Set<String> everywhere = new HashSet<>(runs.getFirst().ids());
        runs.forEach(run -> everywhere.retainAll(new HashSet<>(run.ids())));
        return runs.getFirst().ids().stream().filter(everywhere::contains).toList();
    }

    private static int[] aligned(ClusterAssignment run, List<String> ids) {
        if (run.ids().equals(ids)) {
            return run.clusters();
        }
        Map<String, Integer> cluster = new HashMap<>();
        for (int row = 0; row < run.ids().size(); row++) {
            cluster.put(run.ids().get(row), run.clusters()[row]);
        }
        return ids.stream()
                .mapToInt(id -> cluster.getOrDefault(id, ClusterAssignment.NOISE))
                .toArray();
    }

    /// One column a cluster that is used: (clip, clusters of all runs).
    private static Embeddings memberships(
            List<ClusterAssignment> runs, List<int[]> parts, List<String> ids) {
        List<int[]> columns = new ArrayList<>();
        int width = 0;
        for (int run = 0; run < parts.size(); run++) {
            int[] column = new int[runs.get(run).clusterCount()];
            Arrays.fill(column, -1);
            for (int cluster : parts.get(run)) {
                if (cluster >= 0 && column[cluster] < 0) {
                    column[cluster] = width++;
                }
            }
            columns.add(column);
        }
        float[] values = new float[Math.multiplyExact(ids.size(), width)];
        for (int run = 0; run < parts.size(); run++) {
            int[] part = parts.get(run);
            for (int row = 0; row < part.length; row++) {
                if (part[row] >= 0) {
                    values[row * width + columns.get(run)[part[row]]] = 1;
                }
            }
        }
        return new Embeddings("memberships", ids, width, values);
    }

    /// Votes of the runs, (clip, consensus cluster).
    private static float[] votes(
            List<ClusterAssignment> runs, List<int[]> parts, int[] grouped, int clusters) {
        float[] votes = new float[grouped.length * clusters];
        for (int run = 0; run < parts.size(); run++) {
            int[] part = parts.get(run);
            int[] meant = meanings(part, runs.get(run).clusterCount(), grouped, clusters);
            for (int row = 0; row < part.length; row++) {
                if (part[row] >= 0) {
                    votes[row * clusters + meant[part[row]]]++;
                }
            }
        }
        return votes;
    }

    /// The consensus cluster that most clips of each cluster of a run are in; of equal ones the
    /// first.
    private static int[] meanings(int[] part, int count, int[] grouped, int clusters) {
        int[][] table = new int[count][clusters];
        for (int row = 0; row < part.length; row++) {
            if (part[row] >= 0) {
                table[part[row]][grouped[row]]++;
            }
        }
        int[] meant = new int[count];
        for (int cluster = 0; cluster < count; cluster++) {
            for (int other = 1; other < clusters; other++) {
                if (table[cluster][other] > table[cluster][meant[cluster]]) {
                    meant[cluster] = other;
                }
            }
        }
        return meant;
    }

    /// The cluster with most votes; of equal ones the one that k-means found, else the first.
    private static ConsensusResult elected(
            List<String> ids, int[] grouped, float[] votes, int clusters, int runs) {
        int[] elected = new int[grouped.length];
        double[] agreement = new double[grouped.length];
        for (int row = 0; row < grouped.length; row++) {
            int start = row * clusters;
            int best = grouped[row];
            float sum = 0;
            for (int cluster = 0; cluster < clusters; cluster++) {
                sum += votes[start + cluster];
                if (votes[start + cluster] > votes[start + best]) {
                    best = cluster;
                }
            }
            agreement[row] = votes[start + best] / (double) runs;
            elected[row] = sum == 0 ? ClusterAssignment.NOISE : best;
            for (int cluster = 0; cluster < clusters; cluster++) {
                votes[start + cluster] = sum == 0 ? 1f / clusters : votes[start + cluster] / sum;
            }
        }
        return new ConsensusResult(
                new ClusterAssignment(ids, clusters, elected, votes), agreement, runs);
    }
}
