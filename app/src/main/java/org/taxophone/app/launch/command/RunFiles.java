package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.dialog.figure.FigureFonts;
import org.taxophone.common.TaxophoneException;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureFormat;
import org.taxophone.export.RunExport;
import org.taxophone.project.Project;
import org.taxophone.project.Run;

/// Writes what a run has to show.
final class RunFiles {
    private RunFiles() {}

    /// The model's clusters, as they are just after a run.
    ///
    /// @param to empty for the folder "export" of the run
    static SequencedMap<String, Path> write(
            Project project,
            Run run,
            @Nullable Path to,
            Set<FigureFormat> formats,
            FigureConfig config) {
        RunExport export = new RunExport(run, project.dataset().orElseThrow());
        return write(export, run, to, formats, config, project);
    }

    /// @param to empty for the folder "export" of the run
    static SequencedMap<String, Path> write(
            RunExport export,
            Run run,
            @Nullable Path to,
            Set<FigureFormat> formats,
            FigureConfig config,
            Project project) {
        Path folder = to != null ? to.toAbsolutePath().normalize() : run.folder().resolve("export");
        try {
            return export.write(folder, formats, FigureFonts.writer(config));
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The figures and tables could not be written to " + folder,
                    "See whether the disk has room and the folder is yours, then type: taxophone"
                            + " export "
                            + project.folder()
                            + " "
                            + run.number(),
                    e);
        }
    }
}
