package org.taxophone.app.feature.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.export.ExperimentTable;
import org.taxophone.export.TableLayout;
import org.taxophone.job.JobContext;
import org.taxophone.project.ExperimentConsensus;
import org.taxophone.project.ExperimentJob;
import org.taxophone.project.ExperimentResults;
import org.taxophone.project.KSweep;
import org.taxophone.project.Project;

/// What the finished runs of an experiment show.
///
/// @param table mean and spread of each row; null while nothing is finished
/// @param sweep of one recipe with several numbers of clusters; empty for other experiments
/// @param agreed what the seeds of each row agree on, in words; rows of one run have none
/// @param trained whether the recipe of the sweep trains
record ExperimentFindings(
        @Nullable ExperimentTable table,
        Optional<KSweep> sweep,
        List<String> agreed,
        boolean trained) {
    static final ExperimentFindings NONE =
            new ExperimentFindings(null, Optional.empty(), List.of(), false);

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
                agreed(project, results),
                config.recipes().getFirst().resolve().trains());
    }

    private static List<String> agreed(Project project, ExperimentResults results) {
        List<String> lines = new ArrayList<>();
        for (ExperimentResults.Row row : results.rows()) {
            ExperimentConsensus.of(project, row, JobContext.none())
                    .ifPresent(found -> lines.add(words(row, found)));
        }
        return lines;
    }

    private static String words(ExperimentResults.Row row, ExperimentConsensus found) {
        String agreement =
                Messages.text(
                        "experiment.consensus.row",
                        row.group().title(),
                        Figures.count(found.result().runs()),
                        Figures.decimal(100 * found.result().meanAgreement(), 0));
        return agreement
                + found.scores()
                        .map(
                                scores ->
                                        Messages.text(
                                                "experiment.consensus.scores",
                                                Figures.decimal(100 * scores.accuracy(), 1),
                                                Figures.decimal(scores.nmi(), 3)))
                        .orElse("");
    }

    /// Rows of the table, its head first; empty while nothing is finished.
    List<List<ExperimentTable.Text>> texts() {
        return table == null ? List.of() : table.texts();
    }
}
