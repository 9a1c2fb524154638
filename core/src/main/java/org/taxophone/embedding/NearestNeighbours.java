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

    /// Exact, on all cores: pairs are compared unless they lie in groups that are too far apart.
    /// 30,000 rows of 32 numbers take about a second on one core if they form clusters, six if they
    /// do not.
    ///
    /// @param count neighbours of each row, from 1 to rows - 1
    /// @throws org.taxophone.job.JobCancelledException when cancelled
    public static NearestNeighbours find(Embeddings embeddings, int count, JobContext context) {
        Checks.inRange("count", count, 1, Math.max(1, embeddings.rows() - 1));
        NearbyBlocks nearby = new NearbyBlocks(embeddings);
        DistanceBlocks rows = nearby.blocks();
        int[][] neighbours = new int[rows.rows()][count];
        double[][] distances = new double[rows.rows()][count];
        java.util.concurrent.atomic.AtomicInteger done =
                new java.util.concurrent.atomic.AtomicInteger();
        ParallelBlocks.forEach(
                rows.blocks(),
                context,
                block -> {
                    Search search = new Search(nearby, count);
                    for (int lane = 0; lane < rows.count(block); lane++) {
                        int place = rows.first(block) + lane;
                        if (context.isCancelled()) {
                            return;
                        }
                        int row = nearby.row(place);
                        search.run(place, neighbours[row], distances[row]);
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
            DistanceBlocks rows = DistanceBlocks.of(embeddings);
            double[] point = new double[rows.dimension()];
            rows.copyRow(row, point);
            Nearest nearest = new Nearest(row, neighbours, new double[found]);
            double[] squared = new double[DistanceBlocks.LANES];
            for (int block = 0; block < rows.blocks(); block++) {
                rows.squaredDistances(block, point, squared);
                for (int lane = 0; lane < rows.count(block); lane++) {
                    nearest.offer(rows.first(block) + lane, squared[lane]);
                }
            }
        }
        return neighbours;
    }

    /// The search for one row after another, with its working space.
    private static final class Search {
        private final NearbyBlocks nearby;
        private final DistanceBlocks rows;
        private final double[] point;
        private final double[] squared = new double[DistanceBlocks.LANES];

        Search(NearbyBlocks nearby, int count) {
            this.nearby = nearby;
            this.rows = nearby.blocks();
            this.point = new double[rows.dimension()];
        }

        void run(int place, int[] neighbours, double[] distances) {
            rows.copyRow(place, point);
            Nearest nearest = new Nearest(nearby.row(place), neighbours, distances);
            int own = place / DistanceBlocks.LANES;
            look(own, nearest);
            for (int away = 1; away < rows.blocks(); away++) { // those beside it are near, too
                lookIfNear(own - away, nearest);
                lookIfNear(own + away, nearest);
            }
            for (int i = 0; i < distances.length; i++) {
                distances[i] = Math.sqrt(distances[i]);
            }
        }

        private void lookIfNear(int block, Nearest nearest) {
            if (block >= 0
                    && block < rows.blocks()
                    && nearby.leastSquared(block, point) <= nearest.farthest()) {
                look(block, nearest);
            }
        }

        private void look(int block, Nearest nearest) {
            rows.squaredDistances(block, point, squared);
            int first = rows.first(block);
            int lanes = rows.count(block);
            double farthest = nearest.farthest();
            for (int lane = 0; lane < lanes; lane++) {
                if (squared[lane] <= farthest) {
                    nearest.offer(nearby.row(first + lane), squared[lane]);
                    farthest = nearest.farthest();
                }
            }
        }
    }

    /// The nearest rows so far; of equal ones the earlier row first, in whatever order they come.
    private static final class Nearest {
        private final int self;
        private final int[] neighbours;
        private final double[] distances;

        Nearest(int self, int[] neighbours, double[] distances) {
            this.self = self;
            this.neighbours = neighbours;
            this.distances = distances;
            Arrays.fill(distances, Double.POSITIVE_INFINITY);
            Arrays.fill(neighbours, Integer.MAX_VALUE);
        }

        double farthest() {
            return distances[distances.length - 1];
        }

        void offer(int row, double distance) {
            int place = distances.length - 1;
            if (row == self || !before(row, distance, place)) {
                return;
            }
            while (place > 0 && before(row, distance, place - 1)) {
                distances[place] = distances[place - 1];
                neighbours[place] = neighbours[place - 1];
                place--;
            }
            distances[place] = distance;
            neighbours[place] = row;
        }

        private boolean before(int row, double distance, int place) {
            return distance < distances[place]
                    || distance == distances[place] && row < neighbours[place];
        }
    }
}
