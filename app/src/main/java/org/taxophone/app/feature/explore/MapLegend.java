package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.Inks;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.control.scatter.HiddenGroups;
import org.taxophone.app.i18n.Messages;
import org.taxophone.export.ColorMaps;

/// What the colours of a map mean. A click on a group switches it off and on, a double click leaves
/// it alone on the map. On a narrow map it is folded until a person asks for it.
final class MapLegend extends VBox {
    private static final int MOST_ROWS = 10; // at a time: more are scrolled to
    private static final double ROW = 22;
    private static final double NARROW = 480;
    private static final double PLAIN_TEXT = 11;
    private static final double SWATCH_AND_BAR = 58;
    private static final double WIDEST = 230;

    private final GroupSwitches switches;
    private final ListView<Row> rows = new ListView<>();
    private final VBox scaleBox = new VBox(2);
    private final ToggleButton fold = new ToggleButton();
    private final Button all = new Button();
    private double mapWidth = NARROW;
    private int groups;

    /// A group that can be switched.
    private record Row(int group, String name, int count) {
        String words() {
            return Messages.text("explore.legend.row-words", name, Figures.whole(count));
        }
    }

    MapLegend(GroupSwitches switches) {
        this.switches = switches;
        getStyleClass().add("map-legend");
        setPickOnBounds(false);
        setFillWidth(false);
        setMaxWidth(USE_PREF_SIZE);
        rows.getStyleClass().add("legend-rows");
        rows.setFocusTraversable(false);
        rows.setAccessibleText(Messages.text("explore.legend"));
        rows.setCellFactory(list -> new Cell());
        scaleBox.getStyleClass().add("legend-scale");
        fold.getStyleClass().addAll("ghost", "small", "legend-fold");
        fold.setId("legend-fold");
        fold.setOnAction(event -> arrange());
        all.getStyleClass().addAll("ghost", "small", "legend-all");
        all.setId("legend-all");
        all.setOnAction(event -> switches.showAll());
        all.fontProperty().addListener((value, before, now) -> size());
        getChildren().addAll(fold, rows, scaleBox, all);
        switches.hiddenProperty().addListener((value, before, now) -> mark(now));
    }

    /// @param colouring what the colours mean
    /// @param named true where groups are told by their names here, and not elsewhere already
    void show(Colouring colouring, boolean named) {
        groups = colouring.isScale() ? 0 : colouring.names().size();
        List<Row> shown = new ArrayList<>();
        if (named && !colouring.isScale()) {
            int[] counts = counts(colouring);
            for (int group = 0; group < groups; group++) {
                shown.add(new Row(group, colouring.names().get(group), counts[group + 1]));
            }
            if (counts[0] > 0) {
                shown.add(new Row(-1, Messages.text("explore.legend.no-value"), counts[0]));
            }
        }
        rows.getItems().setAll(shown);
        scaleBox.getChildren().clear();
        if (colouring.isScale()) {
            scale(colouring.steps());
        }
        fold.setText(Messages.text("explore.legend.fold", shown.size()));
        size();
        mark(switches.hiddenProperty().get());
    }

    /// @param width of the map that it stands on
    void fit(double width) {
        if (width >= NARROW != mapWidth >= NARROW) {
            fold.setSelected(false);
        }
        mapWidth = width;
        arrange();
    }

    private void arrange() {
        boolean narrow = mapWidth < NARROW;
        boolean any = !rows.getItems().isEmpty();
        shown(fold, narrow && any);
        shown(rows, any && (!narrow || fold.isSelected()));
        shown(scaleBox, !scaleBox.getChildren().isEmpty());
        shown(all, !switches.hiddenProperty().get().isEmpty());
    }

    // a list does not know how wide its words are: the longest says it
    private void size() {
        double larger = Math.max(1, all.getFont().getSize() / PLAIN_TEXT);
        int count = Math.min(MOST_ROWS, rows.getItems().size());
        String longest =
                rows.getItems().stream()
                        .map(Row::words)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        Text text = new Text(longest);
        text.setFont(all.getFont());
        double width = text.getLayoutBounds().getWidth() + SWATCH_AND_BAR * larger;
        rows.setFixedCellSize(Math.ceil(ROW * larger));
        rows.setPrefSize(Math.min(WIDEST * larger, width), rows.getFixedCellSize() * count);
        rows.setMaxHeight(rows.getPrefHeight());
        rows.setMinHeight(Math.min(rows.getPrefHeight(), 2 * ROW));
        arrange();
    }

    private static int[] counts(Colouring colouring) {
        int[] counts = new int[colouring.names().size() + 1];
        for (int group : colouring.groups()) {
            counts[Math.max(group, -1) + 1]++;
        }
        return counts;
    }

    private void mark(HiddenGroups hidden) {
        all.setText(Messages.text("explore.legend.all", hidden.groups().size()));
        size();
    }

    /// A group: its colour, its name and how many clips it has.
    private final class Cell extends ListCell<Row> {
        private final ClusterSwatch swatch = new ClusterSwatch();
        private final ToggleButton button = new ToggleButton("", swatch);

        Cell() {
            swatch.getStyleClass().add("small");
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("ghost", "legend-row");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(new Tooltip(Messages.text("explore.legend.tip")));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0); // as wide as the list
            switches.hiddenProperty().addListener((value, before, now) -> mark(now));
        }

        // the same button stays under the pointer: a double click is two clicks on it
        private void mark(HiddenGroups hidden) {
            Row row = getItem();
            if (row != null) {
                boolean off = hidden.hides(row.group());
                button.setSelected(!off);
                button.setOpacity(off ? 0.45 : 1);
            }
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : button);
            if (row == null || empty) {
                return;
            }
            int group = row.group();
            if (group < 0) {
                swatch.show(group);
            } else {
                swatch.showColour(group);
            }
            button.setText(row.words());
            mark(switches.hiddenProperty().get());
            button.setOnAction(event -> switches.toggle(group));
            button.setOnMouseClicked(
                    event -> {
                        if (event.getClickCount() == 2) {
                            switches.only(group, groups);
                        }
                    });
        }
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
        scaleBox.getChildren().addAll(bar, words);
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
