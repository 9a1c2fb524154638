package org.taxophone.app.feature.experiment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.export.ExperimentTable;
import org.taxophone.export.TableLayout;
import org.taxophone.project.ExperimentJob;
import org.taxophone.project.ExperimentResults;
import org.taxophone.project.KSweep;
import org.taxophone.project.Project;

/// What the finished runs of an experiment show.
///
/// @param table mean and spread of each row; null while nothing is finished
/// @param sweep of one recipe with several numbers of clusters; empty for other experiments
/// @param trained whether the recipe of the sweep trains
record ExperimentFindings(
        @Nullable ExperimentTable table, Optional<KSweep> sweep, boolean trained) {
    static final ExperimentFindings NONE = new ExperimentFindings(null, Optional.empty(), false);

    /// Reads the runs; beside the UI thread.
    static ExperimentFindings of(Project project, ExperimentConfig config) {
        var outcomes = new ExperimentJob(project, config, event -> {}).finished();
        if (outcomes.isEmpty()) {
            return NONE;
        }
        ExperimentResults results = ExperimentResults.of(project, outcomes);
        boolean oneRecipe = config.recipes().size() == 1 && config.clusters().size() > 1;
        return new ExperimentFindings(
                new ExperimentTable(TableLayout.PLAIN, results),
                oneRecipe ? Optional.of(KSweep.of(project, results)) : Optional.empty(),
                config.recipes().getFirst().resolve().trains());
    }

    /// Rows of the table, its head first; empty while nothing is finished.
    List<List<ExperimentTable.Text>> texts() {
        return table == null ? List.of() : table.texts();
    }
}
