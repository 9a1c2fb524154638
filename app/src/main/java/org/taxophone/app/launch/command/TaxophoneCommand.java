package org.taxophone.app.launch.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.common.TaxophoneException;
import org.taxophone.common.Versions;
import org.taxophone.project.OwnRecipes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: what it is called, and all that it can do.
@Command(
        name = "taxophone",
        description = {
            "Folders of sounds without labels become clusters and a map.",
            "Without a command the workbench opens, on the folder if one is named."
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

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A project, or a folder of sounds, to open in the workbench.")
    private @Nullable Path folder;

    @Spec private CommandSpec spec;

    private final WindowOpener window;

    private TaxophoneCommand(WindowOpener window) {
        this.window = window;
    }

    /// The command line with all its commands.
    ///
    /// @param terminal where results and everything else are printed
    /// @param interruption what Ctrl-C raises
    /// @param window opens the workbench
    public static CommandLine commandLine(
            Terminal terminal, Interruption interruption, WindowOpener window) {
        return commandLine(terminal, interruption, window, new OwnRecipes(SystemFolders.recipes()));
    }

    static CommandLine commandLine(
            Terminal terminal, Interruption interruption, WindowOpener window, OwnRecipes recipes) {
        TaxophoneCommand root = new TaxophoneCommand(window);
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
                .addSubcommand(new DemoCommand(workshop, window))
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
        Path named = folder;
        if (named == null) {
            throw new ParameterException(
                    spec.commandLine(), "Say what to do: a command is missing");
        }
        if (!Files.isDirectory(named)) {
            throw new ParameterException(spec.commandLine(), unknown(named.toString()));
        }
        if (!DemoCommand.hasDisplay()) {
            throw new TaxophoneException(
                    "There is no display (DISPLAY is not set), so no window can open",
                    "Type taxophone run " + named + ", which works without one");
        }
        window.open(named.toAbsolutePath());
    }

    private String unknown(String word) {
        List<String> meant =
                new UnmatchedArgumentException(spec.commandLine(), List.of(word)).getSuggestions();
        return "There is neither a command nor a folder called "
                + word
                + (meant.isEmpty() ? "" : ". Did you mean " + String.join(" or ", meant) + "?");
    }

    /// The program's version.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Taxophone " + Versions.taxophone()};
        }
    }
}
