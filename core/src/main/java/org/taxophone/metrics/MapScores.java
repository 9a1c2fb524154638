package org.taxophone.metrics;

import java.util.Optional;
import java.util.stream.IntStream;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.projection.Projection;

/// How far a map can be trusted.
///
/// @param space what the map is drawn of
/// @param trustworthiness how far neighbours on the map are neighbours in the space (Venna and
/// Kaski 2001), 1 where all are, about 0.5 for a random map
/// @param neighbours how many of each clip
/// @param clips on how many clips it was taken; fewer than `ofClips` when it was a sample
/// @param ofClips how many clips the map shows
public record MapScores(
        String space, double trustworthiness, int neighbours, int clips, int ofClips) {
    private static final int NEIGHBOURS = 15;

    /// Scores a map; on a sample of [InternalMetrics#sampleRows] above [Silhouette#EXACT_ROWS]
    /// clips.
    ///
    /// @param space what the map was drawn of, row by row
    /// @return empty for fewer than 4 clips, which have no neighbours to speak of
    public static Optional<MapScores> of(Embeddings space, Projection map, long seed) {
        int all = space.rows();
        int neighbours = Math.min(NEIGHBOURS, (all - 1) / 2);
        if (neighbours < 1 || all < 4) {
            return Optional.empty();
        }
        Embeddings rows = space;
        Projection points = map;
        if (all > Silhouette.EXACT_ROWS) {
            int[] sample =
                    InternalMetrics.sample(
                            all,
                            InternalMetrics.sampleRows(space.dimension()),
                            Seeds.random(seed, "map sample"));
            rows = space.select(sample);
            points = select(map, sample);
        }
        return Optional.of(
                new MapScores(
                        space.space(),
                        Trustworthiness.score(rows, points, neighbours),
                        neighbours,
                        rows.rows(),
                        all));
    }

    private static Projection select(Projection map, int[] rows) {
        float[] x = new float[rows.length];
        float[] y = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            x[i] = map.x()[rows[i]];
            y[i] = map.y()[rows[i]];
        }
        return new Projection(
                map.method(), IntStream.of(rows).mapToObj(map.ids()::get).toList(), x, y);
    }
}
