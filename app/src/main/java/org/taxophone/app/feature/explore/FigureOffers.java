package org.taxophone.app.feature.explore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.taxophone.app.control.ClipSound;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.dialog.figure.FigureOffer;
import org.taxophone.app.i18n.Messages;
import org.taxophone.common.TaxophoneException;
import org.taxophone.export.Figure;
import org.taxophone.export.RunExport;
import org.taxophone.export.TilesFigure;
import org.taxophone.project.Run;
import org.taxophone.signal.Spectrogram;

/// What is on show, offered as a figure: map, heatmap or wall.
public final class FigureOffers {
    /// More tiles than this are too small to see on a page.
    private static final int MOST_TILES = 120;

    private static final int TILE_FRAMES = 200;
    private static final double WINDOW_SECONDS = 0.032;

    private final ClipSound sounds;
    private final SpectrogramTiles small;
    private final IntFunction<Run> runs;

    /// @param sounds reads the clips of a wall
    /// @param small the tiles whose axes and colours the figures have
    /// @param runs a run of the open project by its number
    public FigureOffers(ClipSound sounds, SpectrogramTiles small, IntFunction<Run> runs) {
        this.sounds = sounds;
        this.small = small;
        this.runs = runs;
    }

    /// Empty while there is no run.
    ///
    /// @param folder where figures of this project go
    public Optional<FigureOffer> of(ExploreViewModel model, Path folder) {
        ExploredRun run = model.explored();
        if (run == null) {
            return Optional.empty();
        }
        String column = model.heat().columnProperty().get();
        return Optional.of(
                switch (model.tabProperty().get()) {
                    case HEATMAP ->
                            column == null
                                    ? map(model, run, folder)
                                    : new FigureOffer(
                                            Messages.text("explore.figure.heatmap", run.number()),
                                            "heatmap-run" + run.number(),
                                            folder,
                                            () -> Figures.heatmap(run, column, title(run)));
                    case WALL -> wall(model, run, folder);
                    default -> map(model, run, folder);
                });
    }

    // of two maps the one that a person works in
    private FigureOffer map(ExploreViewModel model, ExploredRun main, Path folder) {
        SecondMap second = model.second();
        ExploredRun other = second.runProperty().get();
        boolean first = !second.activeProperty().get() || other == null;
        ExploredRun run = first ? main : other;
        Colouring.Choice colour =
                first ? model.colourProperty().get() : second.colourProperty().get();
        return new FigureOffer(
                Messages.text("explore.figure.map", run.number()),
                "map-run" + run.number(),
                folder,
                () -> Figures.map(run, colour, title(run)));
    }

    private FigureOffer wall(ExploreViewModel model, ExploredRun run, Path folder) {
        List<Integer> rows = model.wall();
        List<Integer> shown = rows.subList(0, Math.min(MOST_TILES, rows.size()));
        int cluster = model.selection().clusterProperty().get();
        String note = TilesFigure.noteOf(shown.size(), rows.size());
        return new FigureOffer(
                Messages.text("explore.figure.wall", run.number()),
                "wall-run" + run.number(),
                folder,
                () -> tiles(run, List.copyOf(shown), title(run, cluster), note));
    }

    // read beside the UI thread: the run's own words are on disk
    private String title(ExploredRun run) {
        return RunExport.title(runs.apply(run.number()), run.dataset());
    }

    /// @param cluster below 0 for all of them
    private String title(ExploredRun run, int cluster) {
        if (cluster < 0) {
            return title(run);
        }
        List<String> names = run.curation().names();
        String name = cluster < names.size() ? names.get(cluster) : "";
        return RunExport.title(
                runs.apply(run.number()), run.dataset(), (cluster + 1 + " " + name).strip());
    }

    private Figure tiles(ExploredRun run, List<Integer> rows, String title, String note) {
        TileAxes shared = small.axesProperty().get();
        List<TilesFigure.Tile> tiles = new ArrayList<>();
        for (int row : rows) {
            int clip = run.dataset().indexOf(run.id(row));
            if (clip >= 0) {
                tiles.add(tile(run, row, clip, shared));
            }
        }
        return new TilesFigure(
                title,
                note,
                tiles,
                shared.seconds(),
                shared.nyquistHz(),
                shared.lowDb(),
                shared.highDb(),
                small.colorsProperty().get().table());
    }

    private TilesFigure.Tile tile(ExploredRun run, int row, int clip, TileAxes shared) {
        Spectrogram picture;
        try {
            picture =
                    Spectrogram.of(
                            sounds.read(
                                    run.dataset().sound(clip),
                                    (int) (2 * shared.nyquistHz()),
                                    shared.seconds()),
                            WINDOW_SECONDS,
                            TILE_FRAMES);
        } catch (TaxophoneException e) {
            // a clip that cannot be read keeps its place, empty, as on the screen
            picture = new Spectrogram(2, 0, new float[0], shared.nyquistHz(), 1, 0);
        }
        return new TilesFigure.Tile(run.name(row), run.assignment().clusters()[row], picture);
    }
}
