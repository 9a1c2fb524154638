package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.export.ClipExport;
import org.taxophone.export.RunExport;
import org.taxophone.job.Job;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.CurationJournal;
import org.taxophone.project.Project;
import org.taxophone.project.Rescoring;
import org.taxophone.project.Run;
import org.taxophone.project.curation.Curation;

/// A run with what a person made of its clusters, unless the model's alone are asked for.
final class CuratedRun {
    private final Project project;
    private final Run run;
    private final Curation curation;
    private final Workshop workshop;

    private CuratedRun(Project project, Run run, Curation curation, Workshop workshop) {
        this.project = project;
        this.run = run;
        this.curation = curation;
        this.workshop = workshop;
    }

    /// @param model true for the clusters that the model found
    /// @throws TaxophoneException if the run has no clusters yet
    static CuratedRun of(Project project, Run run, boolean model, Workshop workshop) {
        CurationJournal journal =
                run.curationJournal()
                        .orElseThrow(
                                () ->
                                        new TaxophoneException(
                                                "Run " + run.number() + " is not finished",
                                                "Resume it first"));
        if (!model) {
            journal.problems().forEach(problem -> workshop.terminal().tell("! " + problem));
        }
        Curation curation = model ? Curation.of(journal.now().model()) : journal.now();
        return new CuratedRun(project, run, curation, workshop);
    }

    /// Scores of the clusters that were put right; empty where they are the model's.
    Optional<MetricReport> curatedScores() {
        return curation.changesClusters()
                ? Optional.of(
                        workshop.run(Job.of("Evaluate", new Rescoring(project, run)::curated)))
                : Optional.empty();
    }

    RunExport export() {
        Dataset dataset = project.dataset().orElseThrow();
        if (!curation.touched()) {
            return new RunExport(run, dataset);
        }
        MetricReport scores =
                curatedScores().or(() -> run.metrics().map(m -> m.metrics())).orElseThrow();
        return new RunExport(run, dataset, curation, scores);
    }

    /// Copies clips into folders, and says where they are.
    void exportClips(Set<Integer> clusters, Path folder) {
        ClipExport.Result result =
                workshop.run(
                        new ClipExport(project.dataset().orElseThrow(), curation)
                                .job(clusters, folder.toAbsolutePath().normalize()));
        result.skipped()
                .forEach(
                        file -> workshop.terminal().tell("! " + file.path() + " " + file.reason()));
        workshop.terminal().tell(result.copied() + " clips copied");
        workshop.terminal().say(result.manifest().toString());
    }
}
