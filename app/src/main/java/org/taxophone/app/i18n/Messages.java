package org.taxophone.app.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text of the workbench by its key. Keys start with the place where they are read:
/// `data.filter.prompt`. A test holds that each key used has a text, and each text is used: write
/// keys as string literals, or as a literal that ends in a dot with the rest added to it.
public final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.taxophone.ui.messages", Locale.ENGLISH);

    private Messages() {}

    /// The text of a key.
    ///
    /// @param arguments what stands for {0}, {1} and so on; numbers follow the bundle's language
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    /// The bundle itself, for FXML.
    public static ResourceBundle bundle() {
        return BUNDLE;
    }
}
