package org.taxophone.app.form;

import org.taxophone.app.i18n.Messages;

/// The words of a field: `config.<Record>.<field>.label`, `.unit` and `.help`.
public final class FormWords {
    private FormWords() {}

    /// What the field is called.
    public static String label(FormField field) {
        return label(field.record(), field.name());
    }

    static String label(String record, String name) {
        return Messages.text(key(record, name));
    }

    /// The key of what a field is called, by the simple name of its record.
    public static String key(String record, String name) {
        return "config." + record + "." + name + ".label";
    }

    /// What it does, higher and lower; the panel beside the form shows it.
    public static String help(FormField field) {
        return Messages.text("config." + field.record() + "." + field.name() + ".help");
    }

    /// What stands after the field; empty for a value without a unit.
    public static String unit(FormField field) {
        String key = "config." + field.record() + "." + field.name() + ".unit";
        return Messages.bundle().containsKey(key) ? Messages.text(key) : "";
    }

    /// A value as a person reads it: "0.005" stays, enum constants lose their underscores.
    static String readable(String text) {
        return text.replace('_', ' ');
    }
}
