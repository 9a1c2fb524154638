package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.CurationJournal;
import org.taxophone.project.MetricsDocument;
import org.taxophone.project.Run;
import org.taxophone.projection.Projection;

/// Reads what is explored of a finished run, away from the UI thread.
final class RunLoader {
    /// Where near and far are taken, best first.
    private static final List<String> SPACES = List.of("features", "z", "y");

    private final Run run;

    RunLoader(Run run) {
        this.run = run;
    }

    /// @throws TaxophoneException if the run has no map yet
    ExploredRun load(Dataset dataset) {
        ClusterAssignment assignment = run.assignment().orElseThrow(this::unfinished);
        Projection projection = run.projection().orElseThrow(this::unfinished);
        MetricReport metrics =
                run.metrics()
                        .map(MetricsDocument::metrics)
                        .orElse(MetricReport.of(assignment, Optional.empty(), List.of()));
        ExploredRun explored =
                ExploredRun.of(
                        run.number(), dataset, assignment, projection, space(projection), metrics);
        return run.distances()
                .filter(known -> known.length == explored.size())
                .map(explored::withDistances)
                .orElse(explored);
    }

    /// What was done to the clusters of the run.
    ///
    /// @throws TaxophoneException if the run has no clusters yet, or a newer program curated it
    CurationJournal journal() {
        return run.curationJournal().orElseThrow(this::unfinished);
    }

    /// The space that the run learned, or its map where none was kept.
    private Embeddings space(Projection projection) {
        List<String> kept = run.metrics().map(MetricsDocument::spaces).orElse(List.of());
        for (String wanted : SPACES) {
            if (kept.contains(wanted)) {
                Optional<Embeddings> space = run.space(wanted);
                if (space.isPresent()) {
                    return space.get();
                }
            }
        }
        for (String name : kept) {
            Optional<Embeddings> space = run.space(name);
            if (space.isPresent()) {
                return space.get();
            }
        }
        return plane(projection);
    }

    private static Embeddings plane(Projection projection) {
        float[] values = new float[2 * projection.x().length];
        for (int row = 0; row < projection.x().length; row++) {
            values[2 * row] = projection.x()[row];
            values[2 * row + 1] = projection.y()[row];
        }
        return new Embeddings("map", projection.ids(), 2, values);
    }

    private TaxophoneException unfinished() {
        return new TaxophoneException(
                "Run " + run.number() + " has no map yet",
                "Wait until it has finished, or resume it");
    }
}
