package org.taxophone.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.taxophone.experiment.ClusterChoice;

/// `clusters.json`: how the program chose the number of clusters of a run.
record ChoiceFile(Path runFolder) {
    private static final String KIND = "clusters";

    private Path file() {
        return runFolder.resolve("clusters.json");
    }

    /// Empty for a run that was given its number.
    Optional<ClusterChoice> read() {
        return Files.isRegularFile(file())
                ? Optional.of(Documents.read(file(), KIND, ClusterChoice.class))
                : Optional.empty();
    }

    void write(ClusterChoice choice) {
        Documents.write(file(), KIND, choice);
    }
}
