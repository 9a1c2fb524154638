package org.taxophone.app.form;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.taxophone.app.i18n.Messages;

/// Numbers as they stand in a field: with the decimal comma in a language that has one. What a
/// person types is understood with either; config records, files and the command line have the
/// point.
final class FieldText {
    private static final String READ = "[-−]?\\d*\\.\\d+([eE]-?\\d+)?";
    private static final String TYPED = "\\s*[-−]?\\d*,\\d+([eE][-−]?\\d+)?\\s*";

    private final char point;

    FieldText(Locale language) {
        point = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    }

    /// In the language of the window.
    static FieldText here() {
        return new FieldText(Messages.locale());
    }

    /// What a record says of its value, as it stands in the field.
    String shown(String text) {
        return point != '.' && text.matches(READ) ? text.replace('.', point) : text;
    }

    /// What is typed into a field, as a record reads it.
    String meant(String typed) {
        return point == ',' && typed.matches(TYPED) ? typed.replace(',', '.') : typed;
    }

    /// The number so many steps further; empty if what is typed is no number.
    Optional<String> stepped(String typed, int steps) {
        return NumberStep.stepped(meant(typed), steps).map(this::shown);
    }
}
