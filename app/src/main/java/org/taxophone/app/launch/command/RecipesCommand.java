package org.taxophone.app.launch.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.Json;
import org.taxophone.project.OwnRecipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taxophone recipes`: lists the recipes, or prints one with all its settings.
@Command(
        name = "recipes",
        description = "List the recipes, or print one with all its settings.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class RecipesCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The recipe to print.")
    private @Nullable String name;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "events or textures: print the recipe for that kind of sound.")
    private @Nullable String kind;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    RecipesCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if (name == null) {
            list();
        } else {
            print(recipe(name));
        }
        return 0;
    }

    private Recipe recipe(String wanted) {
        try {
            Recipe recipe = workshop.recipes().named(wanted);
            return kind == null ? recipe : RecipeSettings.with(recipe, RecipeSettings.KIND, kind);
        } catch (TaxophoneException e) {
            throw new UsageException(e);
        }
    }

    private void list() {
        Terminal terminal = workshop.terminal();
        if (json) {
            terminal.say(Json.toJson(Recipes.all()).strip());
            return;
        }
        for (Recipe recipe : Recipes.all()) {
            terminal.say(recipe.name());
            terminal.say("    " + recipe.summary());
        }
        for (OwnRecipe kept : workshop.recipes().all()) {
            terminal.say(kept.name());
            terminal.say(
                    "    Your own: "
                            + new RecipeChoice(kept.recipe(), kept.settings(), "").title());
        }
        terminal.say("taxophone recipes NAME prints one with all its settings.");
    }

    private void print(Recipe recipe) {
        Terminal terminal = workshop.terminal();
        if (json) {
            terminal.say(Json.toJson(recipe).strip());
            return;
        }
        terminal.say(recipe.name() + ": " + recipe.summary());
        terminal.say("");
        RecipeSettings.settings(recipe)
                .forEach((key, field) -> terminal.say("  " + key + " = " + field.text()));
    }
}
