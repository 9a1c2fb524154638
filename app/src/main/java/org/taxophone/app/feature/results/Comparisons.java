package org.taxophone.app.feature.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.Background;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.metrics.Agreement;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.projection.Projection;

/// What must be read from disk to compare runs: how far the seeds of a group agree, and the map of
/// the one that is most like the rest. Read once for each set of runs, elsewhere.
final class Comparisons {
    /// A group as far as its partitions say.
    ///
    /// @param agreement mean ARI between its runs, NaN with fewer than two
    /// @param typical number of the run most like the others
    /// @param place of the typical run among its runs, from 1
    /// @param assignment of the typical run
    /// @param map of the typical run, where one was drawn
    record Details(
            double agreement,
            int typical,
            int place,
            Optional<ClusterAssignment> assignment,
            Optional<Projection> map) {}

    private final ObservableValue<@Nullable Project> project;
    private final Background background;
    private final Runnable changed;
    private final Map<List<Integer>, Details> known = new HashMap<>();
    private final Set<List<Integer>> asked = new HashSet<>();

    /// @param changed told on the UI thread when more is known
    Comparisons(
            ObservableValue<@Nullable Project> project, Background background, Runnable changed) {
        this.project = project;
        this.background = background;
        this.changed = changed;
    }

    /// Reads what is not known yet of these rows.
    void read(List<ResultRow> rows) {
        Project now = project.getValue();
        if (now == null) {
            return;
        }
        rows.stream()
                .filter(row -> row.level() == ResultRow.Level.GROUP)
                .map(ResultRow::numbers)
                .filter(asked::add)
                .forEach(
                        runs ->
                                background.whenIdle(
                                        () -> details(now, runs),
                                        details -> keep(now, runs, details),
                                        problem -> {})); // the row stands without it
    }

    private void keep(Project of, List<Integer> runs, Details details) {
        if (of == project.getValue()) {
            known.put(runs, details);
            changed.run();
        }
    }

    /// Another project is open.
    void forget() {
        known.clear();
        asked.clear();
    }

    double agreement(ResultRow row) {
        Details details = known.get(row.numbers());
        return details == null ? Double.NaN : details.agreement();
    }

    /// Empty until it was read.
    Optional<Details> of(ResultRow row) {
        return Optional.ofNullable(known.get(row.numbers()));
    }

    private static Details details(Project project, List<Integer> numbers) {
        List<Run> runs = new ArrayList<>();
        for (int number : numbers) {
            Run run = project.run(number);
            if (run.assignment().isPresent()) {
                runs.add(run);
            }
        }
        if (runs.size() < 2) {
            return details(Double.NaN, project.run(numbers.getFirst()), 1);
        }
        Agreement agreement =
                Agreement.of(runs.stream().map(run -> run.assignment().orElseThrow()).toList());
        int typical = 0;
        for (int i = 1; i < runs.size(); i++) {
            typical = agreement.meanOf(i) > agreement.meanOf(typical) ? i : typical;
        }
        Run chosen = runs.get(typical);
        return details(agreement.mean(), chosen, numbers.indexOf(chosen.number()) + 1);
    }

    private static Details details(double agreement, Run run, int place) {
        return new Details(agreement, run.number(), place, run.assignment(), run.projection());
    }
}
