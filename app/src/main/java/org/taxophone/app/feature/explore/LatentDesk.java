package org.taxophone.app.feature.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.audio.WavWriter;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.LatentDecoder;
import org.taxophone.experiment.LatentPlaces;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.project.Project;
import org.taxophone.project.Run;

/// The decoder of one run at a time, and what it needs. Used by one thread, never the window's.
final class LatentDesk {
    private @Nullable Opened opened;

    private record Opened(
            Path folder,
            LatentDecoder decoder,
            LatentPlaces places,
            Embeddings z,
            ClusterAssignment clusters) {}

    /// Where a clip lies; empty if the run has no decoder, or the clip no place.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the run keeps no model
    Optional<LatentState> at(Project project, int number, String clip) {
        if (clip.isEmpty()) {
            return Optional.empty(); // nothing is read for nobody
        }
        Opened now = opened;
        Run run = project.run(number);
        if (now == null || !now.folder().equals(run.folder())) {
            close();
            now = open(run).orElse(null);
            opened = now;
        }
        if (now == null) {
            return Optional.empty();
        }
        List<String> ids = now.z().ids();
        int row = ids.indexOf(clip);
        int cluster = row < 0 ? -1 : now.clusters().clusters()[row];
        return cluster < 0
                ? Optional.empty()
                : Optional.of(
                        LatentState.of(
                                now.places(), now.z(), row, cluster, now.decoder().caution()));
    }

    private static Optional<Opened> open(Run run) {
        Optional<LatentPlaces> places = run.latentPlaces();
        if (!(run.document().recipe().method() instanceof TrainedMethod) || places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Opened(
                        run.folder(),
                        run.decoder(),
                        places.get(),
                        run.space("z").orElseThrow(),
                        run.assignment().orElseThrow()));
    }

    /// What the model draws there; nothing once its run was closed.
    Optional<FeatureMatrix> draw(LatentState at) {
        Opened now = opened;
        return now == null
                ? Optional.empty()
                : Optional.of(now.decoder().decode(at.cluster(), at.place()));
    }

    /// What it sounds like, as a file that is gone when the program ends.
    Optional<Path> sound(LatentState at) {
        Opened now = opened;
        if (now == null) {
            return Optional.empty();
        }
        try {
            Path file = Files.createTempFile("taxophone-drawn", ".wav");
            file.toFile().deleteOnExit();
            WavWriter.write(
                    file, now.decoder().sound(now.decoder().decode(at.cluster(), at.place())));
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Frees the model.
    void close() {
        Opened now = opened;
        if (now != null) {
            now.decoder().close();
        }
        opened = null;
    }
}
