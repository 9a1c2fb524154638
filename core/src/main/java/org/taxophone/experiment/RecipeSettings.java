package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.common.ConfigField;
import org.taxophone.common.ConfigRecords;
import org.taxophone.common.TaxophoneException;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.SoundKind;
import org.taxophone.model.ModelConfig;
import org.taxophone.projection.UmapConfig;
import org.taxophone.training.InputConfig;
import org.taxophone.training.LossConfig;
import org.taxophone.training.TrainingConfig;

/// The values of a recipe by name, for forms and for `--set`.
///
/// A value's full name is section and field, "training.epochs"; the field alone will do where only
/// one section has it, or the training is one of them.
public final class RecipeSettings {
    /// The setting that says what kind of sound the clips are.
    public static final String KIND = "kind";

    private static final String CLUSTERER = "grouping.clusterer";

    /// Fields that belong to the run, not to the recipe: see [RunConfig].
    private static final Set<String> PER_RUN = Set.of("seed", "clusters");

    private static final String TRAINING = "training.";

    private RecipeSettings() {}

    /// The recipe's config records by section, in the order in which they work: "features", then
    /// "model", "input", "loss" and "training" or "components", "grouping" and "clustering", then
    /// "map".
    public static SequencedMap<String, Record> sections(Recipe recipe) {
        SequencedMap<String, Record> sections = new LinkedHashMap<>();
        sections.put("features", (Record) recipe.features());
        switch (recipe.method()) {
            case ComponentsMethod method -> {
                sections.put("components", method.components());
                sections.put(
                        "grouping", new ClustererChoice(ClustererKind.of(method.clustering())));
                sections.put("clustering", (Record) method.clustering());
            }
            case TrainedMethod method -> {
                sections.put("model", (Record) method.model());
                sections.put("input", method.training().input());
                sections.put("loss", (Record) method.training().loss());
                sections.put("training", method.training());
            }
        }
        sections.put("map", recipe.map());
        return sections;
    }

    /// True for fields that the run sets, so that a form leaves them out: seed and clusters.
    public static boolean belongsToRun(String field) {
        return PER_RUN.contains(field);
    }

    /// All settings of a recipe by full name, with their values.
    public static SequencedMap<String, ConfigField> settings(Recipe recipe) {
        SequencedMap<String, ConfigField> settings = new LinkedHashMap<>();
        if (recipe.kind() != KindChoice.FIXED) {
            settings.put(KIND, new ConfigField(KIND, KindChoice.class, recipe.kind()));
        }
        sections(recipe)
                .forEach(
                        (section, config) -> {
                            for (ConfigField field : ConfigRecords.fields(config)) {
                                if (!belongsToRun(field.name())) {
                                    settings.put(section + "." + field.name(), field);
                                }
                            }
                        });
        return settings;
    }

    /// A copy in which one setting is changed, and remembered as a change.
    ///
    /// @param key full name, or the field alone where that is enough
    /// @throws TaxophoneException if the setting is unknown (the known ones are listed), stands in
    ///     several sections, or refuses the value; in the words of its record
    public static Recipe with(Recipe recipe, String key, String text) {
        if (key.equals(KIND) && recipe.kind() != KindChoice.FIXED) {
            return withKind(recipe, text);
        }
        List<String> matches = matches(recipe, key);
        if (matches.size() == 1) {
            String full = matches.getFirst();
            Recipe changed = change(recipe, full, text).withChange(full, text);
            boolean other = full.equals(CLUSTERER) && !changed.method().equals(recipe.method());
            return other ? changed.withoutChanges("clustering.") : changed;
        }
        if (matches.isEmpty() && recipe.kind() == KindChoice.AUTO) {
            return withLater(recipe, key, text);
        }
        throw matches.isEmpty() ? unknown(recipe, key) : ambiguous(key, matches);
    }

    /// A copy in which one setting is as another copy of the recipe has it, and no change where
    /// that has changed nothing: what "reset" means.
    ///
    /// @param origin the same recipe, for the same kind of sound, as it came
    /// @throws TaxophoneException if the other changes do not fit without this one
    public static Recipe reset(Recipe recipe, Recipe origin, String key) {
        String own = origin.changes().get(key);
        if (own != null) {
            return with(recipe, key, own);
        }
        Recipe fresh = Recipes.named(recipe.name(), recipe.kind());
        for (Map.Entry<String, String> change : recipe.changes().entrySet()) {
            if (!change.getKey().equals(key) && !change.getKey().equals(KIND)) {
                fresh = with(fresh, change.getKey(), change.getValue());
            }
        }
        return fresh;
    }

