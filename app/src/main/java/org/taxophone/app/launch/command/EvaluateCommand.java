package org.taxophone.app.launch.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.Job;
import org.taxophone.project.Project;
import org.taxophone.project.Rescoring;
import org.taxophone.project.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taxophone evaluate`: scores a finished run anew, against other labels perhaps.
@Command(
        name = "evaluate",
        description = "Score a finished run, beside what chance would score, and keep the scores.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class EvaluateCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private FinishedRunArgument runArgument = new FinishedRunArgument();

    @Option(
            names = "--label",
            paramLabel = "COLUMN",
            description = "The column that scores are taken against.")
    private @Nullable String label;

    @Option(
            names = "--model",
            description = "The clusters of the model, without what a person changed.")
    private boolean model;

    @Option(
            names = "--runs",
            paramLabel = "RUN",
            split = ",",
            description = {
                "Say how far several finished runs agree: the adjusted Rand index of",
                "each pair. Nothing is scored anew."
            })
    private List<Integer> runs = List.of();

    @Mixin private JsonOption json = new JsonOption();

    EvaluateCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if (!runs.isEmpty()) {
            return agreement();
        }
        try (Project project = runArgument.openProject()) {
            Run run = runArgument.of(project);
            requireColumn(project);
            Run scored =
                    workshop.run(
                            Job.of(
                                    "Evaluate",
                                    context ->
                                            new Rescoring(project, run)
                                                    .score(Optional.ofNullable(label), context)));
            RunReport report =
                    new RunReport(
                            project,
                            scored,
                            project.importReport(),
                            CuratedRun.of(project, scored, model, workshop).curatedScores());
            if (json.isAsked()) {
                workshop.terminal().say(report.json().strip());
            } else {
                report.lines().forEach(workshop.terminal()::say);
            }
            return 0;
        }
    }

    private int agreement() {
        if (runArgument.isNamed() || label != null) {
            throw new UsageException(
                    "--runs compares runs with one another, without a RUN and without --label",
                    "Leave these out, or leave --runs out");
        }
        if (Set.copyOf(runs).size() < 2) {
            throw new UsageException(
                    "--runs takes two different runs or more: was " + runs, "Write --runs 1,2,3");
        }
        try (Project project = runArgument.openProject()) {
            AgreementReport report =
                    new AgreementReport(runs.stream().distinct().map(project::run).toList());
            if (json.isAsked()) {
                workshop.terminal().say(report.json().strip());
            } else {
                report.lines().forEach(workshop.terminal()::say);
            }
            return 0;
        }
    }

    private void requireColumn(Project project) {
        String column = label;
        if (column != null) {
            try {
                project.dataset().ifPresent(dataset -> dataset.labelNames(column));
            } catch (TaxophoneException e) {
                throw new UsageException(e);
            }
        }
    }
}
