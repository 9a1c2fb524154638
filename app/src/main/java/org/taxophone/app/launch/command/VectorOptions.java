package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.ClipNames;
import org.taxophone.dataset.NumberTable;
import org.taxophone.embedding.VectorTable;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.VectorImport;
import org.taxophone.project.ImportedVectors;
import org.taxophone.project.Project;
import picocli.CommandLine.Option;

/// Vectors made elsewhere, in place of features: the options of a run and of an import.
final class VectorOptions {
    @Option(
            names = "--embedding",
            paramLabel = "FILE",
            description = {
                "Vectors made elsewhere, in place of features: an NPY matrix of float32 or",
                "float64, one row a clip, with --names; or a CSV with a column file and numbers.",
                "\"imported\" takes those that were imported with the sounds. For recipes that do",
                "not train."
            })
    private @Nullable Path embedding;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "Whose vector each row is: a CSV with a column file, or a .txt of names.")
    private @Nullable Path names;

    /// The recipe on the vectors, if any are named; else as it is.
    Recipe onto(Project project, Recipe recipe, Terminal terminal) throws IOException {
        return read(project, terminal).map(vectors -> vectors.applyTo(recipe)).orElse(recipe);
    }

    /// Keeps the vectors with the project, if any are named.
    void keep(Project project, Terminal terminal) throws IOException {
        Optional<VectorImport> vectors = read(project, terminal);
        if (vectors.isPresent()) {
            ImportedVectors.keep(project, vectors.get());
            terminal.say(
                    vectors.get().config().title()
                            + "; cluster them with  taxophone train "
                            + project.folder()
                            + " --recipe kmeans --embedding imported");
        }
    }

    private Optional<VectorImport> read(Project project, Terminal terminal) throws IOException {
        Path table = embedding;
        if (table == null && names == null) {
            return Optional.empty();
        }
        if (table == null) {
            throw new UsageException(
                    "--names says nothing without --embedding", "Give the vectors too");
        }
        if (table.toString().equals("imported")) {
            return Optional.of(
                    ImportedVectors.of(project)
                            .orElseThrow(
                                    () ->
                                            new TaxophoneException(
                                                    "No vectors were imported into "
                                                            + project.folder(),
                                                    "Import them with --embedding FILE")));
        }
        VectorImport vectors =
                NumberTable.isOne(table) ? fromTable(project, table) : fromMatrix(project, table);
        DataOptions.tell(terminal, "note", vectors.warnings());
        return Optional.of(vectors);
    }

    private VectorImport fromTable(Project project, Path file) throws IOException {
        if (names != null) {
            throw new UsageException(
                    "--names says nothing beside a table, whose column file names the clips",
                    "Leave --names out");
        }
        NumberTable numbers = NumberTable.read(file);
        VectorTable table =
                new VectorTable(numbers.names().size(), numbers.columns(), numbers.values());
        return into(project, table, numbers.names());
    }

    private VectorImport fromMatrix(Project project, Path file) throws IOException {
        Path list = names;
        if (list == null) {
            throw new UsageException(
                    "--embedding and --names go together where the vectors are an NPY file",
                    "Give the names of their clips, in the same order");
        }
        return into(project, VectorTable.read(file), ClipNames.read(list));
    }

    private static VectorImport into(Project project, VectorTable table, List<String> names)
            throws IOException {
        return VectorImport.into(
                project.dataset().orElseThrow(), table, names, project.featureFolder());
    }
}
