package org.taxophone.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipes;

/// Brings documents of older programs up to date, one format version at a time.
///
/// To raise the version: add the step from the last one here, and keep a fixture of the last
/// version in the tests. A hyperparameter that is merely new needs no step: it takes the value that
/// the recipe of that name has.
final class Migrations {
    private Migrations() {}

    /// @throws IllegalArgumentException if the version is none that ever was
    static ObjectNode upToDate(String kind, int version, ObjectNode document) {
        if (version < 1) {
            throw new IllegalArgumentException(
                    "the taxophone-" + kind + " document has no format version");
        }
        if (kind.equals(RunDocument.KIND) && document.get("recipe") instanceof ObjectNode recipe) {
            addNewHyperparameters(recipe);
        }
        if (kind.equals(MetricsDocument.KIND)) {
            addNewScores(document);
        }
        if (kind.equals(DatasetDocument.KIND) && version == 1) {
            document.set("facts", Json.MAPPER.valueToTree(ClipRow.FACTS_OF_VERSION_1));
        }
        if (kind.equals(ImportDocument.KIND)
                && document.get("report") instanceof ObjectNode report
                && !report.has("split")) {
            report.putNull("split"); // no layout suggested one
        }
        return document;
    }

    // A score that an older program did not take is absent, never zero.
    private static void addNewScores(ObjectNode document) {
        if (document.at("/metrics/external") instanceof ObjectNode external) {
            for (String score : List.of("ami", "homogeneity", "completeness")) {
                if (!external.has(score)) {
                    external.put(score, Double.NaN);
                }
            }
        }
        if (document.get("metrics") instanceof ObjectNode metrics && !metrics.has("usage")) {
            metrics.putArray("usage");
            List.of("information", "latent", "map").forEach(metrics::putNull);
            for (JsonNode scores : metrics.path("internal")) {
                ((ObjectNode) scores)
                        .put("ofClips", scores.path("clips").asInt())
                        .put("nullModel", "k-means on Gaussian noise of equal size and dimension");
            }
        }
    }

    private static void addNewHyperparameters(ObjectNode recipe) {
        try {
            KindChoice kind = KindChoice.valueOf(recipe.path("kind").asText());
            fill(
                    recipe,
                    Json.MAPPER.valueToTree(Recipes.named(recipe.path("name").asText(), kind)));
        } catch (TaxophoneException | IllegalArgumentException e) {
            // A recipe that this program does not bring has to be complete.
            return;
        }
    }

    // Members of a sealed family are filled from their own kind only.
    private static void fill(ObjectNode old, ObjectNode known) {
        if (!old.path("type").equals(known.path("type"))) {
            return;
        }
        for (Map.Entry<String, JsonNode> field : known.properties()) {
            JsonNode value = old.get(field.getKey());
            if (value == null) {
                old.set(field.getKey(), field.getValue());
            } else if (value instanceof ObjectNode inner
                    && field.getValue() instanceof ObjectNode knownInner) {
                fill(inner, knownInner);
            }
        }
    }
}
