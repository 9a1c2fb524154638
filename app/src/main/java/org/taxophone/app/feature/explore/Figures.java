package org.taxophone.app.feature.explore;

import org.taxophone.app.i18n.Messages;
import org.taxophone.export.Figure;
import org.taxophone.export.HeatmapFigure;
import org.taxophone.export.MapFigure;

/// What is on show, as figures for paper.
final class Figures {
    private Figures() {}

    /// The map in the colours that it has on the screen; confidence is left to the screen.
    static Figure map(ExploredRun run, Colouring.Choice choice) {
        String title = title(run);
        return switch (choice) {
            case Colouring.Choice.Column column ->
                    MapFigure.ofLabels(
                            title,
                            run.projection(),
                            run.classes(column.name()),
                            run.dataset().labelNames(column.name()));
            case Colouring.Choice.Distance distance -> {
                Colouring colours = Colouring.of(run, distance);
                yield MapFigure.ofLabels(
                        title, run.projection(), colours.groups(), colours.names());
            }
            case Colouring.Choice.Cluster cluster ->
                    MapFigure.ofClusters(
                            title, run.projection(), run.assignment(), run.curation().names());
            case Colouring.Choice.Confidence confidence ->
                    MapFigure.ofClusters(
                            title, run.projection(), run.assignment(), run.curation().names());
        };
    }

    static Figure heatmap(ExploredRun run, String column) {
        return HeatmapFigure.of(
                title(run),
                run.assignment(),
                run.curation().names(),
                run.classes(column),
                run.dataset().labelNames(column));
    }

    private static String title(ExploredRun run) {
        return Messages.text("explore.figure.title", run.number());
    }
}
