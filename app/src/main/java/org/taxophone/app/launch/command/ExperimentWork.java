package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.export.AppliedTable;
import org.taxophone.export.ExperimentTable;
import org.taxophone.export.TableLayout;
import org.taxophone.job.Job;
import org.taxophone.job.JobCancelledException;
import org.taxophone.project.ExperimentConsensus;
import org.taxophone.project.ExperimentEvent;
import org.taxophone.project.ExperimentFolder;
import org.taxophone.project.ExperimentJob;
import org.taxophone.project.ExperimentOutcome;
import org.taxophone.project.ExperimentPlan;
import org.taxophone.project.ExperimentResults;
import org.taxophone.project.Json;
import org.taxophone.project.Project;

/// Carries an experiment out in the terminal, and shows its table.
final class ExperimentWork {
    private final Workshop workshop;
    private final Project project;
    private final ExperimentConfig config;
    private final boolean json;
    private List<ExperimentOutcome> outcomes = List.of();

    ExperimentWork(Workshop workshop, Project project, ExperimentConfig config, boolean json) {
        this.workshop = workshop;
        this.project = project;
        this.config = config;
        this.json = json;
    }

    ExperimentPlan plan() {
        ExperimentJob job = new ExperimentJob(project, config, event -> {});
        return workshop.run(Job.of("Estimate the cost", job::plan));
    }

    /// Says what is to be done.
    void tellPlan() {
        ExperimentPlan plan = plan();
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("experiment", config.name());
            object.put("runs", plan.runs().size());
            object.put("left", plan.left());
            object.put("seconds", plan.seconds());
            object.put("complete", plan.complete());
            object.put("sources", plan.sources());
            workshop.terminal().say(Json.toJson(object).strip());
            return;
        }
        say(
                "%d runs (recipes %d x K %d x seeds %d), %d are left to do"
                        .formatted(
                                plan.runs().size(),
                                config.recipes().size(),
                                Math.max(1, config.clusters().size()),
                                config.seeds().size(),
                                plan.left()));
        cost(plan).forEach(this::say);
    }

    private static List<String> cost(ExperimentPlan plan) {
        List<String> lines = new ArrayList<>();
        if (plan.left() > 0) {
            lines.add(
                    "About "
                            + ProgressBar.duration(plan.seconds())
                            + (plan.complete() ? "" : ", and runs that nothing is known of"));
            lines.add("  by " + String.join("; ", plan.sources()));
        }
        return lines;
    }

    /// Does what is left.
    void carryOut() {
        if (!json) {
            ExperimentPlan plan = plan();
            say(
                    "%d runs, %d of them finished already"
                            .formatted(plan.runs().size(), plan.runs().size() - plan.left()));
            cost(plan).forEach(this::say);
        }
        try {
            outcomes = workshop.run(new ExperimentJob(project, config, this::heard));
        } catch (JobCancelledException e) {
            workshop.terminal()
                    .tell(
                            "What is finished is kept in "
                                    + project.folder()
                                    + "; the same command goes on");
            throw e;
        }
    }

    boolean anyFinished() {
        return outcomes.stream().anyMatch(ExperimentOutcome::finished);
    }

    List<ExperimentOutcome> outcomes() {
        return outcomes;
    }

    private void heard(ExperimentEvent event) {
        if (json || !(event instanceof ExperimentEvent.RunFinished finished)) {
            return;
        }
        ExperimentOutcome outcome = finished.outcome();
        String what = outcome.cell().group().title() + ", seed " + outcome.cell().seed();
        say(
                outcome.finished()
                        ? "run %d: %s, %s%s%s"
                                .formatted(
                                        outcome.run(),
                                        what,
                                        ProgressBar.duration(outcome.seconds()),
                                        finished.reused() ? ", was there" : "",
                                        external(outcome))
                        : "! " + what + " failed: " + outcome.problem());
    }

    private static String external(ExperimentOutcome outcome) {
        return outcome.metrics()
                .flatMap(report -> report.external())
                .map(
                        scores ->
                                String.format(
                                        Locale.ROOT,
                                        ", accuracy %.1f %%, NMI %.3f",
                                        100 * scores.accuracy(),
                                        scores.nmi()))
                .orElse("");
    }

    /// Shows the table, and writes it as CSV, Markdown and LaTeX.
    void tellTable(TableLayout layout, Optional<Path> to) {
        ExperimentResults results = ExperimentResults.of(project, outcomes);
        ExperimentTable table = new ExperimentTable(layout, results);
        Path folder =
                to.map(path -> path.toAbsolutePath().normalize())
                        .orElseGet(() -> project.folder().resolve("experiments"));
        String name = ExperimentFolder.fileName(config.name());
        Path csv = folder.resolve(name + ".csv");
        write(csv, table.csv());
        write(folder.resolve(name + ".md"), table.markdown());
        write(folder.resolve(name + ".tex"), table.latex());
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("experiment", config.name());
            object.put("project", project.folder().toString());
            object.put("rows", results.rows());
            object.put("table", csv.toString());
            workshop.terminal().say(Json.toJson(object).strip());
            return;
        }
        say("");
        table.lines().forEach(this::say);
        results.rows().forEach(row -> consensus(row, folder, name));
        say("Table  " + csv + " (also .md, .tex)");
    }

    /// What the seeds of a row agree on, as one partition.
    private void consensus(ExperimentResults.Row row, Path folder, String name) {
        if (row.runs().size() < 2) {
            return;
        }
        ExperimentConsensus found =
                workshop.run(
                                Job.of(
                                        "Consensus",
                                        context -> ExperimentConsensus.of(project, row, context)))
                        .orElseThrow();
        Path file =
                folder.resolve(
                        name
                                + "-consensus-"
                                + row.group().title().replaceAll("[^A-Za-z0-9._-]+", "-")
                                + ".csv");
        List<String> names = Collections.nCopies(found.result().assignment().clusterCount(), "");
        write(
                file,
                new AppliedTable(
                                project.dataset().orElseThrow(), found.result().assignment(), names)
                        .csv());
        say(
                String.format(
                        Locale.ROOT,
                        "Consensus of %d runs of %s: a clip has %.0f %% of their votes on average%s (%s)",
                        row.runs().size(),
                        row.group().title(),
                        100 * found.result().meanAgreement(),
                        found.scores()
                                .map(
                                        scores ->
                                                String.format(
                                                        Locale.ROOT,
                                                        ", accuracy %.1f %%, NMI %.3f",
                                                        100 * scores.accuracy(),
                                                        scores.nmi()))
                                .orElse(""),
                        file.getFileName()));
    }

    static void write(Path file, String text) {
        try {
            AtomicFiles.writeString(file, text);
        } catch (IOException e) {
            throw new TaxophoneException(
                    file + " could not be written: " + e.getMessage(),
                    "See whether the disk has room and the folder is yours",
                    e);
        }
    }

    private void say(String line) {
        workshop.terminal().say(line);
    }
}
