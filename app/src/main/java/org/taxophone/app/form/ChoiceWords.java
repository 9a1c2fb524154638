package org.taxophone.app.form;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;

/// Values of a choice as a person reads them.
final class ChoiceWords extends StringConverter<String> {
    private final String family;

    /// @param type of the values
    ChoiceWords(Class<?> type) {
        family = "form.choice." + type.getSimpleName() + ".";
    }

    @Override
    public String toString(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return switch (text) {
            case "true" -> Messages.text("form.yes");
            case "false" -> Messages.text("form.no");
            default ->
                    Messages.bundle().containsKey(family + text)
                            ? Messages.text(family + text)
                            : FormWords.readable(text);
        };
    }

    @Override
    public String fromString(String text) {
        return text;
    }
}
