package org.taxophone.app.launch;

import java.util.List;
import org.taxophone.app.feature.results.ResultsView;
import org.taxophone.app.feature.results.ResultsViewModel;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.app.shell.Place;

/// Puts the Results place together.
final class ResultsPlace {
    private ResultsPlace() {}

    static Place of(Services s) {
        ResultsViewModel model =
                new ResultsViewModel(
                        new ResultsViewModel.Parts(
                                s.runs(),
                                s.project().projectProperty(),
                                s.project().datasetProperty(),
                                s.navigator(),
                                s.background(),
                                s.ui()));
        return new ResultsView(model, () -> export(s, model));
    }

    private static void export(Services s, ResultsViewModel model) {
        s.dialogs()
                .saveFile(
                        Messages.text("results.export.title"),
                        SystemFolders.home().resolve("results.csv"),
                        Messages.text("results.export.kind"),
                        List.of("csv", "md", "tex"))
                .ifPresent(
                        file ->
                                model.export(
                                        file,
                                        problem ->
                                                s.dialogs()
                                                        .problem(
                                                                Messages.text(
                                                                        "results.export.failed"),
                                                                problem)));
    }
}
