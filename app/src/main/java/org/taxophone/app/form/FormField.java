package org.taxophone.app.form;

import java.util.Optional;

/// One value of a form, as it stands.
///
/// @param key section and name: "training.epochs"
/// @param section "training"
/// @param record simple name of the config record, for its words: "TrainingConfig"
/// @param name of the record's field: "epochs"
/// @param type the field's type
/// @param text what is written in the form now, valid or not
/// @param problem why the text is refused, in the record's own words
/// @param changed true if it is not what the recipe came with
public record FormField(
        String key,
        String section,
        String record,
        String name,
        Class<?> type,
        String text,
        Optional<String> problem,
        boolean changed) {}
