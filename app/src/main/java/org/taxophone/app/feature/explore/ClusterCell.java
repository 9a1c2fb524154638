package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileView;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.audio.SoundSource;

/// A row of the cluster list: number, name, purity, count, typical clips, play.
final class ClusterCell extends ListCell<ClusterSummary> {
    private static final double TILE_WIDTH = 38;
    private static final double TILE_HEIGHT = 28;
    private static final double ROOM_FOR_THREE = 290;
    private static final double PURITY_WIDTH = 72;

    private final ExploreViewModel model;
    private final Function<String, Optional<SoundSource>> sounds;
    private final HBox row = new HBox();
    private final ClusterSwatch swatch = new ClusterSwatch();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label purity = new Label();
    private final Region purityBar = new Region();
    private final StackPane purityTrack = new StackPane();
    private final List<TileView> tiles;

    /// @param sounds where a clip's sound is, by its id
    ClusterCell(
            ExploreViewModel model,
            SpectrogramTiles spectrograms,
            Function<String, Optional<SoundSource>> sounds) {
        this.model = model;
        this.sounds = sounds;
        tiles =
                List.of(
                        new TileView(spectrograms, TILE_WIDTH, TILE_HEIGHT),
                        new TileView(spectrograms, TILE_WIDTH, TILE_HEIGHT),
                        new TileView(spectrograms, TILE_WIDTH, TILE_HEIGHT));
        getStyleClass().add("cluster-cell");
        setPrefWidth(0); // as wide as the list, never wider
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("cluster-row");
        name.getStyleClass().add("small");
        count.getStyleClass().addAll("muted", "small");
        purity.getStyleClass().addAll("muted", "caption");
        purityBar.getStyleClass().add("purity-bar");
        purityTrack.getStyleClass().add("purity-track");
        purityTrack.getChildren().add(purityBar);
        StackPane.setAlignment(purityBar, javafx.geometry.Pos.CENTER_LEFT);
        VBox words = new VBox(7, name, purityTrack);
        words.getStyleClass().add("cluster-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox numbers = new VBox(2, count, purity);
        numbers.getStyleClass().add("cluster-numbers");
        row.getChildren().addAll(swatch, words, numbers);
        row.getChildren().addAll(tiles);
        row.getChildren().add(play());
        for (TileView tile : tiles) {
            tile.setOnMouseClicked(event -> {});
        }
        setOnMouseClicked(
                event -> {
                    if (getItem() != null) {
                        model.acts().chooseCluster(getItem().cluster());
                    }
                });
    }

    private Button play() {
        Button play = new Button();
        play.setGraphic(new FontIcon("fth-play"));
        play.getStyleClass().addAll("ghost", "icon-button", "row-button");
        play.setTooltip(new Tooltip(Messages.text("explore.cluster.play")));
        play.setOnAction(
                event -> {
                    if (getItem() != null) {
                        model.acts().playCluster(getItem().cluster());
                    }
                });
        return play;
    }

    @Override
    protected void updateItem(ClusterSummary item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            tiles.forEach(TileView::clear);
            return;
        }
        setGraphic(row);
        if (item.count() == 0) {
            swatch.showEmpty(item.cluster());
        } else {
            swatch.show(item.cluster());
        }
        name.setText(
                item.count() == 0
                        ? Messages.text("explore.cluster.empty")
                        : model.shortName(item.cluster()));
        count.setText(Figures.whole(item.count()));
        boolean scored = item.purity().isPresent();
        purity.setVisible(scored);
        purityTrack.setVisible(scored);
        purity.setText(scored ? Figures.percent(item.purity().getAsDouble()) : "");
        purityBar.setMaxWidth(PURITY_WIDTH * item.purity().orElse(0));
        showTiles(item.typical());
    }

    private void showTiles(List<String> clips) {
        boolean wide = getListView().getWidth() >= ROOM_FOR_THREE;
        for (int i = 0; i < tiles.size(); i++) {
            TileView tile = tiles.get(i);
            boolean room = i < 2 || wide;
            tile.setManaged(room);
            tile.setVisible(room && i < clips.size());
            if (i < clips.size()) {
                String clip = clips.get(i);
                sounds.apply(clip).ifPresentOrElse(sound -> tile.show(clip, sound), tile::clear);
                tile.setOnMouseClicked(
                        event -> {
                            model.acts()
                                    .pick(
                                            clip,
                                            org.taxophone.app.control.scatter.SelectMode.REPLACE);
                            event.consume();
                        });
            } else {
                tile.clear();
            }
        }
    }
}
