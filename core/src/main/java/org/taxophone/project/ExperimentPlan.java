package org.taxophone.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taxophone.experiment.ExperimentConfig;

/// What an experiment still has to do, and what that will take.
///
/// @param runs all its runs
public record ExperimentPlan(List<Planned> runs) {
    public ExperimentPlan {
        runs = List.copyOf(runs);
    }

    /// One run.
    ///
    /// @param cell which
    /// @param run the run that is there already, finished or to be resumed
    /// @param finished whether nothing is left to do
    /// @param cost what it will take; empty if finished
    public record Planned(
            ExperimentConfig.Cell cell,
            Optional<Integer> run,
            boolean finished,
            Optional<RunCost> cost) {}

    /// Runs that are left to do.
    public long left() {
        return runs.stream().filter(run -> !run.finished()).count();
    }

    /// Seconds of all that is left, as far as they can be estimated.
    public double seconds() {
        return runs.stream()
                .flatMap(run -> run.cost().stream())
                .mapToDouble(RunCost::seconds)
                .filter(Double::isFinite)
                .sum();
    }

    /// True if every run that is left has an estimate.
    public boolean complete() {
        return runs.stream()
                .flatMap(run -> run.cost().stream())
                .allMatch(cost -> Double.isFinite(cost.seconds()));
    }

    /// How the estimates were come by, each way once.
    public List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (Planned run : runs) {
            run.cost()
                    .map(RunCost::source)
                    .filter(source -> !sources.contains(source))
                    .ifPresent(sources::add);
        }
        return sources;
    }
}
