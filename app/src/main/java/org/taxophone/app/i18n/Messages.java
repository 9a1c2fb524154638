package org.taxophone.app.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text of the workbench by its key. Keys start with the place where they are read:
/// `data.filter.prompt`. A test holds that each key used has a text, and each text is used: write
/// keys as string literals, or as a literal that ends in a dot with the rest added to it.
public final class Messages {
    /// The system property, and the preference, that names the language by its tag; read once,
    /// before the first text.
    public static final String LANGUAGE = "taxophone.language";

    /// The language of the system.
    public static final String SYSTEM_LANGUAGE = "system";

    private static final String NAME = "org.taxophone.ui.messages";
    private static final Locale LOCALE = chosen(System.getProperty(LANGUAGE, "en"));
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(
                    NAME,
                    LOCALE,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_DEFAULT));

    private Messages() {}

    /// The text of a key.
    ///
    /// @param arguments what stands for {0}, {1} and so on; numbers follow the bundle's language
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, LOCALE).format(arguments);
    }

    /// The locale of a language, English where there are no texts in it.
    static Locale chosen(String tag) {
        Locale wanted =
                tag.equals(SYSTEM_LANGUAGE) ? Locale.getDefault() : Locale.forLanguageTag(tag);
        String file = "/" + NAME.replace('.', '/') + "_" + wanted.getLanguage() + ".properties";
        return Messages.class.getResource(file) == null
                ? Locale.ENGLISH
                : Locale.of(wanted.getLanguage());
    }

    /// The language of all texts.
    public static Locale locale() {
        return LOCALE;
    }

    /// The texts in English, whatever the language.
    static ResourceBundle english() {
        return bundle(Locale.ROOT);
    }

    /// The texts of one language.
    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                NAME,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /// The bundle itself, for FXML.
    public static ResourceBundle bundle() {
        return BUNDLE;
    }
}
