package org.taxophone.app.feature.explore;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileView;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.i18n.Messages;
import org.taxophone.metrics.ClusterLikeness;

/// Two clusters that are much alike, side by side with their typical clips: the same or not?
final class PairCard extends VBox {
    private static final double TILE_WIDTH = 74;
    private static final double TILE_HEIGHT = 52;

    private final ExploreViewModel model;
    private final SpectrogramTiles tiles;
    private final Label question = new Label();
    private final HBox sides = new HBox(20);
    private final HBox answers;

    PairCard(ExploreViewModel model, SpectrogramTiles tiles) {
        this.model = model;
        this.tiles = tiles;
        setId("explore-pairs");
        getStyleClass().addAll("floating", "pair-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        question.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().addAll("ghost", "icon-button");
        close.setAccessibleText(Messages.text("curate.pairs.close"));
        close.setOnAction(event -> model.pairs().end());
        HBox head = new HBox(8, question, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        answers = answers();
        getChildren().addAll(head, sides, answers);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.pairs().openProperty().addListener((value, before, now) -> refresh());
        model.pairs().pairProperty().addListener((value, before, now) -> refresh());
        refresh();
    }

    private HBox answers() {
        Button yes = answer("pair-same", Messages.text("curate.pairs.yes"), model.pairs()::same);
        yes.getStyleClass().add("accent");
        yes.setTooltip(new Tooltip("Y"));
        Button no =
                answer(
                        "pair-different",
                        Messages.text("curate.pairs.no"),
                        model.pairs()::different);
        no.setTooltip(new Tooltip("N"));
        Button skip = answer("pair-skip", Messages.text("curate.pairs.skip"), model.pairs()::skip);
        skip.getStyleClass().add("ghost");
        HBox row = new HBox(8, yes, no, skip);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private static Button answer(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.Y -> model.pairs().same();
            case KeyCode.N -> model.pairs().different();
            case KeyCode.ESCAPE -> model.pairs().end();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void refresh() {
        boolean open = model.pairs().openProperty().get();
        boolean opened = open && !isVisible();
        @Nullable ClusterLikeness pair = model.pairs().pairProperty().get();
        setVisible(open);
        setManaged(open);
        sides.getChildren().clear();
        boolean asked = pair != null && model.summary(pair.first()).isPresent();
        answers.setVisible(asked);
        answers.setManaged(asked);
        question.setText(Messages.text(asked ? "curate.pairs.question" : "curate.pairs.none"));
        if (open && pair != null && asked) {
            model.summary(pair.first()).ifPresent(this::side);
            model.summary(pair.second()).ifPresent(this::side);
        }
        if (opened) {
            requestFocus(); // its keys answer at once, and Esc closes it
        }
    }

    private void side(ClusterSummary cluster) {
        ClusterSwatch swatch = new ClusterSwatch();
        swatch.show(cluster.cluster());
        Label name = new Label(model.shortName(cluster.cluster()));
        name.getStyleClass().add("small");
        Label count = new Label(Messages.text("explore.clips", Figures.whole(cluster.count())));
        count.getStyleClass().addAll("muted", "small");
        Button play = new Button(null, new FontIcon("fth-play"));
        play.getStyleClass().addAll("ghost", "icon-button", "row-button");
        play.setTooltip(new Tooltip(Messages.text("explore.cluster.play")));
        play.setAccessibleText(Messages.text("explore.cluster.play"));
        play.setOnAction(event -> model.acts().playCluster(cluster.cluster()));
        HBox head = new HBox(6, swatch, name, count, play);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox examples = new HBox(6);
        ExploredRun run = model.explored();
        for (String clip : cluster.typical()) {
            TileView tile = new TileView(tiles, TILE_WIDTH, TILE_HEIGHT);
            tile.getStyleClass().add("clickable");
            if (run != null) {
                run.sound(run.row(clip)).ifPresent(sound -> tile.show(clip, sound));
            }
            tile.setOnMouseClicked(event -> model.acts().pick(clip, SelectMode.REPLACE));
            examples.getChildren().add(tile);
        }
        sides.getChildren().add(new VBox(8, head, examples));
    }
}
