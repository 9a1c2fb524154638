package org.taxophone.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.AtomicFiles;

/// Which clip went where: identity, path, cluster, probability and the clip's own columns.
///
/// @param paths relative path of each clip of the assignment
/// @param assignment the clusters; written as numbers from 1, as on the screen, 0 for noise
/// @param columns values of further columns by name, each as long as the assignment; "" for none
public record AssignmentTable(
        List<String> paths,
        ClusterAssignment assignment,
        SequencedMap<String, List<String>> columns) {
    public AssignmentTable {
        paths = List.copyOf(paths);
        columns = new LinkedHashMap<>(columns);
        requireLength("path", paths, assignment);
        for (Map.Entry<String, List<String>> column : columns.entrySet()) {
            requireLength(column.getKey(), column.getValue(), assignment);
        }
    }

    private static void requireLength(
            String column, List<String> values, ClusterAssignment assignment) {
        if (values.size() != assignment.ids().size()) {
            throw new IllegalArgumentException(
                    "column "
                            + column
                            + " must have "
                            + assignment.ids().size()
                            + " values: had "
                            + values.size());
        }
    }

    /// RFC 4180, UTF-8: id, path, cluster, probability, then the columns.
    public String toCsv() {
        List<String> header = new ArrayList<>(List.of("id", "path", "cluster", "probability"));
        header.addAll(columns.keySet());
        StringBuilder text = new StringBuilder(Csv.line(header));
        for (int row = 0; row < paths.size(); row++) {
            List<String> fields = new ArrayList<>();
            fields.add(assignment.ids().get(row));
            fields.add(paths.get(row));
            fields.add(String.valueOf(assignment.clusters()[row] + 1));
            fields.add(String.valueOf(assignment.confidence(row)));
            for (List<String> column : columns.values()) {
                fields.add(column.get(row));
            }
            text.append(Csv.line(fields));
        }
        return text.toString();
    }

    /// Writes the CSV, atomically.
    ///
    /// @throws IOException if the file cannot be written
    public void write(Path file) throws IOException {
        AtomicFiles.writeString(file, toCsv());
    }
}
