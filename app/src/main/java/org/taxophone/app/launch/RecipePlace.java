package org.taxophone.app.launch;

import org.taxophone.app.feature.recipe.RecipeView;
import org.taxophone.app.feature.recipe.RecipeViewModel;
import org.taxophone.app.form.FormView;
import org.taxophone.project.OwnRecipes;

/// Puts the Recipe place together.
final class RecipePlace {
    private RecipePlace() {}

    static Making begin(Services s) {
        RecipeViewModel model =
                new RecipeViewModel(
                        new RecipeViewModel.Parts(
                                s.project().projectProperty(),
                                s.project().datasetProperty(),
                                s.selection(),
                                s.runs(),
                                s.navigator(),
                                s.background(),
                                s.ui(),
                                s.jobs(),
                                new OwnRecipes(s.preferences().folder().resolve("recipes")),
                                (sound, rate, seconds) ->
                                        s.reader().readMono(sound, rate, 0, seconds)));
        s.project().onSoundsBack(model::retry);
        return Making.more(
                () -> {
                    FormView form = RecipeView.form(model);
                    return Making.last(
                            () -> new RecipeView(model, form, s.tiles().colorsProperty()));
                });
    }
}
