package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.taxophone.app.control.PageTabs;
import org.taxophone.app.feature.experiment.ExperimentView;
import org.taxophone.app.feature.experiment.ExperimentViewModel;
import org.taxophone.app.feature.results.ResultsView;
import org.taxophone.app.feature.results.ResultsViewModel;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.app.shell.PagedPlace;
import org.taxophone.project.OwnRecipes;

/// Puts the Results place together.
final class ResultsPlace {
    private ResultsPlace() {}

    static Making begin(Services s) {
        ResultsViewModel model =
                new ResultsViewModel(
                        new ResultsViewModel.Parts(
                                s.runs(),
                                s.project().projectProperty(),
                                s.project().datasetProperty(),
                                s.navigator(),
                                s.background(),
                                s.ui()));
        IntegerProperty page = new SimpleIntegerProperty();
        return Making.more(
                () -> {
                    ResultsView runs =
                            new ResultsView(
                                    model,
                                    () -> export(s, "results.csv", model::export),
                                    new ResultsView.Applying(
                                            s.applying().possibleProperty(),
                                            number -> Applying.ask(s, number)),
                                    tabs(page, "results-page"));
                    return Making.more(
                            () -> {
                                ExperimentView experiments =
                                        experiments(s, tabs(page, "experiments-page"));
                                return new Making.Made(
                                        new PagedPlace(runs, List.of(experiments.root()), page));
                            });
                });
    }

    private static PageTabs tabs(IntegerProperty page, String id) {
        return new PageTabs(
                List.of(
                        Messages.text("results.page.runs"),
                        Messages.text("results.page.experiments")),
                page,
                id);
    }

    private static ExperimentView experiments(Services s, PageTabs tabs) {
        ExperimentViewModel model =
                new ExperimentViewModel(
                        new ExperimentViewModel.Parts(
                                s.project().projectProperty(),
                                s.project().datasetProperty(),
                                s.runs(),
                                s.navigator(),
                                s.jobs(),
                                s.ui(),
                                s.background(),
                                new OwnRecipes(s.preferences().folder().resolve("recipes"))));
        return new ExperimentView(
                model, tabs, () -> export(s, model.tableName() + ".csv", model::export));
    }

    /// Asks for a file, and says what went wrong.
    private static void export(
            Services s, String name, BiConsumer<Path, Consumer<Exception>> table) {
        s.dialogs()
                .saveFile(
                        Messages.text("results.export.title"),
                        SystemFolders.home().resolve(name),
                        Messages.text("results.export.kind"),
                        List.of("csv", "md", "tex"))
                .ifPresent(
                        file ->
                                table.accept(
                                        file,
                                        problem ->
                                                s.dialogs()
                                                        .problem(
                                                                Messages.text(
                                                                        "results.export.failed"),
                                                                problem)));
    }
}
