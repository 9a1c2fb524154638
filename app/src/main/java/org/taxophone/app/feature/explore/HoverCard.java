package org.taxophone.app.feature.explore;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileView;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;

/// What is under the pointer on the map: spectrogram, name, length, cluster, probability, label.
/// Comes after 120 ms, beside the pointer, never under it.
final class HoverCard extends VBox {
    private static final double WIDTH = 198;
    private static final double HEIGHT = 84;
    private static final double DISTANCE = 22;
    private static final double MOST_EMS = 16.5;
    private static final Duration WAIT = Duration.millis(120);

    private final ClusterNames names;
    private final TileView picture;
    private final Label name = new Label();
    private final Label length = new Label();
    private final ClusterSwatch swatch = new ClusterSwatch();
    private final Label words = new Label();
    private final PauseTransition wait = new PauseTransition(WAIT);

    HoverCard(ClusterNames names, SpectrogramTiles tiles) {
        this.names = names;
        getStyleClass().addAll("floating", "hover-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        picture = new TileView(tiles, WIDTH, HEIGHT);
        name.getStyleClass().addAll("small", "medium");
        length.getStyleClass().addAll("small", "accent-text");
        length.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(6, name, gap, length);
        words.setWrapText(true);
        HBox second = new HBox(6, swatch, words);
        second.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(picture, first, second);
        wait.setOnFinished(event -> setVisible(true));
    }

    /// @param x of the point, in the parent's pixels
    /// @param y of the point
    void show(ExploredRun run, int row, double x, double y, double width, double height) {
        run.sound(row).ifPresentOrElse(sound -> picture.show(run.id(row), sound), picture::clear);
        name.setText(run.name(row));
        length.setText(Figures.clipSeconds(run.seconds(row)));
        swatch.show(run.cluster(row));
        words.setText(describe(run, row));
        applyCss();
        // no wider than its picture, but for larger words
        double most = Math.max(WIDTH, words.getFont().getSize() * MOST_EMS);
        double wide = Math.min(prefWidth(-1), most + snappedLeftInset() + snappedRightInset());
        double high = prefHeight(wide);
        double left = x + DISTANCE + wide > width ? x - DISTANCE - wide : x + DISTANCE;
        double top = Math.clamp(y - high / 2, 8, Math.max(8, height - high - 8));
        resizeRelocate(Math.max(4, Math.round(left)), Math.round(top), wide, high);
        if (!isVisible()) {
            wait.playFromStart();
        }
    }

    void hide() {
        wait.stop();
        setVisible(false);
    }

    private String describe(ExploredRun run, int row) {
        StringBuilder text =
                new StringBuilder(
                        names.full(run.cluster(row) < 0 ? Selection.NOISE : run.cluster(row)));
        if (run.assignment().probabilities().length > 0) {
            text.append("  ")
                    .append(
                            Messages.text(
                                    "explore.q",
                                    Figures.decimal(run.assignment().confidence(row), 2)));
        }
        run.dataset()
                .labelColumn()
                .map(column -> run.value(row, column))
                .filter(value -> !value.isEmpty())
                .ifPresent(
                        value -> text.append(" · ").append(Messages.text("explore.label", value)));
        return text.toString();
    }
}
