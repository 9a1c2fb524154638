package org.taxophone.embedding;

import java.util.Arrays;
import org.taxophone.common.Checks;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// The nearest other rows of each row by Euclidean distance, nearest first; of equal ones the
/// earlier row first.
///
/// @param neighbours `neighbours[row][place]`, rows
/// @param distances `distances[row][place]`
public record NearestNeighbours(int[][] neighbours, double[][] distances) {
    private static final String STAGE = "finding neighbours";

    /// Compares every pair of rows, on all cores: 30,000 rows of 32 numbers take a few seconds.
    ///
    /// @param count neighbours of each row, from 1 to rows - 1
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public static NearestNeighbours find(Embeddings embeddings, int count, JobContext context) {
        Checks.inRange("count", count, 1, Math.max(1, embeddings.rows() - 1));
        DistanceBlocks rows = DistanceBlocks.of(embeddings);
        int[][] neighbours = new int[rows.rows()][count];
        double[][] distances = new double[rows.rows()][count];
        java.util.concurrent.atomic.AtomicInteger done =
                new java.util.concurrent.atomic.AtomicInteger();
        ParallelBlocks.forEach(
                rows.blocks(),
                context,
                block -> {
                    Search search = new Search(rows, count);
                    for (int lane = 0; lane < rows.count(block); lane++) {
                        int row = rows.first(block) + lane;
                        if (context.isCancelled()) {
                            return;
                        }
                        search.run(row, neighbours[row], distances[row]);
                    }
                    context.progress(done.addAndGet(rows.count(block)), rows.rows(), STAGE);
                });
        return new NearestNeighbours(neighbours, distances);
    }

    /// The nearest rows to one row, for a list beside the map.
    ///
    /// @return at most `count` other rows, nearest first
    public static int[] of(Embeddings embeddings, int row, int count) {
        int found = Math.min(count, embeddings.rows() - 1);
        int[] neighbours = new int[Math.max(0, found)];
        if (found > 0) {
            new Search(DistanceBlocks.of(embeddings), found)
                    .run(row, neighbours, new double[found]);
        }
        return neighbours;
    }

    /// The search for one row after another, with its working space.
    private static final class Search {
        private final DistanceBlocks rows;
        private final int count;
        private final double[] point;
        private final double[] squared = new double[DistanceBlocks.LANES];

        Search(DistanceBlocks rows, int count) {
            this.rows = rows;
            this.count = count;
            this.point = new double[rows.dimension()];
        }

        void run(int row, int[] neighbours, double[] distances) {
            rows.copyRow(row, point);
            Arrays.fill(distances, Double.POSITIVE_INFINITY);
            for (int block = 0; block < rows.blocks(); block++) {
                rows.squaredDistances(block, point, squared);
                int first = rows.first(block);
                int lanes = rows.count(block);
                double farthest = distances[count - 1];
                for (int lane = 0; lane < lanes; lane++) {
                    if (squared[lane] < farthest && first + lane != row) {
                        insert(first + lane, squared[lane], neighbours, distances);
                        farthest = distances[count - 1];
                    }
                }
            }
            for (int place = 0; place < count; place++) {
                distances[place] = Math.sqrt(distances[place]);
            }
        }

        private void insert(int other, double distance, int[] neighbours, double[] distances) {
            int place = count - 1;
            while (place > 0 && distances[place - 1] > distance) {
                distances[place] = distances[place - 1];
                neighbours[place] = neighbours[place - 1];
                place--;
            }
            distances[place] = distance;
            neighbours[place] = other;
        }
    }
}
