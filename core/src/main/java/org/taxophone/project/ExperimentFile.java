package org.taxophone.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.RecipeChoice;

/// An experiment as people write it:
///
/// ```json
/// {
///   "format": "taxophone-experiment", "formatVersion": 1,
///   "data": "sounds",
///   "recipes": ["quick", {"name": "robust", "settings": {"training.epochs": 40}}],
///   "seeds": [0, 1, 2],
///   "clusters": [10]
/// }
/// ```
///
/// `seeds` may also be a number of seeds, counted from 0, and `clusters` a range "4..20". `data`,
/// `clusters`, `label` and a recipe's `settings` and `label` may be left out, and the two lines of
/// the format too.
///
/// @param config the runs
/// @param data folder of sounds or project, as it is written in the file; empty if not said
public record ExperimentFile(ExperimentConfig config, Optional<String> data) {
    private static final int VERSION = 1;

    /// Reads a file.
    ///
    /// @param own recipes that may be named beside the program's
    /// @throws TaxophoneException if it cannot be read, says something that no experiment has, or
    ///     names a recipe or setting that there is not
    public static ExperimentFile read(Path file, OwnRecipes own) {
        String text = Disk.readText(file);
        try {
            JsonNode tree = Json.tree(text);
            int version = tree.path("formatVersion").asInt(VERSION);
            if (version > VERSION) {
                throw new NewerVersionException(file, version, VERSION);
            }
            refuseOthers(tree);
            String plain = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
            ExperimentConfig config =
                    new ExperimentConfig(
                            tree.path("name").asText(plain),
                            recipes(tree.path("recipes")).stream().map(own::choice).toList(),
                            seeds(tree.path("seeds")),
                            clusters(tree.path("clusters")),
                            text(tree, "label"));
            config.recipes().forEach(RecipeChoice::resolve);
            return new ExperimentFile(config, text(tree, "data"));
        } catch (IllegalArgumentException e) {
            throw new TaxophoneException(
                    file + " is no experiment: " + e.getMessage(),
                    "Correct it; an experiment names recipes, seeds and clusters, such as"
                            + " {\"recipes\": [\"quick\"], \"seeds\": 3, \"clusters\": [10]}",
                    e);
        }
    }

    private static void refuseOthers(JsonNode tree) {
        List<String> known =
                List.of(
                        "format",
                        "formatVersion",
                        "name",
                        "data",
                        "recipes",
                        "seeds",
                        "clusters",
                        "label");
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            if (!known.contains(field.getKey())) {
                throw new IllegalArgumentException(
                        "it has no field \""
                                + field.getKey()
                                + "\"; known are "
                                + String.join(", ", known));
            }
        }
    }

    private static Optional<String> text(JsonNode tree, String field) {
        return tree.hasNonNull(field) ? Optional.of(tree.path(field).asText()) : Optional.empty();
    }

    private static List<RecipeChoice> recipes(JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("recipes must be a list: was " + node);
        }
        List<RecipeChoice> recipes = new ArrayList<>();
        for (JsonNode recipe : node) {
            if (recipe.isTextual()) {
                recipes.add(RecipeChoice.of(recipe.asText()));
                continue;
            }
            Map<String, String> settings = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> setting : recipe.path("settings").properties()) {
                settings.put(setting.getKey(), setting.getValue().asText());
            }
            recipes.add(
                    new RecipeChoice(
                            recipe.path("name").asText(),
                            settings,
                            recipe.path("label").asText("")));
        }
        return recipes;
    }

    private static List<Long> seeds(JsonNode node) {
        List<Long> seeds = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(seed -> seeds.add(whole("seeds", seed)));
        } else {
            long count = node.isMissingNode() ? 1 : whole("seeds", node);
            for (long seed = 0; seed < count; seed++) {
                seeds.add(seed);
            }
        }
        return seeds;
    }

    private static List<Integer> clusters(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (node.isTextual()) {
            return range(node.asText());
        }
        List<Integer> clusters = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(count -> clusters.add((int) whole("clusters", count)));
        } else {
            clusters.add((int) whole("clusters", node));
        }
        return clusters;
    }

    /// Whole numbers from "4..20", "4..20:4", "4,8,12" or "10".
    ///
    /// @throws IllegalArgumentException if the text is none of these
    public static List<Integer> range(String text) {
        List<Integer> numbers = new ArrayList<>();
        try {
            for (String part : text.strip().split(",")) {
                String[] ends = part.strip().split("\\.\\.|:");
                int from = Integer.parseInt(ends[0].strip());
                int to = ends.length > 1 ? Integer.parseInt(ends[1].strip()) : from;
                int step = ends.length > 2 ? Integer.parseInt(ends[2].strip()) : 1;
                if (step < 1 || to < from || to > 1000) {
                    throw new NumberFormatException();
                }
                for (int number = from; number <= to; number += step) {
                    numbers.add(number);
                }
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "clusters must be as 4..20, 4..20:4 or 4,8,12: was " + text, e);
        }
        return numbers;
    }

    private static long whole(String field, JsonNode node) {
        if (!node.canConvertToLong() || node.asDouble() != Math.rint(node.asDouble())) {
            throw new IllegalArgumentException(field + " must be whole numbers: was " + node);
        }
        return node.asLong();
    }
}
