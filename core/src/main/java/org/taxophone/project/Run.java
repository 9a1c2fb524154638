package org.taxophone.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.LatentDecoder;
import org.taxophone.experiment.LatentPlaces;
import org.taxophone.experiment.RunConfig;
import org.taxophone.metrics.ClusterMatching;
import org.taxophone.project.curation.Curation;
import org.taxophone.projection.Projection;
import org.taxophone.training.EpochReport;
import org.taxophone.training.TrainingEvent;

/// A run as it lies on disk. Documents, assignment and map are read when the run is asked for;
/// spaces, epochs and log when they are.
public final class Run {
    private final RunFolder files;
    private final RunDocument document;
    private final Optional<MetricsDocument> metrics;
    private final Optional<ClusterAssignment> assignment;
    private final Optional<Projection> projection;

    Run(RunFolder files, RunTables tables, KnownIds clips) {
        this.files = files;
        document = files.document();
        metrics = files.metrics();
        assignment = tables.assignment(files, document, clips);
        String method = metrics.map(MetricsDocument::mapMethod).orElse("UMAP");
        projection = tables.map(files, document, method, clips);
    }

    public int number() {
        return document.number();
    }

    /// What was asked for and where it stands.
    public RunDocument document() {
        return document;
    }

    /// Scores, times, findings; empty until finished.
    public Optional<MetricsDocument> metrics() {
        return metrics;
    }

    /// Empty until clusters were found.
    public Optional<ClusterAssignment> assignment() {
        return assignment;
    }

    /// What a person made of the clusters, read from disk each time; empty until clusters were
    /// found.
    public Optional<Curation> curation() {
        return assignment.map(model -> CurationJournal.open(files.folder(), model).now());
    }

    /// The curation with its acts, to go on with; empty until clusters were found. One at a time
    /// may be written to.
    ///
    /// @throws NewerVersionException if a newer program wrote it
    public Optional<CurationJournal> curationJournal() {
        return assignment.map(model -> CurationJournal.open(files.folder(), model));
    }

    /// Empty until the map was drawn.
    public Optional<Projection> projection() {
        return projection;
    }

    /// Reports of all epochs so far; empty for a run that does not train.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the file is damaged
    public List<EpochReport> epochs() {
        return files.epochs();
    }

    /// A space that was kept, by its name: one of `metrics().spaces()`. Read from disk each time.
    public Optional<Embeddings> space(String name) {
        return assignment.flatMap(found -> files.space(name, found.ids()));
    }

    /// Whose model it applies; empty for a run that learns by itself.
    public Optional<AppliedOrigin> applied() {
        return new AppliedFiles(folder()).origin();
    }

    /// How far each clip lies from those of the model that the run applies, by
    /// [org.taxophone.experiment.Familiarity]; empty for a run that learns by itself. Read from
    /// disk each time.
    public Optional<float[]> distances() {
        return new AppliedFiles(folder()).distances();
    }

    /// What its clips are like; empty for runs of earlier versions.
    public Optional<SoundsDocument> sounds() {
        return files.sounds();
    }

    /// Opens the run's decoder; see [LatentDecoder] for who may use it.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the recipe trains none, or the run keeps
    ///     no model
    public LatentDecoder decoder() {
        return LatentDecoder.open(folder(), document.recipe(), document.clusters());
    }

    /// Where its clips lie in the latent space; empty for a run without one.
    public Optional<LatentPlaces> latentPlaces() {
        return assignment.flatMap(found -> space("z").map(z -> new LatentPlaces(z, found)));
    }

    /// Where the clips were when the training last looked, in two principal components of its
    /// features; empty before the first look, and for a run that does not train. Read from disk
    /// each time.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the file is damaged
    public Optional<TrainingEvent.SnapshotTaken> trainingMap() {
        // where their number was chosen afterwards, the training had that which it begins with
        int trained = document.config().search().isPresent() ? RunConfig.DEFAULT_CLUSTERS : 1;
        return new WatchedTraining(files.folder()).map(Math.max(trained, document.clusters()));
    }

    /// Which clusters of the training became which of the run: the net's own at [#trainingMap()],
    /// and those that were found at the end, which bear other numbers. Empty without either. Read
    /// from disk each time.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the file is damaged
    public Optional<ClusterMatching> trainingNumbers() {
        return assignment.flatMap(
                found -> trainingMap().map(map -> ClusterMatching.of(map.assignment(), found)));
    }

    /// The pinned clips and what the decoder last made of them; empty where there is none. Read
    /// from disk each time.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the file is damaged
    public Optional<TrainingEvent.ReconstructionsDrawn> reconstructions() {
        return new WatchedTraining(files.folder()).reconstructions();
    }

    /// What happened, a line each; empty if nothing did.
    public String log() {
        return files.log().orElse("");
    }

    /// Where its files are.
    public Path folder() {
        return files.folder();
    }

    /// The run in a list.
    public RunSummary summary() {
        return summary(files, document, metrics);
    }

    static RunSummary summary(RunFolder files) {
        return summary(files, files.document(), files.metrics());
    }

    private static RunSummary summary(
            RunFolder files, RunDocument document, Optional<MetricsDocument> metrics) {
        return new RunSummary(
                document,
                metrics.map(MetricsDocument::metrics),
                metrics.map(MetricsDocument::findings).orElse(List.of()),
                metrics.map(MetricsDocument::seconds).orElse(0.0),
                files.hasCheckpoint(),
                new AppliedFiles(files.folder()).origin(),
                new ChoiceFile(files.folder()).read());
    }
}
