package org.taxophone.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.taxophone.audio.SoundSource;
import org.taxophone.common.ConfigField;
import org.taxophone.dataset.Dataset;
import org.taxophone.features.SoundKindEstimate;
import org.taxophone.features.SoundKindEstimator;
import org.taxophone.job.JobContext;

/// A recipe made ready for a dataset.
///
/// @param recipe kind decided, front end fitted to lengths and rates, changes applied
/// @param estimate what the program heard, empty where there was nothing to decide; its sentence
/// says what was decided, too
public record RecipeDecision(Recipe recipe, Optional<SoundKindEstimate> estimate) {
    /// Decides. The same dataset and recipe give the same decision.
    ///
    /// @throws org.taxophone.common.TaxophoneException if no sound can be read, or a change of the
    ///     recipe does not fit the kind
    public static RecipeDecision of(Recipe recipe, Dataset dataset, JobContext context) {
        if (recipe.kind() != KindChoice.AUTO) {
            return new RecipeDecision(RecipeFitting.fit(recipe, dataset), Optional.empty());
        }
        return of(recipe, dataset, listen(dataset, context));
    }

    /// Hears what kind of sound a dataset is of.
    ///
    /// @throws org.taxophone.common.TaxophoneException if no sound can be read
    public static SoundKindEstimate listen(Dataset dataset, JobContext context) {
        context.progress(0, 0, "listening: events or textures");
        List<SoundSource> sounds =
                IntStream.range(0, dataset.size()).mapToObj(dataset::sound).toList();
        return new SoundKindEstimator().estimate(sounds, context);
    }

    /// Decides on what was heard.
    ///
    /// @throws org.taxophone.common.TaxophoneException if a change of the recipe does not fit the
    ///     kind
    public static RecipeDecision of(Recipe recipe, Dataset dataset, SoundKindEstimate heard) {
        if (recipe.kind() != KindChoice.AUTO) {
            return new RecipeDecision(RecipeFitting.fit(recipe, dataset), Optional.empty());
        }
        Recipe fitted = RecipeFitting.fit(recipe.forKind(heard.kind()), dataset);
        return new RecipeDecision(
                fitted,
                Optional.of(
                        heard.withSentence(
                                heard.sentence() + "; " + HeardPart.of(fitted.features()))));
    }

    /// What was decided and why, in a sentence.
    public String sentence() {
        return estimate.map(SoundKindEstimate::sentence)
                .orElseGet(() -> "Without listening: " + HeardPart.of(recipe.features()));
    }

    /// The settings of the front end that were decided on, as changes that a person may have made:
    /// the kind first, then what was fitted.
    ///
    /// @param asked the recipe before
    public SequencedMap<String, String> settings(Recipe asked) {
        SequencedMap<String, String> settings = new LinkedHashMap<>();
        Recipe plain = asked;
        if (asked.kind() == KindChoice.AUTO) {
            String kind = recipe.kind().name().toLowerCase(Locale.ROOT);
            settings.put(RecipeSettings.KIND, kind);
            plain = RecipeSettings.with(asked, RecipeSettings.KIND, kind);
        }
        SequencedMap<String, ConfigField> before = RecipeSettings.settings(plain);
        RecipeSettings.settings(recipe)
                .forEach(
                        (key, field) -> {
                            ConfigField old = before.get(key);
                            if (old != null && !old.text().equals(field.text())) {
                                settings.put(key, field.text());
                            }
                        });
        return settings;
    }
}
