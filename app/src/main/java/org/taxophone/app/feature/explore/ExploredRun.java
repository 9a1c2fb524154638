package org.taxophone.app.feature.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;
import org.taxophone.audio.SoundSource;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.curation.Curation;
import org.taxophone.projection.Projection;

/// A run as it is explored: one row a clip that is still in the data set. Immutable; made off the
/// UI thread, because ranking clips takes a while.
///
/// @param number of the run
/// @param dataset the clips
/// @param clips row in the data set of each row here
/// @param assignment the clusters, in the order of the rows
/// @param projection the map, in the order of the rows
/// @param space where clips are near or far
/// @param ranking how typical each clip is
/// @param metrics scores of the clusters as they are
/// @param rows the row of a clip by its id, -1 if the run has not got it
/// @param curation what a person made of the clusters
/// @param distances how far each clip lies from those of the model that the run applies; empty for
/// a run that learnt its clusters
/// @param blind true while names and labels are hidden
record ExploredRun(
        int number,
        Dataset dataset,
        int[] clips,
        ClusterAssignment assignment,
        Projection projection,
        Embeddings space,
        TypicalRanking ranking,
        MetricReport metrics,
        ToIntFunction<String> rows,
        Curation curation,
        float[] distances,
        boolean blind) {
    /// Puts together what belongs together. Clips that left the data set since are left out of the
    /// rows that are found by id, and have -1 in `clips`.
    static ExploredRun of(
            int number,
            Dataset dataset,
            ClusterAssignment assignment,
            Projection projection,
            Embeddings space,
            MetricReport metrics) {
        List<String> ids = assignment.ids();
        if (!projection.ids().equals(ids) || !space.ids().equals(ids)) {
            throw new IllegalArgumentException(
                    "map and space of run " + number + " must be of the clips that it clustered");
        }
        int[] clips = new int[ids.size()];
        for (int row = 0; row < clips.length; row++) {
            clips[row] = dataset.indexOf(ids.get(row));
        }
        return new ExploredRun(
                number,
                dataset,
                clips,
                assignment,
                projection,
                space,
                TypicalRanking.of(space, assignment),
                metrics,
                ids == dataset.ids() ? dataset::indexOf : index(ids),
                Curation.of(assignment),
                new float[0],
                false);
    }

    private static ToIntFunction<String> index(List<String> ids) {
        Map<String, Integer> rows = new HashMap<>(2 * ids.size());
        for (int row = 0; row < ids.size(); row++) {
            rows.put(ids.get(row), row);
        }
        return id -> rows.getOrDefault(id, -1);
    }

    /// The same with the distance of each clip from those of the model that it applies.
    ExploredRun withDistances(float[] known) {
        return new ExploredRun(
                number,
                dataset,
                clips,
                assignment,
                projection,
                space,
                ranking,
                metrics,
                rows,
                curation,
                known,
                blind);
    }

    /// The same run with its clusters as a person put them right.
    ExploredRun curated(Curation next) {
        ClusterAssignment now = next.assignment();
        boolean same = Arrays.equals(now.clusters(), assignment.clusters());
        return new ExploredRun(
                number,
                dataset,
                clips,
                now,
                projection,
                space,
                same ? ranking : TypicalRanking.of(space, now),
                same ? metrics : scores(now).withClusters(next.clusters().size()),
                rows,
                next,
                distances,
                blind);
    }

    private MetricReport scores(ClusterAssignment now) {
        return MetricReport.of(
                now,
                dataset.labelColumn()
                        .map(column -> ExternalMetrics.score(classes(column), now.clusters())),
                List.of());
    }

    /// The same run for an unbiased eye: no names of files, no columns, no scores against labels.
    ExploredRun blinded() {
        return new ExploredRun(
                number,
                Dataset.of(dataset.root(), dataset.clips(), Map.of(), Optional.empty()),
                clips,
                assignment,
                projection,
                space,
                ranking,
                MetricReport.of(assignment, Optional.empty(), List.of()),
                rows,
                curation,
                distances,
                true);
    }

    int size() {
        return clips.length;
    }

    String id(int row) {
        return assignment.ids().get(row);
    }

    /// The row of a clip, -1 if the run has not got it.
    int row(String clipId) {
        return rows.applyAsInt(clipId);
    }

    /// The rows of some clips; clips that the run has not got are passed over.
    BitSet rows(Collection<String> clipIds) {
        BitSet found = new BitSet();
        for (String id : clipIds) {
            int row = row(id);
            if (row >= 0) {
                found.set(row);
            }
        }
        return found;
    }

    /// How much the model doubts where a clip belongs: the entropy of its probabilities in nats,
    /// from 0 on; infinite for clips of no cluster, 0 for methods without probabilities.
    double doubt(int row) {
        if (cluster(row) < 0) {
            return Double.POSITIVE_INFINITY;
        }
        int k = assignment.clusterCount();
        float[] probabilities = assignment.probabilities();
        double entropy = 0;
        for (int c = 0; c < k && probabilities.length > 0; c++) {
            float p = probabilities[row * k + c];
            entropy -= p > 0 ? p * Math.log(p) : 0;
        }
        return entropy;
    }

    int cluster(int row) {
        return assignment.clusters()[row];
    }

    /// Whether a row is among those of a chosen cluster: all are while none is chosen.
    ///
    /// @param chosen as [Selection] has it
    boolean isIn(int row, int chosen) {
        return chosen == Selection.NO_CLUSTER
                || (chosen == Selection.NOISE ? cluster(row) < 0 : cluster(row) == chosen);
    }

    /// Ids of the clips of a cluster.
    List<String> clipsIn(int chosen) {
        return IntStream.range(0, size())
                .filter(row -> isIn(row, chosen))
                .mapToObj(this::id)
                .toList();
    }

    /// The name of the clip's file.
    String name(int row) {
        if (blind) {
            return Messages.text("explore.blind.clip", row + 1);
        }
        return clips[row] < 0 ? id(row) : dataset.clips().get(clips[row]).name();
    }

    /// Where the clip's sound is; empty if it left the data set.
    Optional<SoundSource> sound(int row) {
        return clips[row] < 0 ? Optional.empty() : Optional.of(dataset.sound(clips[row]));
    }

    double seconds(int row) {
        return clips[row] < 0 ? 0 : dataset.clips().get(clips[row]).facts().durationSeconds();
    }

    /// What a column says of a clip, or the empty string: also of a column that was hidden or taken
    /// away, which a table may still show for a moment.
    String value(int row, String column) {
        return clips[row] < 0 || !dataset.columns().contains(column)
                ? ""
                : dataset.value(clips[row], column).orElse("");
    }

    /// The class of each row in a column, -1 where none is known.
    int[] classes(String column) {
        int[] all = dataset.labels(column);
        int[] classes = new int[size()];
        for (int row = 0; row < classes.length; row++) {
            classes[row] = clips[row] < 0 ? -1 : all[clips[row]];
        }
        return classes;
    }
}
