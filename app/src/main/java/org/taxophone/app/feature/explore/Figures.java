package org.taxophone.app.feature.explore;

import org.taxophone.export.Figure;
import org.taxophone.export.HeatmapFigure;
import org.taxophone.export.MapFigure;

/// What is on show, as figures for paper.
final class Figures {
    private Figures() {}

    /// The map in the colours that it has on the screen; confidence is left to the screen.
    ///
    /// @param title what stands over all figures of the run
    static Figure map(ExploredRun run, Colouring.Choice choice, String title) {
        return switch (choice) {
            case Colouring.Choice.Column column ->
                    MapFigure.ofLabels(
                            title + ", by " + column.name(),
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

    static Figure heatmap(ExploredRun run, String column, String title) {
        return HeatmapFigure.of(
                title,
                run.assignment(),
                run.curation().names(),
                run.classes(column),
                run.dataset().labelNames(column));
    }
}
