package org.taxophone.app.launch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Found;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// Finds runs of the open project by number, recipe and note, for the palette.
final class RunFinder {
    private static final int MOST_RUNS = 12;

    private final Services s;

    RunFinder(Services services) {
        s = services;
    }

    /// @param words lower case; the newest run comes first
    List<Found> find(String words) {
        return s.runs().summaries().reversed().stream()
                .filter(run -> fits(run, words))
                .limit(MOST_RUNS)
                .map(this::found)
                .toList();
    }

    private static boolean fits(RunSummary run, String words) {
        String all = (title(run) + " " + run.document().note()).toLowerCase(Locale.ROOT);
        return Stream.of(words.split("\\s+")).allMatch(all::contains);
    }

    /// What a run is called in a list of runs: "Run 3 · robust, seed 0 · K 10".
    static String title(RunSummary run) {
        return Messages.text(
                "explore.run",
                run.number(),
                Messages.text(
                        "results.title.seed",
                        run.document().recipe().name(),
                        Long.toString(run.document().config().seed())),
                run.document().clusters());
    }

    private Found found(RunSummary run) {
        boolean finished = run.state() == RunState.FINISHED;
        String note = run.document().note();
        String goes = Messages.text(finished ? "palette.run.map" : "palette.run.results");
        return Found.run(
                title(run),
                note.isEmpty() ? goes : note,
                () -> {
                    if (finished) {
                        s.runs().show(run.number());
                    }
                    s.navigator().open(finished ? Navigator.EXPLORE : Navigator.RESULTS);
                });
    }
}
