package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.LateTip;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileView;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.audio.SoundSource;
import org.taxophone.project.curation.CuratedCluster;

/// A row of the cluster list: number, name, purity, count, typical clips, play.
final class ClusterCell extends LivingCells.InList<ClusterSummary> {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("off");
    private static final double TILE_WIDTH = 38;
    private static final double TILE_HEIGHT = 28;
    private static final double PLAIN_TEXT = 12;
    private static final double ROOM_FOR_THREE = 290;
    private static final double ROOM_FOR_TWO = 265;

    /// What a row with three pictures takes beside the name.
    private static final double BESIDE_NAME = 258;

    private final javafx.beans.property.DoubleProperty pure =
            new javafx.beans.property.SimpleDoubleProperty();

    private final ExploreViewModel model;
    private final Function<String, Optional<SoundSource>> sounds;
    private final HBox row = new HBox();
    private final ClusterSwatch swatch = new ClusterSwatch();
    private final ClusterList list;
    private final Label name = new Label();
    private final LateTip tip = new LateTip(name);
    private final HBox title = new HBox(4, name);
    private final Label verdict = new Label();
    private final Label count = new Label();
    private final Label purity = new Label();
    private final Region purityBar = new Region();
    private final StackPane purityTrack = new StackPane();
    private final HBox below = new HBox(6, purityTrack, verdict);
    private final List<TileView> tiles;
    private @Nullable NameField writing; // made when the name is first written here
    private @Nullable FontIcon locked; // made when the cluster here is first locked

    /// @param sounds where a clip's sound is, by its id
    ClusterCell(
            ExploreViewModel model,
            SpectrogramTiles spectrograms,
            Function<String, Optional<SoundSource>> sounds,
            ClusterList list) {
        this.model = model;
        this.list = list;
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
        purityBar.maxWidthProperty().bind(purityTrack.widthProperty().multiply(pure));
        StackPane.setAlignment(purityBar, javafx.geometry.Pos.CENTER_LEFT);
        name.setMinWidth(0);
        verdict.getStyleClass().addAll("caption", "cluster-verdict");
        verdict.setMinWidth(USE_PREF_SIZE);
        title.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        below.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        below.setMinHeight(12);
        below.setPrefHeight(12);
        VBox words = new VBox(3, title, below);
        words.getStyleClass().add("cluster-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        count.fontProperty()
                .addListener(
                        (value, before, now) -> {
                            if (getItem() != null) {
                                showTiles(getItem().typical());
                            }
                        });
        purity.setMinWidth(USE_PREF_SIZE); // whole in any size of text
        VBox numbers = new VBox(2, count, purity);
        numbers.getStyleClass().add("cluster-numbers");
        row.getChildren().addAll(swatch, words, numbers);
        row.getChildren().addAll(tiles);
        row.getChildren().add(play());
        for (TileView tile : tiles) {
            tile.setOnMouseClicked(event -> {});
        }
        swatch.setOnMouseClicked(
                event -> {
                    ClusterSummary item = getItem();
                    if (item != null && model.map().byCluster()) {
                        model.switches().toggle(Math.max(item.cluster(), -1));
                        event.consume();
                    }
                });
        new LateTip(swatch).say(() -> Messages.text("explore.legend.swatch"));
        model.switches().hiddenProperty().addListener((value, before, now) -> markHidden());
        setOnContextMenuRequested(event -> choose());
        new ClusterDrag(model, this);
    }

    // off on the map: still there, and told by more than its colour
    private void markHidden() {
        ClusterSummary item = getItem();
        pseudoClassStateChanged(
                HIDDEN,
                item != null
                        && model.map().byCluster()
                        && model.switches().hiddenProperty().get().hides(item.cluster()));
    }

    private void choose() {
        if (getItem() != null) {
            model.selection().clusterProperty().set(getItem().cluster());
        }
    }

    private void keepName(ClusterSummary item, String text) {
        if (!item.name().equals(text.strip())) {
            model.curation().rename(item.cluster() + 1, text);
        }
    }

    private Button play() {
        Button play = new Button();
        play.setGraphic(new FontIcon("fth-play"));
        play.getStyleClass().addAll("ghost", "icon-button", "row-button");
        new LateTip(play).say(() -> Messages.text("explore.cluster.play"));
        play.setAccessibleText(Messages.text("explore.cluster.play"));
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
            write(null);
            setGraphic(null);
            tiles.forEach(TileView::clear);
            return;
        }
        setGraphic(row);
        markHidden();
        write(item);
        lock(item.said().map(CuratedCluster::locked).orElse(false));
        int stars = item.said().map(CuratedCluster::verdict).orElse(0);
        verdict.setText(stars > 0 ? "★" + stars : "");
        verdict.setManaged(stars > 0);
        if (item.count() == 0) {
            swatch.showEmpty(item.cluster());
        } else {
            swatch.show(item.cluster());
        }
        tip.say(() -> tip(item));
        name.setText(
                item.count() == 0 && item.name().isEmpty()
                        ? Messages.text("explore.cluster.empty")
                        : model.shortName(item.cluster()));
        count.setText(Figures.whole(item.count()));
        boolean scored = item.purity().isPresent();
        purity.setVisible(scored);
        purity.setManaged(scored); // a row of one line stands in the middle
        purityTrack.setVisible(scored);
        below.setManaged(scored || stars > 0);
        purity.setText(scored ? Figures.percent(item.purity().getAsDouble()) : "");
        pure.set(item.purity().orElse(0));
        showTiles(item.typical());
    }

    /// What there is no room for in the row.
    private static String tip(ClusterSummary item) {
        String words = Messages.text("curate.tip", item.count(), Figures.fixed(item.spread(), 2));
        String note = item.said().map(CuratedCluster::note).orElse("");
        return note.isEmpty() ? words : words + "\n" + note;
    }

    private void write(@Nullable ClusterSummary item) {
        NameField field = writing;
        if (field == null) {
            if (item == null || list.renaming() != item.cluster()) {
                return;
            }
            field = new NameField(list, name, this::keepName);
            writing = field;
            title.getChildren().add(1, field);
            field.applyCss(); // its skin first: one that comes with the focus chooses all the text
        }
        field.follow(item, item == null ? "" : model.shortName(item.cluster()));
    }

    private void lock(boolean now) {
        FontIcon icon = locked;
        if (icon == null) {
            if (!now) {
                return;
            }
            icon = new FontIcon("fth-lock");
            icon.getStyleClass().addAll("muted", "cluster-lock");
            locked = icon;
            title.getChildren().add(icon);
        }
        icon.setVisible(now);
        icon.setManaged(now);
    }

    private void showTiles(List<String> clips) {
        // larger words, and longer names, need the room of a picture
        double room = getListView().getWidth() * PLAIN_TEXT / count.getFont().getSize();
        boolean named = list.widestName(name.getFont()) <= getListView().getWidth() - BESIDE_NAME;
        boolean wide = room >= ROOM_FOR_THREE && named;
        boolean some = room >= ROOM_FOR_TWO;
        boolean written = writing != null && writing.isVisible();
        for (int i = 0; i < tiles.size(); i++) {
            TileView tile = tiles.get(i);
            boolean fits = !written && (i == 0 || i == 1 && some || wide);
            tile.setManaged(fits);
            tile.setVisible(fits && i < clips.size());
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
