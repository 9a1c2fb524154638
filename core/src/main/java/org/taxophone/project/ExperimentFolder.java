package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.ExperimentConfig;

/// The experiments of a project, a document each: `experiments/NAME.json`.
public final class ExperimentFolder {
    private static final String SUFFIX = ".json";

    private final Path folder;

    public ExperimentFolder(Project project) {
        folder = project.folder().resolve("experiments");
    }

    /// Where tables of experiments go.
    public Path folder() {
        return folder;
    }

    /// What the files of an experiment are called, without a suffix.
    public static String fileName(String experiment) {
        return experiment.replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    /// All that can be read, by name; a damaged one is left alone and left out.
    public List<ExperimentConfig> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<ExperimentConfig> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList()) {
                try {
                    all.add(
                            Documents.read(file, ExperimentDocument.KIND, ExperimentDocument.class)
                                    .config());
                } catch (TaxophoneException e) {
                    continue; // something else, or damaged
                }
            }
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
        return List.copyOf(all);
    }

    /// Keeps an experiment with the runs that it has so far, in place of the one of that name.
    public void keep(ExperimentConfig config, List<ExperimentOutcome> outcomes) {
        List<ExperimentConfig.Cell> cells = config.cells();
        List<ExperimentDocument.Entry> entries = new ArrayList<>();
        for (ExperimentOutcome outcome : outcomes) {
            entries.add(
                    new ExperimentDocument.Entry(
                            cells.indexOf(outcome.cell()), outcome.run(), outcome.problem()));
        }
        Documents.write(
                folder.resolve(fileName(config.name()) + SUFFIX),
                ExperimentDocument.KIND,
                new ExperimentDocument(config, entries));
    }
}
