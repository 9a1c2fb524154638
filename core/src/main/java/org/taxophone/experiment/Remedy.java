package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;
import org.taxophone.training.Finding;

/// The run that a finding recommends: what was done, with the settings changed that it names.
///
/// @param recipe with the changes
/// @param config of the run, with as many clusters as the finding recommends
public record Remedy(Recipe recipe, RunConfig config) {
    /// Name of the number of clusters among the settings of a finding's remedy.
    public static final String CLUSTERS = "clusters";

    /// Name of another recipe among them; its own settings are as they come.
    public static final String RECIPE = "recipe";

    /// Applies a finding.
    ///
    /// @param recipe what was done when the finding was made
    /// @param config of that run
    /// @return empty where the finding has no remedy, or the recipe no such setting
    public static Optional<Remedy> of(Finding finding, Recipe recipe, RunConfig config) {
        if (finding.remedy().isEmpty()) {
            return Optional.empty();
        }
        try {
            String name = finding.remedy().get(RECIPE);
            Recipe changed = name == null ? recipe : Recipes.named(name);
            RunConfig run = config;
            for (Map.Entry<String, String> setting : finding.remedy().entrySet()) {
                switch (setting.getKey()) {
                    case RECIPE -> {} // taken already
                    case CLUSTERS -> run = run.withClusters(Integer.parseInt(setting.getValue()));
                    default ->
                            changed =
                                    RecipeSettings.with(
                                            changed, setting.getKey(), setting.getValue());
                }
            }
            return Optional.of(new Remedy(changed, run));
        } catch (TaxophoneException | NumberFormatException e) {
            return Optional
                    .empty(); // a finding of another program, or of a recipe that has changed
        }
    }

    /// The line that starts it in a terminal.
    public String commandLine(Path project) {
        return RunCommandLine.of(project, recipe, config);
    }
}
