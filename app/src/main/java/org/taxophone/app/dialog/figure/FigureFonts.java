package org.taxophone.app.dialog.figure;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureWriter;

/// Sets figures in the font of the workbench and the words of its texts, so that the same figure
/// comes out of the window and out of the command line, on every machine.
public final class FigureFonts {
    private static final String FONT = "/org/taxophone/ui/fonts/InterTabular-Regular.ttf";

    private FigureFonts() {}

    /// A writer with that font, in the language of the config.
    public static FigureWriter writer(FigureConfig config) {
        try (InputStream font =
                Objects.requireNonNull(FigureFonts.class.getResourceAsStream(FONT), FONT)) {
            return new FigureWriter(config)
                    .withFont(font.readAllBytes())
                    .withWords(Phrases.in(config.language().locale())::apply);
        } catch (IOException | FontFormatException e) {
            throw new UncheckedIOException(new IOException("The program's own font: " + FONT, e));
        }
    }
}
