package org.taxophone.project;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.Familiarity;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunResult;
import org.taxophone.features.SkippedClip;
import org.taxophone.training.EpochReport;
import org.taxophone.training.TrainingEvent;

/// Writes down what a run tells, as it tells it. Each file is whole before the state says so.
final class RunRecorder {
    private final RunFolder files;
    private final WatchedTraining watched;
    private final Dataset dataset;
    private final RestartFiles restarts;
    private final AppliedFiles applied;
    private RunDocument document;

    RunRecorder(RunFolder files, Dataset dataset) {
        this.files = files;
        this.watched = new WatchedTraining(files.folder());
        this.dataset = dataset;
        this.document = files.document();
        restarts = new RestartFiles(files.folder());
        applied = new AppliedFiles(files.folder());
    }

    void started() {
        boolean again = document.state() != RunState.CREATED;
        save(document.withState(RunState.RUNNING, Optional.empty(), "", ""));
        files.write(SoundsDocument.of(dataset));
        log(again ? "run resumed" : "run started: " + document.recipe().name());
    }

    void heard(RunEvent event) {
        switch (event) {
            case RunEvent.SoundKindChosen chosen -> {
                save(document.withKindSentence(chosen.estimate().sentence()));
                log(chosen.estimate().sentence());
            }
            case RunEvent.RecipeResolved resolved ->
                    save(document.withRecipe(resolved.recipe(), resolved.clusters()));
            case RunEvent.StageStarted started -> log(started.stage().key() + " started");
            case RunEvent.StageFinished finished ->
                    log(
                            String.format(
                                    Locale.ROOT,
                                    "%s finished after %.1f s",
                                    finished.stage().key(),
                                    finished.seconds()));
            case RunEvent.FeaturesReady ready -> {
                log(
                        ready.clips()
                                + " clips with features"
                                + (ready.reused() ? ", extracted before" : ""));
                ready.skipped()
                        .forEach(clip -> log("skipped " + path(clip) + ": " + clip.reason()));
            }
            case RunEvent.Training training -> heard(training.event());
            case RunEvent.FamiliarityKnown known -> {
                applied.write(known.distances());
                log(
                        Familiarity.unlike(known.distances())
                                + " of "
                                + known.ids().size()
                                + " clips are unlike those of the model");
            }
            case RunEvent.ClustersChosen chosen -> {
                save(document.withRecipe(document.recipe(), chosen.choice().clusters()));
                new ChoiceFile(files.folder()).write(chosen.choice());
                log(chosen.choice().sentence());
            }
            case RunEvent.ClustersFound found -> {
                files.write(found.assignment(), dataset);
                applied.nameClusters(found.assignment());
            }
            case RunEvent.MapReady map -> files.write(map.projection());
            case RunEvent.Finished finished -> finished(finished.result());
        }
    }

    private void heard(TrainingEvent event) {
        switch (event) {
            case TrainingEvent.Started started -> {
                files.forgetEpochsFrom(started.firstEpoch());
                log(
                        "training "
                                + started.parameters()
                                + " parameters from epoch "
                                + started.firstEpoch()
                                + " of "
                                + started.epochs());
            }
            case TrainingEvent.EpochFinished finished -> {
                EpochReport report = finished.report();
                files.append(report);
                restarts.keep(RunFolder.EPOCHS);
                log(
                        String.format(
                                Locale.ROOT,
                                "epoch %d of %d: loss %.4f, %d clusters used, %.0f clips/s",
                                report.epoch(),
                                report.epochs(),
                                report.training().total(),
                                report.usedClusters(),
                                report.clipsPerSecond()));
            }
            case TrainingEvent.RestartBegun begun -> {
                restarts.show(begun.restart());
                log("restart " + begun.restart() + " of " + begun.restarts());
            }
            case TrainingEvent.RestartChosen chosen -> {
                restarts.show(chosen.restart());
                log("restart " + chosen.restart() + " chosen by its loss: " + chosen.losses());
            }
            case TrainingEvent.FindingRaised raised -> log(raised.finding().headline());
            case TrainingEvent.Failed failed -> log("training failed: " + failed.problem());
            case TrainingEvent.SnapshotTaken taken -> {
                watched.write(taken);
                restarts.keep(WatchedTraining.MAP);
            }
            case TrainingEvent.ReconstructionsDrawn drawn -> {
                watched.write(drawn);
                restarts.keep(WatchedTraining.DRAWN);
            }
            case TrainingEvent.Finished finished ->
                    log("training finished, best epoch " + finished.bestEpoch());
            default -> {} // batches and checkpoints are for those who watch
        }
    }

    private void finished(RunResult result) {
        result.spaces().forEach(files::write);
        files.write(
                new MetricsDocument(
                        result.metrics(),
                        result.secondsPerStage(),
                        result.samplesPerSecond(),
                        result.peakResidentBytes(),
                        result.training(),
                        result.findings(),
                        result.skipped().stream().map(this::skipped).toList(),
                        result.projection().method(),
                        result.spaces().stream().map(Embeddings::space).toList()));
        save(document.withState(RunState.FINISHED, Optional.of(now()), "", ""));
        log("run finished");
    }

    void failed(Exception cause) {
        String next =
                cause instanceof TaxophoneException known
                        ? known.nextStep()
                        : "Look into the log for details";
        String why = String.valueOf(cause.getMessage());
        save(document.withState(RunState.FAILED, Optional.of(now()), why, next));
        log("run failed: " + cause);
    }

    void interrupted() {
        save(document.withState(RunState.INTERRUPTED, Optional.of(now()), "", ""));
        log("run interrupted; it can be resumed");
    }

    private SkippedFile skipped(SkippedClip clip) {
        return new SkippedFile(path(clip), clip.reason(), clip.nextStep());
    }

    private String path(SkippedClip skipped) {
        int row = dataset.indexOf(skipped.id());
        List<Clip> clips = dataset.clips();
        if (row < 0) {
            return skipped.file().toString();
        }
        Clip clip = clips.get(row);
        return clip.path() + clip.slice().map(part -> " " + part).orElse("");
    }

    private void save(RunDocument changed) {
        document = changed;
        files.write(changed);
    }

    private void log(String line) {
        files.log(now() + " " + line);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
