package org.taxophone.app.launch.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.experiment.ClusterSearch;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.project.OwnRecipes;
import picocli.CommandLine.Option;

/// What is done, and how it is changed: the options that a run takes.
final class RecipeOptions {
    @Option(
            names = "--recipe",
            paramLabel = "NAME",
            defaultValue = Recipes.ROBUST,
            description = {
                "robust, quick, paper/cat-uvac or another that taxophone recipes lists, one of your",
                "own too. Default: ${DEFAULT-VALUE}."
            })
    private String recipe = Recipes.ROBUST;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = {
                "Change a setting of the recipe, as often as you like:",
                "--set kind=events --set training.learningRate=0.002",
                "(taxophone recipes NAME lists all of them)."
            })
    private List<String> settings = new ArrayList<>();

    @Option(names = "--epochs", paramLabel = "N", description = "How long to train.")
    private @Nullable Integer epochs;

    @Option(
            names = "--clusters",
            paramLabel = "K",
            description = {
                "Clusters to look for: a number; auto or a range as 2..30 lets the program choose,",
                "by what the clips look like and not by labels. Default: as many as labels, or 10",
                "without labels."
            })
    private @Nullable String clusters;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "Where all randomness comes from. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--split",
            paramLabel = "HOW",
            description = {
                "Which clips are held out to watch a training: random, stratified,",
                "group:COLUMN or fold:COLUMN. Default: as the layout of DATA says, else random."
            })
    private @Nullable String split;

    @Option(
            names = "--long-clips",
            paramLabel = "HOW",
            defaultValue = "START",
            description = {
                "Of clips that are longer than the recipe looks at: start (their first seconds) or",
                "windows (all of them; a clip's class is that of its windows together).",
                "Default: start."
            })
    private LongClips longClips = LongClips.START;

    /// The recipe with all changes.
    ///
    /// @param known what may be named
    /// @throws UsageException for a recipe or setting that is not there, or a value it refuses
    Recipe recipe(OwnRecipes known) {
        try {
            Recipe changed = known.named(recipe);
            // The kind first: which settings there are depends on it.
            for (String setting : settings) {
                changed = isKind(setting) ? with(changed, setting) : changed;
            }
            for (String setting : settings) {
                changed = isKind(setting) ? changed : with(changed, setting);
            }
            return withEpochs(changed);
        } catch (TaxophoneException e) {
            throw new UsageException(e);
        }
    }

    private Recipe withEpochs(Recipe changed) {
        if (epochs == null) {
            return changed;
        }
        if (!changed.trains()) {
            throw new UsageException(
                    "The recipe " + recipe + " does not train, so it has no epochs",
                    "Leave --epochs out, or take --recipe robust");
        }
        return RecipeSettings.with(changed, "training.epochs", epochs.toString());
    }

    private static boolean isKind(String setting) {
        return setting.startsWith(RecipeSettings.KIND + "=");
    }

    private static Recipe with(Recipe recipe, String setting) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new UsageException(
                    "--set takes KEY=VALUE: was " + setting,
                    "Known settings are "
                            + String.join(", ", RecipeSettings.settings(recipe).keySet()));
        }
        return RecipeSettings.with(
                recipe, setting.substring(0, equals), setting.substring(equals + 1));
    }

    /// What is done with clips that are longer than the recipe looks at.
    LongClips longClips() {
        return longClips;
    }

    /// @param label the column that scores are taken against, if one was named
    RunConfig config(Optional<String> label) {
        try {
            RunConfig config =
                    new RunConfig(
                            seed,
                            Optional.empty(),
                            label,
                            Optional.ofNullable(split).map(SplitConfig::parse),
                            longClips);
            String asked = clusters;
            if (asked == null) {
                return config;
            }
            return asked.strip().matches("-?\\d{1,9}")
                    ? config.withClusters(Integer.parseInt(asked.strip()))
                    : config.withSearch(ClusterSearch.parse(asked));
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--" + e.getMessage(), "Take a value that is within, or leave it out");
        }
    }
}
