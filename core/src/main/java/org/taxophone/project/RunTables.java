package org.taxophone.project;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.projection.Projection;

/// Assignments and maps of the runs of a project. As long as somebody holds one, it is given to
/// whoever asks for it next, unless its file was written anew: several places ask for the newest
/// run when a project opens. For several threads.
final class RunTables {
    private final Map<Integer, Kept<ClusterAssignment>> assignments = new ConcurrentHashMap<>();
    private final Map<Integer, Kept<Projection>> maps = new ConcurrentHashMap<>();

    Optional<ClusterAssignment> assignment(RunFolder files, RunDocument run, KnownIds clips) {
        int clusters = Math.max(1, run.clusters());
        return assignments
                .computeIfAbsent(run.number(), number -> new Kept<>())
                .get(List.of(clusters, files.tables()), () -> files.assignment(clusters, clips))
                .map(clips::in);
    }

    Optional<Projection> map(RunFolder files, RunDocument run, String method, KnownIds clips) {
        return maps.computeIfAbsent(run.number(), number -> new Kept<>())
                .get(List.of(method, files.tables()), () -> files.projection(method, clips))
                .map(clips::in);
    }

    /// What was read last. Who asks while it is being read waits for that.
    private static final class Kept<T> {
        private Object version = "";
        private WeakReference<@Nullable T> read = new WeakReference<>(null);

        synchronized Optional<T> get(Object wanted, Supplier<Optional<T>> reading) {
            T known = read.get();
            if (known != null && wanted.equals(version)) {
                return Optional.of(known);
            }
            Optional<T> now = reading.get();
            read = new WeakReference<>(now.orElse(null));
            version = wanted; // as it was before reading: what is written meanwhile is read anew
            return now;
        }
    }
}
