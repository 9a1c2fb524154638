package org.taxophone.export;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// The language of a figure's own words and numbers; names of clips, clusters and labels stay as
/// they are. Papers often want English, whatever the language of the workbench.
public enum FigureLanguage {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    private final Locale locale;

    FigureLanguage(Locale locale) {
        this.locale = locale;
    }

    /// Its place in the bundles of texts, and how it writes numbers.
    public Locale locale() {
        return locale;
    }

    /// The language of a locale, English where figures do not know it.
    public static FigureLanguage of(Locale wanted) {
        for (FigureLanguage language : values()) {
            if (language.locale.getLanguage().equals(wanted.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }

    /// "0.5", as German writes it "0,5".
    String number(String plain) {
        return plain.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }
}
