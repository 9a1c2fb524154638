package org.taxophone.app.feature.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.project.AppliedOrigin;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// Puts finished runs together that differ in nothing but the seed.
final class RunGroups {
    private RunGroups() {}

    /// What all runs of a group have in common.
    private record Key(
            String recipe,
            Map<String, String> settings,
            int clusters,
            Optional<String> labelColumn,
            String clips,
            Optional<AppliedOrigin> applied) {
        static Key of(RunSummary run) {
            Map<String, String> settings =
                    RecipeSettings.settings(run.document().recipe()).entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text()));
            return new Key(
                    run.document().recipe().name(),
                    settings,
                    run.document().clusters(),
                    run.document().config().labelColumn(),
                    run.document().datasetFingerprint(),
                    run.applied());
        }
    }

    /// Groups of finished runs, oldest first; each has its runs oldest first.
    static Collection<List<RunSummary>> of(List<RunSummary> runs) {
        Map<Key, List<RunSummary>> groups = new LinkedHashMap<>();
        for (RunSummary run : runs) {
            if (run.state() == RunState.FINISHED) {
                groups.computeIfAbsent(Key.of(run), key -> new ArrayList<>()).add(run);
            }
        }
        return groups.values();
    }
}
