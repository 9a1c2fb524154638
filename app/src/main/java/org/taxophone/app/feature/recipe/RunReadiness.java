package org.taxophone.app.feature.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.taxophone.app.form.FormModel;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;

/// Whether what is in the form can run, why not, and with which settings it would.
final class RunReadiness {
    private final FormModel<Recipe> form;
    private final RunSettings settings;
    private final SplitChoice split;
    private final BooleanSupplier clips;
    private final ReadOnlyStringWrapper attention = new ReadOnlyStringWrapper("");

    /// @param clips whether there are any
    RunReadiness(
            FormModel<Recipe> form,
            RunSettings settings,
            SplitChoice split,
            BooleanSupplier clips) {
        this.form = form;
        this.settings = settings;
        this.split = split;
        this.clips = clips;
    }

    /// Why nothing can start; empty when it can.
    ReadOnlyStringProperty attentionProperty() {
        return attention.getReadOnlyProperty();
    }

    /// Something else is in the way.
    void refuse(String why) {
        attention.set(why);
    }

    /// Looks again.
    void update() {
        int refused = problems().size();
        if (!clips.getAsBoolean()) {
            attention.set(Messages.text("recipe.no-clips"));
        } else {
            attention.set(refused == 0 ? "" : Messages.text("recipe.attention", refused));
        }
    }

    /// What is refused, a sentence each.
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        form.problems().forEach(field -> problems.add(field.problem().orElse("")));
        settings.clustersProblem(form.value()).ifPresent(problems::add);
        settings.seedProblem().ifPresent(problems::add);
        if (!split.problemProperty().get().isEmpty()) {
            problems.add(split.problemProperty().get());
        }
        return problems;
    }

    /// The first of the runs.
    RunConfig config() {
        return settings.config().withSplit(split.split());
    }

    /// All of them, one a seed.
    List<RunConfig> configs() {
        return settings.configs().stream().map(config -> config.withSplit(split.split())).toList();
    }

    int runCount() {
        return settings.seedProblem().isEmpty() && settings.clustersProblem(form.value()).isEmpty()
                ? settings.configs().size()
                : 1;
    }
}
