package org.taxophone.app.launch.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.common.Versions;
import org.taxophone.project.OwnRecipes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line: what it is called, and all that it can do.
@Command(
        name = "taxophone",
        description = {
            "Folders of sounds without labels become clusters and a map.",
            "Without a command the workbench opens."
        },
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class,
        scope = ScopeType.LOCAL)
public final class TaxophoneCommand implements Runnable {
    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Print the whole story of a failure.")
    private boolean verbose;

    @Spec private CommandSpec spec;

    private TaxophoneCommand() {}

    /// The command line with all its commands.
    ///
    /// @param terminal where results and everything else are printed
    /// @param interruption what Ctrl-C raises
    /// @param demoWindow opens the workbench on a project and starts its demonstration
    public static CommandLine commandLine(
            Terminal terminal, Interruption interruption, Consumer<Path> demoWindow) {
        return commandLine(
                terminal, interruption, demoWindow, new OwnRecipes(SystemFolders.recipes()));
    }

    static CommandLine commandLine(
            Terminal terminal,
            Interruption interruption,
            Consumer<Path> demoWindow,
            OwnRecipes recipes) {
        TaxophoneCommand root = new TaxophoneCommand();
        Workshop workshop = new Workshop(terminal, interruption, recipes);
        ErrorReport errors = new ErrorReport(terminal, root);
        return new CommandLine(root)
                .addSubcommand(new RunCommand(workshop))
                .addSubcommand(new ImportCommand(workshop))
                .addSubcommand(new ExtractCommand(workshop))
                .addSubcommand(new TrainCommand(workshop))
                .addSubcommand(new ResumeCommand(workshop))
                .addSubcommand(new EvaluateCommand(workshop))
                .addSubcommand(new ExportCommand(workshop))
                .addSubcommand(new ExperimentCommand(workshop))
                .addSubcommand(new SweepCommand(workshop))
                .addSubcommand(new ReproduceCommand(workshop))
                .addSubcommand(new ApplyCommand(workshop))
                .addSubcommand(new DecodeCommand(workshop))
                .addSubcommand(new RecipesCommand(workshop))
                .addSubcommand(new DemoCommand(workshop, demoWindow))
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new BenchCommand())
                .addSubcommand(new GalleryCommand(workshop))
                .setOut(terminal.out())
                .setErr(new PrintWriter(terminal.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing");
    }

    /// The program's version.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Taxophone " + Versions.taxophone()};
        }
    }
}
