package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.Job;
import org.taxophone.project.Project;
import org.taxophone.sample.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `taxophone demo`: sounds of a sample and a training of about a minute, in the workbench where
/// there is a display, in the terminal elsewhere.
@Command(
        name = "demo",
        description = "Open a sample project and train on it for about a minute.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
public final class DemoCommand implements Callable<Integer> {
    private final Workshop workshop;
    private final WindowOpener window;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description = {
                "Where the sample project is kept. Default: Taxophone/demo at home",
                "(Taxophone/calls, Taxophone/strikes for the other samples)."
            })
    private @Nullable Path folder;

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            description = {
                "Which sounds: sounds (a little of everything), calls (birds) or strikes",
                "(instruments). Default: sounds."
            })
    private Sample sample = Sample.SOUNDS;

    @Option(names = "--terminal", description = "Stay in the terminal even with a display.")
    private boolean stay;

    DemoCommand(Workshop workshop, WindowOpener window) {
        this.workshop = workshop;
        this.window = window;
    }

    @Override
    public Integer call() {
        Path where = (folder != null ? folder : DemoProject.defaultFolder(sample)).toAbsolutePath();
        if (hasDisplay() && !stay) {
            window.demo(where, sample); // it makes the project itself, in view
            return 0;
        }
        if (!stay) {
            workshop.terminal()
                    .say("There is no display, so the demonstration runs in the terminal.");
        }
        Project project =
                workshop.run(
                        Job.of(
                                "Sample sounds",
                                context -> DemoProject.open(where, sample, context)));
        try (project) {
            workshop.checkpoint();
            return new RunWork(workshop, false)
                    .start(
                            project,
                            DemoProject.recipe(),
                            RunConfig.defaults(),
                            project.importReport());
        }
    }

    /// Whether a window can open on this machine.
    public static boolean hasDisplay() {
        return "Headless".equals(System.getProperty("glass.platform"))
                || hasDisplay(System.getProperty("os.name", ""), System.getenv());
    }

    /// On Linux an X display has a name in the environment (Wayland brings one for programs like
    /// this); elsewhere there always is a display.
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }
}
