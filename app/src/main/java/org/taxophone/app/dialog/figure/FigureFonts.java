package org.taxophone.app.dialog.figure;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureWriter;

/// Sets figures in the font of the workbench, so that the same figure comes out of the window and
/// out of the command line, on every machine.
public final class FigureFonts {
    private static final String FONT = "/org/taxophone/ui/fonts/InterTabular-Regular.ttf";

    private FigureFonts() {}

    /// A writer with that font.
    public static FigureWriter writer(FigureConfig config) {
        try (InputStream font =
                Objects.requireNonNull(FigureFonts.class.getResourceAsStream(FONT), FONT)) {
            return new FigureWriter(config).withFont(font.readAllBytes());
        } catch (IOException | FontFormatException e) {
            throw new UncheckedIOException(new IOException("The program's own font: " + FONT, e));
        }
    }
}
