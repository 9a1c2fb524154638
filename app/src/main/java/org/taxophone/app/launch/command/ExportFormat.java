package org.taxophone.app.launch.command;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.taxophone.export.FigureFormat;

/// What `taxophone export --format` takes.
enum ExportFormat {
    SVG,
    PDF,
    PNG,
    RAVEN,
    AUDACITY;

    /// Those of them that are formats of figures.
    static Set<FigureFormat> figures(Collection<ExportFormat> formats) {
        Set<FigureFormat> figures = EnumSet.noneOf(FigureFormat.class);
        for (ExportFormat format : formats) {
            switch (format) {
                case SVG -> figures.add(FigureFormat.SVG);
                case PDF -> figures.add(FigureFormat.PDF);
                case PNG -> figures.add(FigureFormat.PNG);
                case RAVEN, AUDACITY -> {} // no figures
            }
        }
        return figures;
    }
}
