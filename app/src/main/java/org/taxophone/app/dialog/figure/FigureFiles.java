package org.taxophone.app.dialog.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taxophone.common.AtomicFiles;
import org.taxophone.export.Figure;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureFormat;
import org.taxophone.project.Json;

/// The files of one export: the figure, and if wanted the numbers behind it and how it was drawn.
final class FigureFiles {
    private FigureFiles() {}

    /// @param file the figure's; gets the suffix of the format if it has another
    /// @return what was written
    /// @throws IOException if a file cannot be written; those before it are there
    static List<Path> write(
            Figure figure, FigureConfig config, FigureFormat format, Path file, boolean withData)
            throws IOException {
        Path picture = suffixed(file, format);
        List<Path> written = new ArrayList<>();
        FigureFonts.writer(config).write(figure, picture);
        written.add(picture);
        if (withData) {
            String stem = stem(picture, format);
            Path csv = picture.resolveSibling(stem + ".csv");
            AtomicFiles.writeString(csv, figure.toCsv());
            written.add(csv);
            Path json = picture.resolveSibling(stem + ".json");
            AtomicFiles.writeString(json, Json.toJson(config));
            written.add(json);
        }
        return written;
    }

    private static Path suffixed(Path file, FigureFormat format) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(format.suffix())
                ? file
                : file.resolveSibling(name + format.suffix());
    }

    private static String stem(Path picture, FigureFormat format) {
        String name = String.valueOf(picture.getFileName());
        return name.substring(0, name.length() - format.suffix().length());
    }
}
