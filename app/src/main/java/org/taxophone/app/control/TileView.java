package org.taxophone.app.control;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.taxophone.audio.SoundSource;

/// One small spectrogram; the pad colour while it is made and beyond the end of its clip.
public final class TileView extends Region {
    private final SpectrogramTiles tiles;
    private final ImageView picture = new ImageView();
    private String shown = "";
    private @Nullable SoundSource sound;

    public TileView(SpectrogramTiles tiles, double width, double height) {
        this.tiles = tiles;
        getStyleClass().add("tile");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.setSmooth(true);
        picture.setManaged(false); // a picture that comes or goes moves nothing
        getChildren().add(picture);
        tiles.generationProperty().addListener((v, before, after) -> refresh());
    }

    /// Shows a clip.
    public void show(String clipId, SoundSource clipSound) {
        shown = clipId;
        sound = clipSound;
        refresh();
    }

    /// True while the picture of the clip on show is being made.
    public boolean blank() {
        return sound != null && picture.getImage() == null;
    }

    /// Shows nothing.
    public void clear() {
        shown = "";
        sound = null;
        picture.setImage(null);
    }

    private void refresh() {
        SoundSource now = sound;
        if (now == null) {
            return;
        }
        String wanted = shown;
        Image image =
                tiles.tile(
                                wanted,
                                now,
                                () -> {
                                    if (shown.equals(wanted)) {
                                        refresh();
                                    }
                                })
                        .orElse(null);
        picture.setImage(image);
    }
}
