package org.taxophone.app.feature.explore;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.FileDrag;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.SteadyLabel;
import org.taxophone.app.control.TileView;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.audio.SoundSource;

/// A spectrogram on the wall, with the name of its clip.
final class WallTile extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TileView picture;
    private final SteadyLabel name;
    private String clip = "";

    WallTile(ExploreViewModel model, SpectrogramTiles tiles, double width, double height) {
        getStyleClass().add("wall-tile");
        picture = new TileView(tiles, width, height);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("wall-frame");
        name = new SteadyLabel(width);
        name.words().getStyleClass().add("wall-name");
        name.words().setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        getChildren().addAll(frame, name);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && !clip.isEmpty()) {
                        model.acts()
                                .pick(
                                        clip,
                                        SelectMode.of(event.isShiftDown(), event.isShortcutDown()));
                        event.consume();
                    }
                });
        FileDrag.from(this, () -> clip.isEmpty() ? List.of() : model.files().draggedFrom(clip));
        setOnMouseEntered(event -> model.acts().hover(clip, event.isAltDown()));
        setOnMouseExited(event -> model.acts().hover("", false));
    }

    void show(
            String clipId, SoundSource sound, String fileName, boolean selected, boolean current) {
        clip = clipId;
        picture.show(clipId, sound);
        name.say(stem(fileName));
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(CURRENT, current);
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        clip = "";
        picture.clear();
        setVisible(false);
        setManaged(false);
    }

    // the name of a slice ends in its bounds, whose points begin no suffix
    private static String stem(String clipName) {
        int dot = clipName.lastIndexOf('.');
        return dot > 0 && clipName.indexOf(' ', dot) < 0 ? clipName.substring(0, dot) : clipName;
    }
}
