package org.taxophone.export;

import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them, with Unix line ends.
final class Csv {
    private Csv() {}

    static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(String field) {
        boolean plain =
                field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        && field.equals(field.strip());
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /// A number in full; nothing where it is none.
    static String number(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(value);
    }
}
