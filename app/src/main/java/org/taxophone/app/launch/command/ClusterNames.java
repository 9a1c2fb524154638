package org.taxophone.app.launch.command;

import java.util.ArrayList;
import java.util.List;
import org.taxophone.project.Run;
import org.taxophone.project.curation.Curation;

/// What clusters of a run are called.
final class ClusterNames {
    private ClusterNames() {}

    /// The name that a person gave each of the model's clusters, nothing where nobody did.
    static List<String> of(Run run, int clusters) {
        List<String> names = new ArrayList<>();
        for (int cluster = 1; cluster <= clusters; cluster++) {
            int id = cluster;
            names.add(
                    run.curation()
                            .filter(curation -> curation.has(id))
                            .map((Curation curation) -> curation.cluster(id).name())
                            .orElse(""));
        }
        return names;
    }
}
