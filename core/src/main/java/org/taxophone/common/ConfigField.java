package org.taxophone.common;

/// One value of a config record, as a form or a `--set` sees it.
///
/// @param name the record component's name: "learningRate"
/// @param type the component's declared type
/// @param value what it is now
public record ConfigField(String name, Class<?> type, Object value) {
    /// The value in the words that [ConfigRecords#with] reads back; empty for an empty Optional.
    public String text() {
        return ConfigRecords.text(value);
    }
}