    // The kind is not known yet, and only textures have the setting: keep it until it is.
    private static Recipe withLater(Recipe recipe, String key, String text) {
        Recipe textures = recipe.forKind(SoundKind.TEXTURES);
        List<String> matches = matches(textures, key);
        if (matches.size() != 1) {
            throw unknown(recipe, key);
        }
        change(textures, matches.getFirst(), text);
        return recipe.withChange(matches.getFirst(), text);
    }

    private static Recipe withKind(Recipe recipe, String text) {
        KindChoice kind;
        try {
            kind = KindChoice.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TaxophoneException(
                    "kind must be auto, events or textures: was " + text,
                    "Take one of these, or leave it out",
                    e);
        }
        if (kind == KindChoice.FIXED) {
            throw new TaxophoneException(
                    "kind must be auto, events or textures: was " + text,
                    "Take one of these, or leave it out");
        }
        Recipe fresh = Recipes.named(recipe.name(), kind);
        for (Map.Entry<String, String> change : recipe.changes().entrySet()) {
            if (!change.getKey().equals(KIND)) {
                fresh = with(fresh, change.getKey(), change.getValue());
            }
        }
        return fresh;
    }

    private static List<String> matches(Recipe recipe, String key) {
        List<String> matches = new ArrayList<>();
        for (String full : settings(recipe).keySet()) {
            if (full.equals(key) || full.endsWith("." + key)) {
                matches.add(full);
            }
        }
        if (matches.isEmpty() && key.startsWith(TRAINING)) {
            return matches(recipe, key.substring(TRAINING.length())); // as it was called before
        }
        String training = TRAINING + key; // what a person means by "epochs"
        return matches.contains(training) ? List.of(training) : matches;
    }

    private static Recipe change(Recipe recipe, String full, String text) {
        String section = full.substring(0, full.indexOf('.'));
        String field = full.substring(full.indexOf('.') + 1);
        try {
            Record changed =
                    ConfigRecords.with(
                            Objects.requireNonNull(sections(recipe).get(section)), field, text);
            return replace(recipe, changed);
        } catch (IllegalArgumentException e) {
            throw new TaxophoneException(
                    String.valueOf(e.getMessage()),
                    "Change the value of " + full + ", or leave it out",
                    e);
        }
    }

    private static Recipe replace(Recipe recipe, Record changed) {
        return switch (changed) {
            case FrontEndConfig features -> recipe.withFeatures(features);
            case UmapConfig map -> recipe.withMap(map);
            default -> recipe.withMethod(replace(recipe.method(), changed));
        };
    }

    private static Method replace(Method method, Record changed) {
        return switch (method) {
            case ComponentsMethod old ->
                    switch (changed) {
                        case ClustererConfig clustering ->
                                new ComponentsMethod(old.components(), clustering);
                        case ClustererChoice choice -> old.withClusterer(choice.clusterer());
                        default ->
                                new ComponentsMethod((ComponentsConfig) changed, old.clustering());
                    };
            case TrainedMethod old ->
                    switch (changed) {
                        case TrainingConfig training -> new TrainedMethod(old.model(), training);
                        case InputConfig input -> old.with(old.training().withInput(input));
                        case LossConfig loss -> old.with(old.training().withLoss(loss));
                        default -> new TrainedMethod((ModelConfig) changed, old.training());
                    };
        };
    }

    private static TaxophoneException unknown(Recipe recipe, String key) {
        String run = belongsToRun(key) ? ". Seed and clusters belong to the run" : "";
        return new TaxophoneException(
                "The recipe " + recipe.name() + " has no setting " + key + run,
                "Known settings are " + String.join(", ", settings(recipe).keySet()));
    }

    private static TaxophoneException ambiguous(String key, List<String> matches) {
        return new TaxophoneException(
                key + " stands in several sections", "Write " + String.join(" or ", matches));
    }
}
