package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.export.TableLayout;
import org.taxophone.project.ExperimentFile;
import org.taxophone.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taxophone experiment`: several recipes by seeds and clusters, as one table.
@Command(
        name = "experiment",
        description = {
            "Run several recipes, each with several seeds and numbers of clusters, as one table.",
            "What is finished already is not done again; interrupted, it goes on where it was."
        },
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class ExperimentCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Parameters(
            paramLabel = "FILE.json",
            description = {
                "The experiment, such as",
                "{\"data\": \"sounds\", \"recipes\": [\"quick\", \"robust\"],",
                " \"seeds\": 3, \"clusters\": [10]}"
            })
    private Path file = Path.of("");

    @Mixin private DataOptions dataOptions = new DataOptions();

    @Option(
            names = "--table",
            paramLabel = "NAME",
            defaultValue = "PLAIN",
            description = "The table's: plain, cat_uvac or irmas. Default: plain.")
    private TableLayout layout = TableLayout.PLAIN;

    @Option(names = "--dry-run", description = "Say what there is to do and what it takes, only.")
    private boolean dryRun;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Where tables are written. Default: experiments in the project.")
    private @Nullable Path to;

    @Mixin private JsonOption json = new JsonOption();
    @Mixin private DeviceOptions device = new DeviceOptions();

    ExperimentCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        device.choose();
        ExperimentFile asked = ExperimentFile.read(file, workshop.recipes());
        try (Project project = project(asked)) {
            ExperimentWork work =
                    new ExperimentWork(workshop, project, asked.config(), json.isAsked());
            if (dryRun) {
                work.tellPlan();
                return 0;
            }
            work.carryOut();
            work.tellTable(layout, Optional.ofNullable(to));
            return work.anyFinished() ? 0 : ExitCodes.FAILED;
        }
    }

    private Project project(ExperimentFile asked) {
        Optional<String> data = asked.data();
        if (data.isEmpty()) {
            return dataOptions.openExisting();
        }
        Path beside = file.toAbsolutePath().getParent();
        Path folder = beside == null ? Path.of(data.get()) : beside.resolve(data.get());
        return ProjectOf.data(folder, dataOptions, workshop);
    }
}
