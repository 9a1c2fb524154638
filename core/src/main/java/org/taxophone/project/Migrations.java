package org.taxophone.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipes;
import org.taxophone.model.ModelConfig;
import org.taxophone.training.CategoricalLossConfig;
import org.taxophone.training.LossTerm;
import org.taxophone.training.TrainingPhase;

/// Brings documents of older programs up to date, one format version at a time.
///
/// To raise the version: add the step from the last one here, and keep a fixture of the last
/// version in the tests. A hyperparameter that is merely new needs no step: it takes the value that
/// the recipe of that name has.
final class Migrations {
    private static final List<String> INPUT = List.of("views", "windowFrames", "timeShift");

    private static final List<String> LOSS =
            Arrays.stream(CategoricalLossConfig.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();

    private static final Map<String, LossTerm> TERMS =
            Map.of(
                    "reconstruction", LossTerm.RECONSTRUCTION,
                    "klZ", LossTerm.KL_Z,
                    "klY", LossTerm.KL_Y,
                    "balance", LossTerm.BALANCE,
                    "consistency", LossTerm.CONSISTENCY,
                    "overClustering", LossTerm.OVER_CLUSTERING,
                    "contrast", LossTerm.CONTRAST);

    private Migrations() {}

    /// @throws IllegalArgumentException if the version is none that ever was
    static ObjectNode upToDate(String kind, int version, ObjectNode document) {
        if (version < 1) {
            throw new IllegalArgumentException(
                    "the taxophone-" + kind + " document has no format version");
        }
        if (kind.equals(RunDocument.KIND) && document.get("recipe") instanceof ObjectNode recipe) {
            if (recipe.path("method").get("training") instanceof ObjectNode training) {
                partTraining(training);
            }
            nameClusterer(recipe);
            countLayers(recipe);
            addNewHyperparameters(recipe);
        }
        if (kind.equals(MetricsDocument.KIND)) {
            addNewScores(document);
        }
        if (kind.equals(DatasetDocument.KIND) && version == 1) {
            document.set("facts", Json.MAPPER.valueToTree(ClipRow.FACTS_OF_VERSION_1));
        }
        if (document.get("config") instanceof ObjectNode config
                && kind.equals(RunDocument.KIND)
                && !config.has("split")) {
            config.putNull("split"); // it was by lot
        }
        if (document.get("config") instanceof ObjectNode config
                && kind.equals(RunDocument.KIND)
                && !config.has("longClips")) {
            config.put("longClips", "START"); // there was nothing else
        }
        if (document.get("config") instanceof ObjectNode config
                && kind.equals(RunDocument.KIND)
                && !config.has("search")) {
            config.putNull("search"); // the number of clusters was always given
        }
        if (kind.equals(ImportDocument.KIND)
                && document.get("report") instanceof ObjectNode report
                && !report.has("split")) {
            report.putNull("split"); // no layout suggested one
        }
        if (kind.equals(ImportDocument.KIND) && !document.has("config")) {
            document.putNull("config"); // it was not kept
        }
        return document;
    }

    // A score that an older program did not take is absent, never zero.
    private static void addNewScores(ObjectNode document) {
        if (document.at("/metrics/latent") instanceof ObjectNode latent
                && !latent.has("directions")) {
            latent.putNull("directions");
        }
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
                        .put("nullDeviation", 0.0)
                        .put("nullModel", "k-means on Gaussian noise of equal size and dimension");
            }
        }
    }

    /// A training of version 1 may be one flat record: what the net is shown and what it is trained
    /// towards are records of their own since there is more than one family of models.
    private static void partTraining(ObjectNode training) {
        if (!training.has("tauStart")) {
            return;
        }
        ObjectNode input = Json.MAPPER.createObjectNode();
        boolean scaled = training.path("scaledToUnit").asBoolean();
        input.put("scaling", scaled ? "UNIT" : "NONE");
        training.remove("scaledToUnit");
        move(training, input, INPUT);
        ObjectNode loss = Json.MAPPER.createObjectNode();
        loss.put("type", CategoricalLossConfig.class.getSimpleName());
        move(training, loss, LOSS);
        training.set("input", input);
        training.set("loss", loss);
    }

    private static void move(ObjectNode from, ObjectNode to, List<String> names) {
        for (String name : names) {
            JsonNode value = from.remove(name);
            if (value != null) {
                to.set(name, value);
            }
        }
    }

    /// A line of `epochs.jsonl`. In version 1 it may be flat, with zeros for what the training had
    /// not; such terms are left out now.
    static ObjectNode epoch(ObjectNode line) {
        if (line.has("phase")) {
            return line;
        }
        ObjectNode report = Json.MAPPER.createObjectNode();
        for (String name :
                List.of("epoch", "epochs", "learningRate", "seconds", "clipsPerSecond")) {
            report.set(name, line.path(name));
        }
        report.put("phase", TrainingPhase.TRAINING.name());
        report.set("training", terms(line.path("training")));
        JsonNode held = line.path("validation");
        report.set("validation", held.isObject() ? terms(held) : Json.MAPPER.nullNode());
        report.set("temperature", line.path("tau"));
        report.set("klWeight", line.path("lambda"));
        ObjectNode clusters = report.putObject("clusters");
        for (String name : List.of("usage", "entropyOfMean", "meanEntropy")) {
            clusters.set(name, line.path(name));
        }
        if (line.path("latentDimension").asInt() > 0) {
            report.putObject("latent")
                    .put("active", line.path("activeUnits").asInt())
                    .put("dimension", line.path("latentDimension").asInt())
                    .putNull("directions")
                    .put("effectiveBeta", line.path("effectiveBeta").asDouble());
        }
        return report;
    }

    private static ObjectNode terms(JsonNode flat) {
        ObjectNode terms = Json.MAPPER.createObjectNode();
        terms.set("total", flat.path("total"));
        ObjectNode parts = terms.putObject("parts");
        TERMS.forEach(
                (name, term) -> {
                    double value = flat.path(name).asDouble();
                    if (value != 0) {
                        parts.put(term.name(), value);
                    }
                });
        return terms;
    }

    // The first programs had one clusterer, and did not say which.
    private static void nameClusterer(ObjectNode recipe) {
        if (recipe.at("/method/clustering") instanceof ObjectNode clustering
                && !clustering.has("type")) {
            clustering.put("type", "KMeansConfig");
        }
    }

    // All nets had four convolutions.
    private static void countLayers(ObjectNode recipe) {
        if (recipe.at("/method/model") instanceof ObjectNode model && !model.has("layers")) {
            model.put("layers", ModelConfig.PRINTED_LAYERS);
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
