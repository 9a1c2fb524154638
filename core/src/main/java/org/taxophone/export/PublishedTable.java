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
// of
/// their own or none.
///
/// @param source where the figures are from: "Categorical UVAC, Table I"
/// @param data the corpus: "AudioMNIST"
/// @param clips how many clips it has
/// @param clusters K
/// @param rows one a method
public record PublishedTable(String source, String data, int clips, int clusters, List<Row> rows) {
    private static final String RESOURCE = "published.csv";

    public PublishedTable {
        rows = List.copyOf(rows);
    }

    /// One method.
    ///
    /// @param method as the source calls it
    /// @param recipe what carries it out here
    /// @param scores by the keys of [TableLayout]
    public record Row(String method, String recipe, Map<String, Double> scores) {
        public Row {
            scores = Map.copyOf(scores);
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
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        Map<String, String> recipes = new LinkedHashMap<>();
        for (List<String> cells : lines) {
            recipes.put(cells.get(4), cells.get(5));
            scores.computeIfAbsent(cells.get(4), method -> new LinkedHashMap<>())
                    .put(cells.get(6), Double.parseDouble(cells.get(8)));
        }
        List<Row> rows = new ArrayList<>();
        scores.forEach(
                (method, values) ->
                        rows.add(
                                new Row(
                                        method,
                                        Objects.requireNonNull(recipes.get(method)),
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
