package org.taxophone.app.launch.command;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.taxophone.experiment.RunEvent;
import org.taxophone.training.EpochReport;
import org.taxophone.training.LossTerms;
import org.taxophone.training.TrainingEvent;

/// What a run tells, in lines for people: the epochs with every loss term apart.
final class EventLines {
    private final Consumer<String> out;

    EventLines(Consumer<String> out) {
        this.out = out;
    }

    void heard(RunEvent event) {
        switch (event) {
            case RunEvent.SoundKindChosen chosen -> out.accept(chosen.estimate().sentence());
            case RunEvent.RecipeResolved resolved ->
                    out.accept(
                            resolved.recipe().name()
                                    + ", "
                                    + resolved.clusters()
                                    + " clusters. "
                                    + resolved.recipe().features().title());
            case RunEvent.FeaturesReady ready -> {
                out.accept(
                        ready.clips()
                                + " clips with features"
                                + (ready.reused() ? ", extracted before" : ""));
                ready.skipped()
                        .forEach(
                                clip ->
                                        out.accept(
                                                "  skipped: "
                                                        + clip.file()
                                                        + ": "
                                                        + clip.reason()));
            }
            case RunEvent.StageFinished finished ->
                    out.accept(
                            String.format(
                                    Locale.ROOT,
                                    "%s finished after %.1f s",
                                    finished.stage().key(),
                                    finished.seconds()));
            case RunEvent.Training training -> heard(training.event());
            case RunEvent.StageStarted started -> {}
            case RunEvent.FamiliarityKnown known -> {}
            case RunEvent.ClustersChosen chosen -> out.accept(chosen.choice().sentence());
            case RunEvent.ClustersFound found -> {}
            case RunEvent.MapReady map -> {}
            case RunEvent.Finished finished -> {}
        }
    }

    private void heard(TrainingEvent event) {
        switch (event) {
            case TrainingEvent.Started started ->
                    out.accept(
                            started.parameters()
                                    + " parameters, epochs "
                                    + started.firstEpoch()
                                    + " to "
                                    + started.epochs());
            case TrainingEvent.RestartBegun begun ->
                    out.accept("restart " + begun.restart() + " of " + begun.restarts());
            case TrainingEvent.RestartChosen chosen ->
                    out.accept(
                            "restart "
                                    + chosen.restart()
                                    + " goes on, by its loss: "
                                    + chosen.losses().stream()
                                            .map(loss -> String.format(Locale.ROOT, "%.5g", loss))
                                            .collect(Collectors.joining(", ")));
            case TrainingEvent.EpochFinished finished -> out.accept(line(finished.report()));
            case TrainingEvent.FindingRaised raised ->
                    out.accept(
                            "! "
                                    + raised.finding().headline()
                                    + " "
                                    + raised.finding().explanation());
            default -> {} // for those who watch a window
        }
    }

    static String line(EpochReport report) {
        LossTerms terms = report.training();
        StringBuilder line = new StringBuilder();
        int width = Integer.toString(report.epochs()).length();
        line.append(
                String.format(
                        Locale.ROOT,
                        "epoch %" + width + "d/%d  loss %.4g",
                        report.epoch(),
                        report.epochs(),
                        terms.total()));
        terms.parts()
                .forEach(
                        (term, value) ->
                                line.append(
                                        String.format(
                                                Locale.ROOT, "  %s %.4g", term.words(), value)));
        report.validation()
                .ifPresent(
                        held ->
                                line.append(
                                        String.format(
                                                Locale.ROOT, "  validation %.4g", held.total())));
        report.clusters()
                .ifPresent(
                        use ->
                                line.append(
                                        String.format(
                                                Locale.ROOT,
                                                "  I(x;y) %.2f  %d used",
                                                use.mutualInformation(),
                                                use.used())));
        report.latent()
                .ifPresent(
                        use ->
                                line.append(
                                        String.format(
                                                Locale.ROOT,
                                                "  %d of %d dimensions alive",
                                                use.active(),
                                                use.dimension())));
        report.latent()
                .filter(use -> use.active() > 1)
                .ifPresent(
                        use ->
                                use.directions()
                                        .ifPresent(
                                                all ->
                                                        line.append(
                                                                String.format(
                                                                        Locale.ROOT,
                                                                        ", spread over %.1f",
                                                                        all))));
        line.append(String.format(Locale.ROOT, "  %.0f clips/s", report.clipsPerSecond()));
        return line.toString();
    }
}
