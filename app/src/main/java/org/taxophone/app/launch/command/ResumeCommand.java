package org.taxophone.app.launch.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.project.Project;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taxophone resume`: goes on with a run that was stopped, killed or failed.
@Command(
        name = "resume",
        description = {
            "Go on with a run that was interrupted, from its last checkpoint,",
            "or with a finished one for more epochs."
        },
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class ResumeCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectArgument projectArgument = new ProjectArgument();

    @Parameters(
            index = "1",
            paramLabel = "RUN",
            arity = "0..1",
            description = "Number of the run. Default: the last unfinished one.")
    private @Nullable Integer run;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = {
                "Go on with a finished run until it has trained N epochs in all, as a new run;",
                "RUN's default is then the last finished training."
            })
    private @Nullable Integer epochs;

    @Mixin private JsonOption json = new JsonOption();
    @Mixin private DeviceOptions device = new DeviceOptions();

    ResumeCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws Exception {
        device.choose();
        try (Project project = projectArgument.open()) {
            int number = number(project);
            return new RunWork(workshop, json.isAsked())
                    .go(project, number, project.importReport());
        }
    }

    private int number(Project project) {
        Integer wanted = run;
        Integer longer = epochs;
        if (longer == null) {
            return wanted != null ? wanted : lastUnfinished(project);
        }
        int from = wanted != null ? wanted : lastTrained(project);
        int next = project.continueRun(from, longer);
        if (!json.isAsked()) {
            workshop.terminal().say("Run " + next + " goes on from run " + from);
        }
        return next;
    }

    private static int lastTrained(Project project) {
        return project.runs().stream()
                .filter(done -> done.state() == RunState.FINISHED)
                .filter(RunSummary::trains)
                .reduce((first, second) -> second)
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "The project has no finished training",
                                        "Start one with taxophone train " + project.folder()))
                .number();
    }

    private static int lastUnfinished(Project project) {
        List<RunSummary> open =
                project.runs().stream().filter(run -> run.state() != RunState.FINISHED).toList();
        if (open.isEmpty()) {
            throw new TaxophoneException(
                    "All " + project.runs().size() + " runs of the project are finished",
                    "Start a new one with taxophone train " + project.folder());
        }
        return open.getLast().number();
    }
}
