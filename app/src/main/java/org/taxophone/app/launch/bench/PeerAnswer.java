package org.taxophone.app.launch.bench;

import java.util.List;
import java.util.Map;
import org.taxophone.common.TaxophoneException;

/// One line that the peer printed.
///
/// @param fields its fields by name
record PeerAnswer(Map<String, Object> fields) {
    private static final List<String> LIBRARIES = List.of("torch", "umap");

    PeerAnswer {
        fields = Map.copyOf(fields);
    }

    double number(String key) {
        if (fields.get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw new TaxophoneException(
                "The peer's answer has no number called " + key + ": " + fields,
                "Use the script that belongs to this version");
    }

    /// Library and version: "torch 2.7.1".
    String name() {
        for (String library : LIBRARIES) {
            if (fields.containsKey(library)) {
                return library + " " + fields.get(library);
            }
        }
        return String.valueOf(fields.getOrDefault("lib", "peer"));
    }
}
