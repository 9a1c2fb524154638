package org.taxophone.export;

import java.nio.file.Path;
import java.util.Locale;
import org.taxophone.common.TaxophoneException;

/// Files that a figure can become.
public enum FigureFormat {
    SVG,
    PDF,
    PNG;

    /// The format that a file's suffix names, in any case.
    ///
    /// @throws TaxophoneException if the suffix is none of the three
    public static FigureFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (FigureFormat format : values()) {
            if (name.endsWith(format.suffix())) {
                return format;
            }
        }
        throw new TaxophoneException(
                "No figure format has the suffix of " + name,
                "Let the name end in .svg, .pdf or .png");
    }

    /// ".svg", ".pdf" or ".png".
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
