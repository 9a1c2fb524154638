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
/// @param recipe kind decided, front end fitted to lengths and rates, epochs to the number of
///     clips, changes applied
/// @param estimate what the program heard, empty where there was nothing to decide; its sentence
/// says what was decided, too
/// @param length how many epochs were decided on and why, in words; empty where the recipe's own
///     were left
public record RecipeDecision(Recipe recipe, Optional<SoundKindEstimate> estimate, String length) {
    /// Decides for clips of which the start is heard.
    ///
    /// @throws org.taxophone.common.TaxophoneException if no sound can be read, or a change of the
    ///     recipe does not fit the kind
    public static RecipeDecision of(Recipe recipe, Dataset dataset, JobContext context) {
        return of(recipe, dataset, LongClips.START, context);
    }

    /// Decides. The same dataset and recipe give the same decision.
    ///
    /// @throws org.taxophone.common.TaxophoneException if no sound can be read, or a change of the
    ///     recipe does not fit the kind
    public static RecipeDecision of(
            Recipe recipe, Dataset dataset, LongClips longClips, JobContext context) {
        return recipe.kind() == KindChoice.AUTO
                ? of(recipe, dataset, longClips, listen(dataset, context))
                : unheard(recipe, dataset, longClips);
    }

    private static RecipeDecision unheard(Recipe recipe, Dataset dataset, LongClips longClips) {
        Recipe front = RecipeFitting.fit(recipe, dataset);
        Recipe fitted =
                TrainingLength.fit(front, ClipWindows.count(dataset, front.features(), longClips));
        return new RecipeDecision(fitted, Optional.empty(), TrainingLength.sentence(front, fitted));
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
    public static RecipeDecision of(
            Recipe recipe, Dataset dataset, LongClips longClips, SoundKindEstimate heard) {
        if (recipe.kind() != KindChoice.AUTO) {
            return unheard(recipe, dataset, longClips);
        }
        RecipeDecision decided = unheard(recipe.forKind(heard.kind()), dataset, longClips);
        return new RecipeDecision(
                decided.recipe(),
                Optional.of(
                        heard.withSentence(
                                decided.after(
                                        heard.sentence()
                                                + "; "
                                                + HeardPart.of(decided.recipe().features())))),
                decided.length());
    }

    /// What was decided and why, in a sentence.
    public String sentence() {
        return estimate.map(SoundKindEstimate::sentence)
                .orElseGet(() -> after("Without listening: " + HeardPart.of(recipe.features())));
    }

    private String after(String sentence) {
        return length.isEmpty() ? sentence : sentence + "; " + length;
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
