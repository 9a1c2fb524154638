package org.taxophone.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taxophone.audio.SoundSource;
import org.taxophone.common.Checks;
import org.taxophone.common.TaxophoneException;

/// Clips of one folder with what is known of them: an immutable table with one row a clip.
///
/// Columns hold text; an empty text means that nothing is known.
public final class Dataset {
    private static final int MANY = 1 << 14;

    private final Path root;
    private final List<Clip> clips;
    private final Map<String, List<String>> columns;
    private final Optional<String> labelColumn;
    private volatile @Nullable String fingerprint;
    private final List<String> ids;
    private final List<String> columnNames;
    private final Map<String, Integer> rows;
    private final Map<String, List<String>> names = new ConcurrentHashMap<>(); // once asked for

    private Dataset(
            Path root,
            List<Clip> clips,
            Map<String, List<String>> columns,
            Optional<String> labelColumn) {
        this.root = root;
        this.clips = clips;
        this.columns = columns;
        this.ids = List.copyOf(clips.stream().map(Clip::id).toList());
        this.columnNames = List.copyOf(columns.keySet());
        this.labelColumn = labelColumn;
        this.rows = new HashMap<>(2 * clips.size());
        for (int clip = 0; clip < clips.size(); clip++) {
            if (rows.put(clips.get(clip).id(), clip) != null) {
                throw Checks.refuse("clips", "must have different ids", clips.get(clip).id());
            }
        }
    }

