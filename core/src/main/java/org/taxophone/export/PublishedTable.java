package org.taxophone.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.taxophone.common.TaxophoneException;

/// The published scores of one data set, from the one table of them that the program brings.
///
/// Rows whose clusterer is another than the recipe's (the report's agglomerative one) have recipes
/// of their own or none.
///
/// @param source where the figures are from: "Categorical UVAC, Table I"
/// @param data the corpus: "AudioMNIST"
/// @param clips how many clips it has
/// @param clusters K of its first rows
/// @param rows one a method and number of clusters
public record PublishedTable(String source, String data, int clips, int clusters, List<Row> rows) {
    private static final String RESOURCE = "published.csv";

    public PublishedTable {
        rows = List.copyOf(rows);
    }

    /// One method.
    ///
    /// @param method as the source calls it
    /// @param recipe what carries it out here; empty for the labels themselves
    /// @param clusters K
    /// @param space where its internal scores were taken: "x", "y" or "z"
    /// @param scores by the keys of [TableLayout]
    public record Row(
            String method, String recipe, int clusters, String space, Map<String, Double> scores) {
        public Row {
            scores = Map.copyOf(scores);
        }

        /// Whether it scores the labels as if they were clusters.
        public boolean ofLabels() {
            return recipe.isEmpty();
        }

        /// A published score.
        public OptionalDouble score(String key) {
            Double value = scores.get(key);
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }

    /// All tables of a source.
    ///
    /// @param name "cat-uvac" or "irmas"
    /// @throws TaxophoneException if there is none of that name
    public static List<PublishedTable> named(String name) {
        Map<String, List<List<String>>> byData = new LinkedHashMap<>();
        for (List<String> cells : lines()) {
            if (cells.getFirst().equals(name)) {
                byData.computeIfAbsent(cells.get(1), data -> new ArrayList<>()).add(cells);
            }
        }
        if (byData.isEmpty()) {
            throw new TaxophoneException(
                    "No published table is called " + name, "Take cat-uvac or irmas");
        }
        return byData.values().stream().map(PublishedTable::table).toList();
    }

    private static PublishedTable table(List<List<String>> lines) {
        Map<List<String>, Map<String, Double>> scores = new LinkedHashMap<>();
        Map<List<String>, String> spaces = new LinkedHashMap<>();
        for (List<String> cells : lines) {
            if (!cells.get(7).isEmpty()) {
                spaces.put(cells.subList(3, 6), cells.get(7));
            }
            scores.computeIfAbsent(cells.subList(3, 6), row -> new LinkedHashMap<>())
                    .put(cells.get(6), Double.parseDouble(cells.get(8)));
        }
        List<Row> rows = new ArrayList<>();
        scores.forEach(
                (row, values) -> // clusters, method, recipe
                rows.add(
                                new Row(
                                        row.get(1),
                                        row.get(2),
                                        Integer.parseInt(row.get(0)),
                                        spaces.getOrDefault(row, ""),
                                        values)));
        List<String> first = lines.getFirst();
        return new PublishedTable(
                first.get(9),
                first.get(1),
                Integer.parseInt(first.get(2)),
                Integer.parseInt(first.get(3)),
                rows);
    }

    private static List<List<String>> lines() {
        try (InputStream in = PublishedTable.class.getResourceAsStream(RESOURCE)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            // only the last cell is quoted: it holds a comma
            return text.lines()
                    .skip(1)
                    .map(line -> List.of(line.replace("\"", "").split(",", 10)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
