package org.taxophone.app.feature.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.taxophone.app.form.SettingWords;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.common.ConfigField;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.project.RunDocument;
import org.taxophone.project.RunSummary;
import org.taxophone.training.CategoricalLossConfig;

/// The few settings by which a person knows a run again: clusters, λ, size of z, and what was
/// changed.
final class RunBadges {
    private static final String LAMBDA = "loss.lambda";
    private static final String LATENT = "model.latentDimension";
    private static final Set<String> SHOWN = Set.of(LAMBDA, LATENT, "lambda", "latentDimension");

    private RunBadges() {}

    static List<String> of(RunSummary summary) {
        RunDocument run = summary.document();
        List<String> badges = new ArrayList<>();
        summary.applied()
                .ifPresent(
                        model ->
                                badges.add(
                                        Messages.text(
                                                "results.badge.applied",
                                                model.run(),
                                                model.project())));
        if (run.clusters() > 0) {
            badges.add(
                    summary.choice()
                            .map(
                                    choice ->
                                            Messages.text(
                                                    "results.badge.chosen",
                                                    run.clusters(),
                                                    choice.from(),
                                                    choice.to()))
                            .orElseGet(
                                    () -> Messages.text("results.badge.clusters", run.clusters())));
        }
        Map<String, ConfigField> settings = RecipeSettings.settings(run.recipe());
        // without the variational bound neither λ nor z has a say
        boolean bound = run.recipe().headLoss().map(CategoricalLossConfig::hasBound).orElse(true);
        if (bound && settings.containsKey(LAMBDA)) {
            badges.add(Messages.text("results.badge.lambda", text(settings, LAMBDA)));
        }
        if (bound && settings.containsKey(LATENT)) {
            badges.add(Messages.text("results.badge.latent", text(settings, LATENT)));
        }
        run.recipe().changes().entrySet().stream()
                .filter(change -> !SHOWN.contains(change.getKey()))
                .map(change -> change(run, change))
                .forEach(badges::add);
        return badges;
    }

    private static String text(Map<String, ConfigField> settings, String key) {
        return SettingWords.value(Objects.requireNonNull(settings.get(key)));
    }

    // a setting that the recipe no longer has keeps its name
    private static String change(RunDocument run, Map.Entry<String, String> change) {
        return SettingWords.change(run.recipe(), change.getKey())
                .orElse(change.getKey() + " " + Figures.setting(change.getValue()));
    }
}