    /// Puts a data set together, as an import or a project on disk does.
    ///
    /// @param columns values by column name, in the order of the clips; the columns keep their
    ///     order
    /// @param labelColumn the column that holds the classes, one of `columns`
    /// @throws IllegalArgumentException if ids repeat, a column has another length than there are
    /// clips, or the label column is missing
    public static Dataset of(
            Path root,
            List<Clip> clips,
            Map<String, List<String>> columns,
            Optional<String> labelColumn) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        columns.forEach(
                (name, values) -> {
                    if (values.size() != clips.size()) {
                        throw Checks.refuse(
                                "column " + name,
                                "must have " + clips.size() + " values",
                                values.size());
                    }
                    copy.put(name, List.copyOf(values));
                });
        labelColumn.ifPresent(
                name -> {
                    if (!copy.containsKey(name)) {
                        throw Checks.refuse("labelColumn", "must be one of " + copy.keySet(), name);
                    }
                });
        return new Dataset(
                root, List.copyOf(clips), Collections.unmodifiableMap(copy), labelColumn);
    }

    /// The folder below which the clips lie.
    public Path root() {
        return root;
    }

    public List<Clip> clips() {
        return clips;
    }

    public int size() {
        return clips.size();
    }

    /// Ids of all clips, in order; always the same list.
    public List<String> ids() {
        return ids;
    }

    /// Names of the columns, in order.
    public List<String> columns() {
        return columnNames;
    }

    /// What a column says of a clip; empty where it says nothing.
    ///
    /// @param clip row, 0 to `size() - 1`
    /// @throws TaxophoneException if there is no such column
    public Optional<String> value(int clip, String column) {
        String value = values(column).get(clip);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /// The column that holds the classes, if any does.
    public Optional<String> labelColumn() {
        return labelColumn;
    }

    /// The class of each clip as an index into [#labelNames(String)], -1 where none is known.
    ///
    /// @throws TaxophoneException if there is no such column
    public int[] labels(String column) {
        Map<String, Integer> index = new HashMap<>();
        labelNames(column).forEach(name -> index.put(name, index.size()));
        return values(column).stream().mapToInt(value -> index.getOrDefault(value, -1)).toArray();
    }

    /// The different values of a column: numbers by size, before words by alphabet.
    ///
    /// @throws TaxophoneException if there is no such column
    public List<String> labelNames(String column) {
        List<String> values = values(column);
        return names.computeIfAbsent(column, asked -> different(values));
    }

    private static List<String> different(List<String> values) {
        TreeSet<String> names = new TreeSet<>(new ByNumberThenName());
        names.addAll(new HashSet<>(values)); // comparing takes longer than hashing
        names.remove("");
        return List.copyOf(names);
    }

    /// A hash over ids and paths of all clips, in order: two data sets with the same one hold the
    /// same sounds at the same places, wherever their root is.
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = digest();
            fingerprint = known; // told twice at worst, and the same
        }
        return known;
    }

    /// True if this has the clips of another first, in the same order at the same places; perhaps
    /// more come after them.
    public boolean goesOnFrom(Dataset before) {
        int size = before.size();
        return size <= size() && IntStream.range(0, size).allMatch(clip -> same(before, clip));
    }

    private boolean same(Dataset other, int row) {
        Clip here = clips.get(row);
        Clip there = other.clips.get(row);
        return here == there || here.id().equals(there.id()) && here.path().equals(there.path());
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            StringBuilder lines = new StringBuilder();
            for (Clip clip : clips) {
                lines.append(clip.id()).append('\t').append(clip.path()).append('\n');
                if (lines.length() > MANY) { // one piece a clip takes longer
                    digest.update(lines.toString().getBytes(StandardCharsets.UTF_8));
                    lines.setLength(0);
                }
            }
            digest.update(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The row of a clip, -1 if it is not here.
    public int indexOf(String clipId) {
        return rows.getOrDefault(clipId, -1);
    }

    /// Where a clip's file lies. Its sound may be a slice of that file: see [#sound].
    public Path file(int clip) {
        return root.resolve(clips.get(clip).path());
    }

    /// Where a clip's sound is: what to read, play and export.
    public SoundSource sound(int clip) {
        return new SoundSource(file(clip), clips.get(clip).slice());
    }

    /// The same data set in a folder that was moved.
    public Dataset withRoot(Path moved) {
        return new Dataset(moved, clips, columns, labelColumn);
    }

    /// The same data set with another column as its classes.
    ///
    /// @throws TaxophoneException if there is no such column
    public Dataset withLabelColumn(String column) {
        values(column);
        return new Dataset(root, clips, columns, Optional.of(column));
    }

    /// The same data set with what is said of some clips changed; a column that is not there yet is
    /// added at the end.
    ///
    /// @param values by clip id; an empty text takes away what was said
    /// @throws TaxophoneException if the column has no name, or a clip is not here
    public Dataset withValues(String column, Map<String, String> values) {
        List<String> changed =
                new ArrayList<>(
                        columns.getOrDefault(column, Collections.nCopies(clips.size(), "")));
        values.forEach(
                (id, value) -> {
                    int row = indexOf(id);
                    if (row < 0) {
                        throw new TaxophoneException(
                                "There is no clip " + id, "Choose clips of this data set");
                    }
                    changed.set(row, value.strip());
                });
        return withColumn(column, changed);
    }

    /// The same data set with a column put in place of the one of that name, or added at the end.
    ///
    /// @param values in the order of the clips
    /// @throws TaxophoneException if the column has no name
    public Dataset withColumn(String column, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(columns);
        changed.put(named(column), values);
        return of(root, clips, changed, labelColumn);
    }

    /// The same data set with another name for a column, in the same place.
    ///
    /// @throws TaxophoneException if there is no such column, or there is one of the new name
    public Dataset withColumnRenamed(String column, String name) {
        values(column);
        if (columns.containsKey(named(name)) && !name.equals(column)) {
            throw new TaxophoneException(
                    "There is a column \"" + name + "\" already", "Choose another name");
        }
        Map<String, List<String>> changed = new LinkedHashMap<>();
        columns.forEach((old, values) -> changed.put(old.equals(column) ? name : old, values));
        return of(root, clips, changed, labelColumn.map(l -> l.equals(column) ? name : l));
    }

    /// The same data set without a column.
    ///
    /// @throws TaxophoneException if there is no such column
    public Dataset withoutColumn(String column) {
        values(column);
        Map<String, List<String>> changed = new LinkedHashMap<>(columns);
        changed.remove(column);
        return of(root, clips, changed, labelColumn.filter(label -> !label.equals(column)));
    }

    private static String named(String column) {
        if (column.isBlank()) {
            throw new TaxophoneException("A column needs a name", "Write one");
        }
        return column;
    }

    private List<String> values(String column) {
        List<String> values = columns.get(column);
        if (values == null) {
            throw new TaxophoneException(
                    "There is no column \"" + column + "\"",
                    columns.isEmpty()
                            ? "This data set has no columns: import labels first"
                            : "Choose one of " + String.join(", ", columns.keySet()));
        }
        return values;
    }
}
