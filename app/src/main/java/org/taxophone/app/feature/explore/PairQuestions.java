package org.taxophone.app.feature.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.metrics.ClusterLikeness;
import org.taxophone.project.curation.ClusterPair;

/// Pairs of clusters, the most alike first: the same or not? Pairs that were judged are not asked
/// again; those that were skipped are not until the questions are opened anew. Locked clusters are
/// left alone.
final class PairQuestions {
    private final CurationViewModel curation;
    private final ObservableValue<@Nullable ExploredRun> explored;
    private final LatestLoad loads;
    private final Set<ClusterPair> skipped = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable ClusterLikeness> pair =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    PairQuestions(
            CurationViewModel curation,
            ObservableValue<@Nullable ExploredRun> explored,
            Background background) {
        this.curation = curation;
        this.explored = explored;
        loads = background.latest();
        explored.addListener(
                (value, before, now) -> {
                    if (open.get()) {
                        seek();
                    }
                });
    }

    /// The pair that is asked about, by indices of clusters; null while none is found or none is
    /// left.
    ReadOnlyObjectProperty<@Nullable ClusterLikeness> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    void begin() {
        skipped.clear();
        open.set(true);
        seek();
    }

    void end() {
        loads.forget();
        open.set(false);
        pair.set(null);
    }

    /// They are the same: the smaller one is merged into the larger.
    void same() {
        answer(true);
    }

    /// They are not: both stay, and are not asked about again.
    void different() {
        answer(false);
    }

    void skip() {
        ClusterLikeness now = pair.get();
        if (now != null) {
            skipped.add(ClusterPair.of(now.first() + 1, now.second() + 1));
            seek();
        }
    }

    private void answer(boolean same) {
        ClusterLikeness now = pair.get();
        ExploredRun run = explored.getValue();
        if (now != null && run != null) {
            int[] counts = run.assignment().counts();
            boolean firstLarger = counts[now.first()] >= counts[now.second()];
            int kept = (firstLarger ? now.first() : now.second()) + 1;
            int other = (firstLarger ? now.second() : now.first()) + 1;
            curation.judge(kept, other, same);
        }
    }

    private void seek() {
        ExploredRun run = explored.getValue();
        if (run == null) {
            end();
            return;
        }
        Set<ClusterPair> passed = Set.copyOf(skipped);
        loads.load(
                () -> ClusterLikeness.pairs(run.space(), run.assignment()),
                pairs -> pair.set(first(run, pairs, passed)),
                problem -> end());
    }

    private static @Nullable ClusterLikeness first(
            ExploredRun run, List<ClusterLikeness> pairs, Set<ClusterPair> passed) {
        for (ClusterLikeness candidate : pairs) {
            int one = candidate.first() + 1;
            int other = candidate.second() + 1;
            boolean asked =
                    run.curation().judgedApart(one, other)
                            || passed.contains(ClusterPair.of(one, other));
            boolean locked =
                    run.curation().cluster(one).locked() || run.curation().cluster(other).locked();
            if (!asked && !locked) {
                return candidate;
            }
        }
        return null;
    }
}
