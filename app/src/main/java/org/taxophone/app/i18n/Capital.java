package org.taxophone.app.i18n;

/// A capital where a line or a title begins.
public final class Capital {
    private Capital() {}

    /// "reading files" becomes "Reading files".
    public static String of(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Messages.locale()) + words.substring(1);
    }
}
