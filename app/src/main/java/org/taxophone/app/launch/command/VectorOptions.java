package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taxophone.dataset.ClipNames;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.VectorTable;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.VectorImport;
import org.taxophone.project.Project;
import picocli.CommandLine.Option;

/// Vectors made elsewhere, in place of features: the options that a run takes.
final class VectorOptions {
    @Option(
            names = "--embedding",
            paramLabel = "NPY",
            description = {
                "Vectors made elsewhere, in place of features: a matrix of float32 or",
                "float64, one row a clip. For recipes that do not train."
            })
    private @Nullable Path embedding;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "Whose vector each row is: a CSV with a column file, or a .txt of names.")
    private @Nullable Path names;

    /// The recipe on the vectors, if any are named; else as it is.
    Recipe onto(Project project, Recipe recipe, Terminal terminal) throws IOException {
        Path table = embedding;
        Path list = names;
        if (table == null && list == null) {
            return recipe;
        }
        if (table == null || list == null) {
            throw new UsageException(
                    "--embedding and --names go together",
                    "Give the vectors and the names of their clips, in the same order");
        }
        Dataset dataset = project.dataset().orElseThrow();
        VectorImport vectors =
                VectorImport.into(
                        dataset,
                        VectorTable.read(table),
                        ClipNames.read(list),
                        project.featureFolder());
        DataOptions.tell(terminal, "note", vectors.warnings());
        return vectors.applyTo(recipe);
    }
}
