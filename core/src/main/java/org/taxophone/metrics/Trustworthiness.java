package org.taxophone.metrics;

import java.util.Arrays;
import org.taxophone.common.Checks;
import org.taxophone.embedding.DistanceBlocks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;
import org.taxophone.projection.Projection;

/// How far neighbours on a map are neighbours in truth (Venna and Kaski 2001).
public final class Trustworthiness {
    private Trustworthiness() {}

    /// 1 when every neighbour on the map is one in the space; about 0.5 for a random map. Compares
    /// every pair of rows: take a sample above some ten thousand.
    ///
    /// @param embeddings the space
    /// @param projection the map of the same rows
    /// @param neighbours how many of each point, below half the number of rows
    /// @throws IllegalArgumentException if the rows differ or the neighbours are too many
    public static double score(Embeddings embeddings, Projection projection, int neighbours) {
        if (!embeddings.ids().equals(projection.ids())) {
            throw new IllegalArgumentException(
                    "a map is judged by the space of the same clips: "
                            + embeddings.rows()
                            + " rows, "
                            + projection.ids().size()
                            + " points");
        }
        int rows = embeddings.rows();
        Checks.inRange("neighbours", neighbours, 1, Math.max(1, (rows - 1) / 2));
        DistanceBlocks space = DistanceBlocks.of(embeddings);
        DistanceBlocks map = DistanceBlocks.of(interleave(projection), rows, 2);
        double[] penalties = new double[space.blocks()];
        ParallelBlocks.forEach(
                space.blocks(),
                JobContext.none(),
                block -> {
                    for (int lane = 0; lane < space.count(block); lane++) {
                        penalties[block] +=
                                penalty(space, map, space.first(block) + lane, neighbours);
                    }
                });
        double k = neighbours;
        double worst = rows * k * (2.0 * rows - 3 * k - 1) / 2;
        return 1 - Arrays.stream(penalties).sum() / worst;
    }

    /// How far beyond the true neighbours the neighbours on the map lie, in ranks.
    private static double penalty(
            DistanceBlocks space, DistanceBlocks map, int row, int neighbours) {
        double[] onMap = distances(map, row);
        double[] inSpace = distances(space, row);
        int[] nearest = nearest(onMap, row, neighbours);
        double penalty = 0;
        for (int other : nearest) {
            int rank = 1;
            for (int i = 0; i < inSpace.length; i++) {
                if (i != row
                        && (inSpace[i] < inSpace[other]
                                || inSpace[i] == inSpace[other] && i < other)) {
                    rank++;
                }
            }
            penalty += Math.max(0, rank - neighbours);
        }
        return penalty;
    }

    private static int[] nearest(double[] distances, int row, int count) {
        int[] nearest = new int[count];
        int filled = 0;
        for (int i = 0; i < distances.length; i++) {
            if (i == row) {
                continue;
            }
            if (filled == count && distances[i] >= distances[nearest[count - 1]]) {
                continue;
            }
            int at = filled < count ? filled++ : count - 1;
            while (at > 0 && distances[nearest[at - 1]] > distances[i]) {
                nearest[at] = nearest[at - 1];
                at--;
            }
            nearest[at] = i;
        }
        return nearest;
    }

    private static double[] distances(DistanceBlocks rows, int row) {
        double[] point = new double[rows.dimension()];
        rows.copyRow(row, point);
        double[] block = new double[DistanceBlocks.LANES];
        double[] all = new double[rows.rows()];
        for (int i = 0; i < rows.blocks(); i++) {
            rows.squaredDistances(i, point, block);
            System.arraycopy(block, 0, all, rows.first(i), rows.count(i));
        }
        return all;
    }

    private static float[] interleave(Projection projection) {
        float[] values = new float[2 * projection.x().length];
        for (int i = 0; i < projection.x().length; i++) {
            values[2 * i] = projection.x()[i];
            values[2 * i + 1] = projection.y()[i];
        }
        return values;
    }
}
