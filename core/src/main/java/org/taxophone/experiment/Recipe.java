package org.taxophone.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.SoundKind;
import org.taxophone.projection.UmapConfig;
import org.taxophone.training.CategoricalLossConfig;

/// Everything that a run does, but for its data and its seed.
///
/// Recipes come from [Recipes]; single values are changed by name through [RecipeSettings#with].
///
/// @param name what commands and documents call it: "robust"
/// @param summary what it does and when to take it, in a sentence or two
/// @param kind how the front end is chosen
/// @param features the front end; with [KindChoice#AUTO] that for events, until [#forKind] is asked
/// @param method how features become clusters
/// @param map the map; its seed is set by the run
/// @param changes values that a person changed, by name, in the order in which they were changed
public record Recipe(
        String name,
        String summary,
        KindChoice kind,
        FrontEndConfig features,
        Method method,
        UmapConfig map,
        Map<String, String> changes) {
    public Recipe {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        if (method instanceof TrainedMethod trained) {
            NetDepth.check(features, trained);
        }
    }

    /// The recipe that was decided on for a kind of sound, changes included; the recipe itself
    /// unless the program is to decide.
    ///
    /// @throws org.taxophone.common.TaxophoneException if a change does not fit that kind
    public Recipe forKind(SoundKind decided) {
        return kind == KindChoice.AUTO
                ? RecipeSettings.with(
                        this,
                        RecipeSettings.KIND,
                        decided == SoundKind.EVENTS ? "events" : "textures")
                : this;
    }

    /// The loss of a net with a cluster head; empty for every other method.
    public Optional<CategoricalLossConfig> headLoss() {
        return method instanceof TrainedMethod trained
                        && trained.training().loss() instanceof CategoricalLossConfig loss
                ? Optional.of(loss)
                : Optional.empty();
    }

    /// True if the recipe learns in epochs.
    public boolean trains() {
        return method.trains();
    }

    Recipe withFeatures(FrontEndConfig other) {
        return new Recipe(name, summary, kind, other, method, map, changes);
    }

    Recipe withMethod(Method other) {
        return new Recipe(name, summary, kind, features, other, map, changes);
    }

    Recipe withMap(UmapConfig other) {
        return new Recipe(name, summary, kind, features, method, other, changes);
    }

    Recipe withChange(String key, String text) {
        Map<String, String> more = new LinkedHashMap<>(changes);
        more.remove(key); // the latest change is the last to be applied
        more.put(key, text);
        return new Recipe(name, summary, kind, features, method, map, more);
    }

    Recipe withoutChanges(String prefix) {
        Map<String, String> fewer = new LinkedHashMap<>(changes);
        fewer.keySet().removeIf(key -> key.startsWith(prefix));
        return new Recipe(name, summary, kind, features, method, map, fewer);
    }
}
