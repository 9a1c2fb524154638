package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SequencedMap;
import org.taxophone.dataset.ImportReport;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureFormat;
import org.taxophone.job.JobCancelledException;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.training.StopSignal;

/// Carries a run out in the terminal: lines while it works, then its export and its report.
final class RunWork {
    private final Workshop workshop;
    private final boolean json;

    RunWork(Workshop workshop, boolean json) {
        this.workshop = workshop;
        this.json = json;
    }

    /// A new run.
    int start(Project project, Recipe recipe, RunConfig config, Optional<ImportReport> imported) {
        config.labelColumn().ifPresent(column -> requireColumn(project, column));
        return go(project, project.newRun(recipe, config), imported);
    }

    private static void requireColumn(Project project, String column) {
        project.dataset().ifPresent(dataset -> dataset.labelNames(column));
    }

    /// A run that is new or was interrupted.
    int go(Project project, int number, Optional<ImportReport> imported) {
        Terminal terminal = workshop.terminal();
        project.problems().forEach(terminal::tell);
        EventLines lines = new EventLines(json ? line -> {} : terminal::say);
        try {
            workshop.run(project.job(number, new StopSignal(), lines::heard));
        } catch (JobCancelledException e) {
            throw new InterruptedRunException(project.folder(), number, e);
        }
        Run run = project.run(number);
        SequencedMap<String, Path> files =
                RunFiles.write(
                        project,
                        run,
                        null,
                        EnumSet.of(FigureFormat.SVG, FigureFormat.PNG),
                        FigureConfig.defaults());
        RunReport report = new RunReport(project, run, imported);
        if (json) {
            terminal.say(report.json().strip());
        } else {
            report.lines().forEach(terminal::say);
            terminal.say("");
            terminal.say("Project  " + project.folder());
            terminal.say("Map      " + files.get("map.svg"));
            terminal.say("         " + files.get("map.png"));
            terminal.say("Scores   " + files.get("metrics.csv"));
            terminal.say("Report   " + files.get("report.html"));
        }
        return 0;
    }
}
