package org.taxophone.app.feature.results;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.experiment.Remedy;
import org.taxophone.project.RunDocument;
import org.taxophone.project.RunSummary;
import org.taxophone.training.Finding;

/// What a person does with runs that are in the table.
final class RunActs {
    private final Runs runs;
    private final Navigator navigator;
    private final Deque<List<Integer>> deleted = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");

    RunActs(Runs runs, Navigator navigator) {
        this.runs = runs;
        this.navigator = navigator;
    }

    /// Words for the button that brings the last deleted row back; empty where there is none.
    ReadOnlyStringProperty undoTextProperty() {
        return undo.getReadOnlyProperty();
    }

    /// Another project is open: what was deleted in the one before is gone.
    void forget() {
        deleted.clear();
        describe();
    }

    /// Marks all runs of a row, or none.
    void star(ResultRow row) {
        boolean starred = !row.starred();
        row.runs().forEach(run -> runs.note(run.number(), run.document().note(), starred));
    }

    /// Keeps a person's words with the first run of the row.
    void note(ResultRow row, String words) {
        RunDocument first = row.runs().getFirst().document();
        runs.note(first.number(), words.strip(), first.starred());
    }

    /// True unless one of its runs waits or works.
    boolean canDelete(ResultRow row) {
        return row.numbers().stream().allMatch(number -> runs.active(number).isEmpty());
    }

    /// Takes all runs of a row out of the list, unless one of them works.
    void delete(ResultRow row) {
        if (canDelete(row)) {
            deleted.push(row.numbers());
            row.numbers().forEach(runs::delete);
            describe();
        }
    }

    /// Brings the row back that was deleted last.
    void undo() {
        if (!deleted.isEmpty()) {
            deleted.pop().forEach(runs::undelete);
            describe();
        }
    }

    private void describe() {
        undo.set(
                deleted.isEmpty()
                        ? ""
                        : Messages.text("results.undo", numbers(deleted.getFirst())));
    }

    private static String numbers(List<Integer> all) {
        return all.size() == 1 ? all.getFirst().toString() : all.getFirst() + "–" + all.getLast();
    }

    /// Everything that is known of why a run failed, to be sent to somebody.
    String details(ResultRow row) {
        RunDocument run = row.runs().getFirst().document();
        return Messages.text(
                "results.details",
                Integer.toString(run.number()),
                row.runs().getFirst().title(),
                Phrases.say(run.problem()),
                Phrases.say(run.nextStep()),
                run.versions());
    }

    /// Shows the map of a run.
    void explore(int run) {
        runs.show(run);
        navigator.open(Navigator.EXPLORE);
    }

    /// Shows the recipe of a run, to start it again with changes.
    void duplicate(ResultRow row) {
        RunDocument run = row.runs().getFirst().document();
        runs.propose(new Remedy(run.recipe(), run.config()));
        navigator.open(Navigator.RECIPE);
    }

    /// Shows the recipe of a row with the values that one of its findings recommends.
    void openRemedy(ResultRow row, Finding finding) {
        row.runs().stream()
                .filter(run -> run.findings().contains(finding))
                .findFirst()
                .map(RunSummary::document)
                .flatMap(done -> Remedy.of(finding, done.recipe(), done.config()))
                .ifPresent(runs::propose);
        navigator.open(Navigator.RECIPE);
    }
}
