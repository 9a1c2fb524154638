package org.taxophone.app.feature.explore;

import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.Inks;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.control.scatter.HiddenGroups;
import org.taxophone.app.i18n.Messages;
import org.taxophone.export.ColorMaps;

/// What the colours of a map mean. A click on a group switches it off and on, a double click leaves
/// it alone on the map.
final class MapLegend extends VBox {
    private static final int MOST_ROWS = 60;
    private static final double MOST_HEIGHT = 236;

    private final GroupSwitches switches;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Button all = new Button();
    private int groups;

    MapLegend(GroupSwitches switches) {
        this.switches = switches;
        getStyleClass().add("map-legend");
        setPickOnBounds(false);
        setFillWidth(false);
        rows.getStyleClass().add("legend-rows");
        scroll.getStyleClass().addAll("edge-to-edge", "legend-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setFocusTraversable(false);
        all.getStyleClass().addAll("ghost", "small", "legend-all");
        all.setId("legend-all");
        all.setOnAction(event -> switches.showAll());
        getChildren().addAll(scroll, all);
        switches.hiddenProperty().addListener((value, before, now) -> mark(now));
    }

    /// @param named true where groups are told by their names here, and not elsewhere already
    void show(Colouring colouring, boolean named) {
        rows.getChildren().clear();
        groups = colouring.isScale() ? 0 : colouring.names().size();
        if (colouring.isScale()) {
            scale(colouring.steps());
        } else if (named) {
            int[] counts = counts(colouring);
            for (int group = 0; group < Math.min(MOST_ROWS, groups); group++) {
                row(group, colouring.names().get(group), counts[group + 1]);
            }
            if (counts[0] > 0) {
                row(-1, Messages.text("explore.legend.no-value"), counts[0]);
            }
            if (groups > MOST_ROWS) {
                Label rest = new Label(Messages.text("explore.more", groups - MOST_ROWS));
                rest.getStyleClass().addAll("muted", "caption");
                rows.getChildren().add(rest);
            }
        }
        shown(scroll, !rows.getChildren().isEmpty());
        mark(switches.hiddenProperty().get());
    }

    private static int[] counts(Colouring colouring) {
        int[] counts = new int[colouring.names().size() + 1];
        for (int group : colouring.groups()) {
            counts[Math.max(group, -1) + 1]++;
        }
        return counts;
    }

    private void row(int group, String name, int count) {
        ClusterSwatch swatch = new ClusterSwatch();
        swatch.getStyleClass().add("small");
        if (group < 0) {
            swatch.show(group);
        } else {
            swatch.showColour(group);
        }
        ToggleButton row =
                new ToggleButton(
                        Messages.text("explore.legend.row-words", name, Figures.whole(count)),
                        swatch);
        row.setMnemonicParsing(false);
        row.getStyleClass().addAll("ghost", "legend-row");
        row.setUserData(group);
        row.setTooltip(new Tooltip(Messages.text("explore.legend.tip")));
        row.setOnAction(event -> switches.toggle(group));
        row.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        switches.only(group, groups);
                    }
                });
        rows.getChildren().add(row);
    }

    private void mark(HiddenGroups hidden) {
        rows.getChildren()
                .forEach(
                        node -> {
                            if (node instanceof ToggleButton row
                                    && row.getUserData() instanceof Integer group) {
                                row.setSelected(!hidden.hides(group));
                                row.setOpacity(hidden.hides(group) ? 0.45 : 1);
                            }
                        });
        shown(all, !hidden.isEmpty());
        all.setText(Messages.text("explore.legend.all", hidden.groups().size()));
    }

    private void scale(int steps) {
        HBox bar = new HBox();
        for (int argb : scaleColours(steps)) {
            Region step = new Region();
            step.setMinSize(4, 8);
            step.setBackground(
                    new Background(new BackgroundFill(Inks.color(argb & 0xffffff), null, null)));
            bar.getChildren().add(step);
        }
        Label words = new Label(Messages.text("explore.confidence.scale"));
        words.getStyleClass().addAll("muted", "caption");
        rows.getChildren().addAll(bar, words);
    }

    /// The colours of a scale, lowest first.
    static int[] scaleColours(int steps) {
        int[] table = ColorMaps.viridis();
        return IntStream.range(0, steps)
                .map(step -> table[step * (table.length - 1) / Math.max(1, steps - 1)])
                .toArray();
    }

    private static void shown(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
