package org.taxophone.app.feature.training;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.experiment.Remedy;
import org.taxophone.experiment.RunConfig;
import org.taxophone.training.Finding;

/// What can be done about a finding of the run that is watched.
final class FindingActs {
    private final Runs runs;
    private final Navigator navigator;
    private final Supplier<@Nullable WatchedRun> watched;
    private final Runnable changed;
    private final Set<Finding.Kind> dismissed = EnumSet.noneOf(Finding.Kind.class);

    /// @param watched the run on show
    /// @param changed told when what is to be shown is another
    FindingActs(
            Runs runs,
            Navigator navigator,
            Supplier<@Nullable WatchedRun> watched,
            Runnable changed) {
        this.runs = runs;
        this.navigator = navigator;
        this.watched = watched;
        this.changed = changed;
    }

    /// Kinds that a person has closed.
    Set<Finding.Kind> dismissed() {
        return dismissed;
    }

    /// Another run is watched.
    void forget() {
        dismissed.clear();
    }

    /// Starts the same recipe anew with the values that a finding recommends; the run that raised
    /// it stays as it is.
    void restartWith(Finding finding) {
        WatchedRun run = watched.get();
        if (run == null) {
            return;
        }
        remedy(run, finding)
                .ifPresent(
                        remedy -> {
                            runs.active(run.number())
                                    .map(ActiveRun::handle)
                                    .ifPresent(old -> old.cancel());
                            runs.start(remedy.recipe(), remedy.config());
                        });
    }

    /// Shows the recipe with the values that a finding recommends, and starts nothing.
    void openRemedy(Finding finding) {
        WatchedRun run = watched.get();
        if (run != null) {
            remedy(run, finding).ifPresent(runs::propose);
            navigator.open(Navigator.RECIPE);
        }
    }

    void dismiss(Finding finding) {
        dismissed.add(finding.kind());
        changed.run();
    }

    private static Optional<Remedy> remedy(WatchedRun run, Finding finding) {
        RunConfig config =
                new RunConfig(
                        run.seed(), Optional.of(Math.max(2, run.clusters())), Optional.empty());
        return Remedy.of(finding, run.recipe(), config);
    }
}
