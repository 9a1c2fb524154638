package org.taxophone.app.feature.explore;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.player.SoundStreamer;
import org.taxophone.app.task.Background;

/// Parts of the Explore place that need nothing of its page: they can be made a turn of the UI
/// thread before it.
public final class ExploreParts {
    private final WallView wall;
    private final ClipTableView table;
    private final HeatmapPane heatmap;
    private final ClipPanel clip;

    /// @param latent what the model of a run draws
    /// @param showInFolder opens the folder in which a file lies
    public ExploreParts(
            ExploreViewModel model,
            LatentViewModel latent,
            SpectrogramTiles tiles,
            SoundStreamer sounds,
            Background background,
            Consumer<Path> showInFolder) {
        wall = new WallView(model, tiles);
        table = new ClipTableView(model);
        heatmap = new HeatmapPane(model, tiles);
        clip = new ClipPanel(model, tiles, sounds, background, showInFolder);
        clip.add(new LatentPane(latent, tiles.colorsProperty()));
    }

    WallView wall() {
        return wall;
    }

    ClipTableView table() {
        return table;
    }

    HeatmapPane heatmap() {
        return heatmap;
    }

    /// What is known of the current clip.
    ClipPanel clip() {
        return clip;
    }
}
