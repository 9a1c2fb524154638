package org.taxophone.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.ClipWindows;
import org.taxophone.experiment.Evaluation;
import org.taxophone.experiment.FeatureStage;
import org.taxophone.experiment.ResultFindings;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.Scored;
import org.taxophone.features.FeatureStore;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.LatentScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.curation.Curation;
import org.taxophone.projection.Projection;
import org.taxophone.training.Finding;

/// Scores a finished run anew, against another column perhaps, and keeps the scores.
public final class Rescoring {
    private final Project project;
    private final Run run;

    public Rescoring(Project project, Run run) {
        this.project = project;
        this.run = run;
    }

    /// Scores in the spaces that were kept and in x, and writes `metrics.json`.
    ///
    /// @param labelColumn the column to score against; empty for the run's own
    /// @return the run with its new scores
    /// @throws TaxophoneException if the run is not finished, or there is no such column
    public Run score(Optional<String> labelColumn, JobContext context) throws Exception {
        Dataset dataset = project.requireDataset();
        MetricsDocument old = run.metrics().orElseThrow(this::notFinished);
        ClusterAssignment assignment = run.assignment().orElseThrow(this::notFinished);
        RunConfig config = run.document().config();
        Optional<String> column = labelColumn.or(config::labelColumn).or(dataset::labelColumn);
        List<Embeddings> spaces = spaces(dataset, assignment, context);
        MetricReport scores = scores(dataset, spaces, assignment, column, context);
        RunFolder files = new RunFolder(run.folder());
        files.write(old.with(scores, findings(old, scores, assignment, spaces, column)));
        files.write(run.document().withLabelColumn(column));
        return new Run(files, new RunTables(), new KnownIds(Optional.of(dataset)));
    }

    /// The scores of the clusters as a person put them right, and writes `curated-metrics.json`;
    /// taken from there where nothing changed since. Those of the model stay where they are.
    ///
    /// @return the scores of the model for a run that nobody curated
    /// @throws TaxophoneException if the run is not finished
    public MetricReport curated(JobContext context) throws Exception {
        MetricsDocument old = run.metrics().orElseThrow(this::notFinished);
        Curation curation = run.curation().orElseThrow(this::notFinished);
        return curation.changesClusters() ? curated(curation, context) : old.metrics();
    }

    private MetricReport curated(Curation curation, JobContext context) throws Exception {
        Dataset dataset = project.requireDataset();
        Optional<String> column = run.document().config().labelColumn().or(dataset::labelColumn);
        RunFolder files = new RunFolder(run.folder());
        String state = curation.fingerprint();
        Optional<CuratedMetrics> known = files.curatedMetrics();
        if (known.isPresent()
                && known.get().state().equals(state)
                && known.get().labelColumn().equals(column)) {
            return known.get().metrics();
        }
        ClusterAssignment clusters = curation.assignment();
        MetricReport scored =
                scores(dataset, spaces(dataset, clusters, context), clusters, column, context);
        MetricReport metrics = scored.withClusters(curation.clusters().size());
        files.write(new CuratedMetrics(state, column, metrics));
        return metrics;
    }

    private List<Embeddings> spaces(
            Dataset dataset, ClusterAssignment assignment, JobContext context) throws Exception {
        MetricsDocument old = run.metrics().orElseThrow(this::notFinished);
        List<Embeddings> spaces = new ArrayList<>();
        old.spaces().forEach(name -> run.space(name).ifPresent(spaces::add));
        x(dataset, assignment, context).ifPresent(spaces::add);
        return spaces;
    }

    private MetricReport scores(
            Dataset dataset,
            List<Embeddings> spaces,
            ClusterAssignment assignment,
            Optional<String> column,
            JobContext context) {
        MetricsDocument old = run.metrics().orElseThrow(this::notFinished);
        Scored plain = Scored.of(assignment, spaces);
        Scored what =
                (run.applied().isPresent() ? plain : plain.madeBy(run.document().recipe().method()))
                        .with(
                                old.metrics()
                                        .latent()
                                        .map(LatentScores::effectiveBeta)
                                        .orElseGet(OptionalDouble::empty));
        Optional<Projection> map = run.projection();
        return Evaluation.score(
                map.isPresent() ? what.with(map.get(), mapSpace(old, spaces)) : what,
                Evaluation.labels(dataset, column, assignment.ids()),
                run.document().config().seed(),
                context);
    }

    // What was said of the training stays; what is said of the result is said anew.
    private List<Finding> findings(
            MetricsDocument old,
            MetricReport scores,
            ClusterAssignment assignment,
            List<Embeddings> spaces,
            Optional<String> column) {
        if (run.applied().isPresent()) {
            return old.findings();
        }
        return ResultFindings.join(
                old.findings().stream().filter(Rescoring::ofTraining).toList(),
                ResultFindings.of(
                        run.document().recipe(),
                        assignment,
                        scores,
                        spaces,
                        project.requireDataset(),
                        column));
    }

    private static boolean ofTraining(Finding finding) {
        return finding.sinceEpoch() > 0 || finding.kind() == Finding.Kind.SPLIT_LEAKS;
    }

    /// "UMAP of features, 15 neighbours": the words of a map name its space.
    private static String mapSpace(MetricsDocument old, List<Embeddings> spaces) {
        return spaces.stream()
                .map(Embeddings::space)
                .filter(name -> old.mapMethod().contains(" of " + name + ","))
                .findFirst()
                .orElse("");
    }

    // Only from a store that is there: scoring must not depend on the sounds.
    private Optional<Embeddings> x(
            Dataset dataset, ClusterAssignment assignment, JobContext context) throws Exception {
        FrontEndConfig frontEnd = run.document().recipe().features();
        ClipWindows windows =
                ClipWindows.of(dataset, frontEnd, run.document().config().longClips());
        FeatureStage stage = new FeatureStage(windows.windows(), frontEnd, project.featureFolder());
        if (!java.nio.file.Files.isRegularFile(stage.storeFile())) {
            return Optional.empty();
        }
        try (FeatureStore store = stage.open(context).store()) {
            Embeddings x = ClipWindows.space(Evaluation.featureSpace(store, context));
            return x.ids().equals(assignment.ids()) ? Optional.of(x) : Optional.empty();
        }
    }

    private TaxophoneException notFinished() {
        return new TaxophoneException(
                "Run " + run.number() + " is not finished", "Resume it, and score it then");
    }
}
