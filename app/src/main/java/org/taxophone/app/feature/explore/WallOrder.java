package org.taxophone.app.feature.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// In which order the wall shows clips.
enum WallOrder {
    NEAREST,
    TYPICAL,
    DOUBTFUL,
    DURATION,
    NAME;

    /// The rows of a cluster (all rows for none) in this order.
    ///
    /// @param current row that [#NEAREST] is taken from; -1 orders by typicality instead
    List<Integer> sorted(ExploredRun run, int cluster, int current) {
        Comparator<Integer> order =
                switch (this) {
                    case NEAREST -> nearest(run, current);
                    case TYPICAL -> run.ranking().byDistance();
                    case DOUBTFUL ->
                            Comparator.comparingDouble((Integer row) -> -run.doubt(row))
                                    .thenComparing(run.ranking().byDistance().reversed());
                    case DURATION -> Comparator.comparingDouble(run::seconds);
                    case NAME -> Comparator.comparing(run::name);
                };
        return IntStream.range(0, run.size())
                .filter(row -> run.isIn(row, cluster))
                .boxed()
                .sorted(order)
                .toList();
    }

    private static Comparator<Integer> nearest(ExploredRun run, int current) {
        if (current < 0) {
            return run.ranking().byDistance();
        }
        double[] distances = Neighbours.distances(run.space(), current);
        return Comparator.comparingDouble(row -> distances[row]);
    }
}
