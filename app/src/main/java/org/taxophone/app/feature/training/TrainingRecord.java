package org.taxophone.app.feature.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.training.EpochReport;
import org.taxophone.training.Finding;
import org.taxophone.training.TrainingEvent;

/// What one training has told so far. Written on the training's thread, read on the UI thread.
final class TrainingRecord {
    private final List<EpochReport> epochs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private TrainingEvent.@Nullable ReconstructionsDrawn reconstructions;
    private TrainingEvent.@Nullable Finished finished;
    private TrainingEvent.@Nullable Failed failed;
    private TrainingEvent.@Nullable BatchFinished batch;
    private TrainingEvent.@Nullable Started started;
    private final Map<Integer, Told> told = new HashMap<>();
    private int restart;
    private long version;

    /// Everything at one moment.
    ///
    /// @param version grows with every event
    record Moment(
            long version,
            List<EpochReport> epochs,
            List<Finding> findings,
            Optional<TrainingEvent.Started> started,
            Optional<TrainingEvent.BatchFinished> batch,
            Optional<TrainingEvent.ReconstructionsDrawn> reconstructions,
            Optional<TrainingEvent.Finished> finished,
            Optional<TrainingEvent.Failed> failed) {
        Optional<EpochReport> last() {
            return epochs.isEmpty() ? Optional.empty() : Optional.of(epochs.getLast());
        }
    }

    synchronized void heard(TrainingEvent event) {
        version++;
        switch (event) {
            case TrainingEvent.Started s -> started = s;
            case TrainingEvent.BatchFinished b -> batch = b;
            case TrainingEvent.EpochFinished e -> addEpoch(e.report());
            case TrainingEvent.ReconstructionsDrawn r -> reconstructions = r;
            case TrainingEvent.FindingRaised f -> addFinding(f.finding());
            case TrainingEvent.Finished f -> finished = f;
            case TrainingEvent.Failed f -> failed = f;
            case TrainingEvent.CheckpointWritten c -> {}
            case TrainingEvent.SnapshotTaken s -> {} // the film keeps them
            case TrainingEvent.RestartBegun r -> show(r.restart());
            case TrainingEvent.RestartChosen r -> show(r.restart());
        }
    }

    // Each training counts its epochs from 1; the chosen one's are those that stay.
    private void show(int other) {
        told.put(restart, new Told(List.copyOf(epochs), List.copyOf(findings)));
        restart = other;
        Told before = told.getOrDefault(other, new Told(List.of(), List.of()));
        epochs.clear();
        epochs.addAll(before.epochs());
        findings.clear();
        findings.addAll(before.findings());
    }

    private record Told(List<EpochReport> epochs, List<Finding> findings) {}

    /// Takes over what an earlier sitting left; what was told meanwhile is newer, and stays.
    synchronized void earlier(EarlierTraining before) {
        version++;
        int first = epochs.isEmpty() ? Integer.MAX_VALUE : epochs.getFirst().epoch();
        epochs.addAll(
                0, before.epochs().stream().filter(report -> report.epoch() < first).toList());
        if (reconstructions == null) {
            reconstructions = before.drawn().orElse(null);
        }
        before.findings().stream()
                .filter(old -> findings.stream().noneMatch(now -> now.kind() == old.kind()))
                .forEach(findings::add);
    }

    /// What holds of the finished run takes the place of what was told on the way.
    synchronized void ended(List<Finding> ofResult) {
        version++;
        findings.clear();
        findings.addAll(ofResult);
    }

    // After a resume the epochs since the last checkpoint come a second time.
    private void addEpoch(EpochReport report) {
        epochs.removeIf(old -> old.epoch() >= report.epoch());
        epochs.add(report);
    }

    // A finding that changed its words takes the place of the one before.
    private void addFinding(Finding finding) {
        findings.removeIf(old -> old.kind() == finding.kind());
        findings.add(finding);
    }

    synchronized long version() {
        return version;
    }

    synchronized Moment moment() {
        return new Moment(
                version,
                List.copyOf(epochs),
                List.copyOf(findings),
                Optional.ofNullable(started),
                Optional.ofNullable(batch),
                Optional.ofNullable(reconstructions),
                Optional.ofNullable(finished),
                Optional.ofNullable(failed));
    }
}
