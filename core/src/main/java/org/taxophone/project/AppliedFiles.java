package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.AppliedModel;
import org.taxophone.project.curation.CurationAct;
import org.taxophone.training.StoredModel;

/// What a run that applies a model has beside the files of every run: where the model is from, the
/// model itself, and clips that it was made of.
final class AppliedFiles {
    private static final String KNOWN = "model/known.npy";
    private static final String HEARD = "model/heard.npy";
    private static final String DISTANCES = "distances.npy";

    private final Path folder;

    AppliedFiles(Path runFolder) {
        folder = runFolder;
    }

    /// Copies a model here, and says whose it is.
    ///
    /// @param model the folder of the run that learnt it
    /// @param known clips that it was made of
    /// @param heard the same as its net heard them
    void begin(Path model, Embeddings known, Optional<Embeddings> heard, AppliedOrigin origin) {
        Path copy = folder.resolve(StoredModel.FILE);
        try {
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(model.resolve(StoredModel.FILE), copy);
        } catch (IOException e) {
            throw Disk.failure(copy, e);
        }
        write(known, KNOWN);
        heard.ifPresent(also -> write(also, HEARD));
        // last: with this file it is a run that applies a model
        Documents.write(folder.resolve(AppliedOrigin.FILE), AppliedOrigin.KIND, origin);
    }

    private void write(Embeddings clips, String file) {
        new NpyFile(clips.rows(), clips.dimension(), clips.values()).write(folder.resolve(file));
    }

    /// Empty for a run that learns by itself.
    Optional<AppliedOrigin> origin() {
        Path file = folder.resolve(AppliedOrigin.FILE);
        return Files.isRegularFile(file)
                ? Optional.of(Documents.read(file, AppliedOrigin.KIND, AppliedOrigin.class))
                : Optional.empty();
    }

    /// What the run's work needs of the model; empty for a run that learns by itself.
    Optional<AppliedModel> model() {
        return origin().map(
                        origin ->
                                new AppliedModel(
                                        origin.clips(),
                                        origin.differences(),
                                        read(KNOWN, origin.space()),
                                        Files.isRegularFile(folder.resolve(HEARD))
                                                ? Optional.of(read(HEARD, "x"))
                                                : Optional.empty()));
    }

    private Embeddings read(String file, String space) {
        NpyFile clips = NpyFile.read(folder.resolve(file));
        List<String> rows = IntStream.range(0, clips.rows()).mapToObj(Integer::toString).toList();
        return new Embeddings(space, rows, clips.columns(), clips.values());
    }

    void write(float[] distances) {
        new NpyFile(distances.length, 1, distances).write(folder.resolve(DISTANCES));
    }

    /// Of each clip, in the order of the run's assignment; empty for a run that learns by itself.
    Optional<float[]> distances() {
        Path file = folder.resolve(DISTANCES);
        return Files.isRegularFile(file)
                ? Optional.of(NpyFile.read(file).values())
                : Optional.empty();
    }

    /// Gives the clusters the names that they have where the model was learnt, and merges what was
    /// merged there: acts of the curation, so that a person can take them back.
    void nameClusters(ClusterAssignment assignment) {
        origin().ifPresent(origin -> nameClusters(origin, assignment));
    }

    private void nameClusters(AppliedOrigin origin, ClusterAssignment assignment) {
        CurationJournal journal = CurationJournal.open(folder, assignment);
        if (!journal.done().isEmpty()) {
            return; // begun before, and cut off
        }
        List<Integer> homes = origin.homes();
        for (int id = 1; id <= homes.size(); id++) {
            int home = id;
            List<Integer> joined =
                    IntStream.rangeClosed(1, homes.size())
                            .filter(other -> other != home && homes.get(other - 1) == home)
                            .boxed()
                            .toList();
            if (!joined.isEmpty()) {
                journal.act(new CurationAct.Merged(joined, home));
            }
            String name = origin.names().get(id - 1);
            if (!name.isEmpty()) {
                journal.act(new CurationAct.Renamed(id, name));
            }
        }
    }
}
