package org.taxophone.app.feature.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.control.RisingList;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.WhileShown;
import org.taxophone.app.session.Selection;
import org.taxophone.audio.SoundSource;

/// The wall: spectrograms of the chosen cluster (or all clips), as many rows as there are, in
/// sections if wanted; only those on show exist as nodes.
final class WallView extends VBox {
    private static final double GAP = 8;
    private static final int AHEAD = 4; // lines whose tiles are made before they are seen
    private static final double LEAST = 72;
    private static final double MOST = 220;
    private static final double USUAL = 104;
    private static final double ASPECT = 0.55;
    private static final double MARGIN = 28;
    private static final double FRAME = 2;

    private final ExploreViewModel model;
    private final SpectrogramTiles tiles;
    private final ObservableList<WallLine> lines = FXCollections.observableArrayList();
    private final ListView<WallLine> list = new RisingList<>();
    private final Slider size = new Slider(LEAST, MOST, USUAL);
    private final WhileShown marked = new WhileShown(list, () -> LivingCells.showAgain(list));
    private final WallHead head;
    private final Set<String> opened = new HashSet<>();
    private List<WallGroup.Section> sections = List.of();
    private int clips;
    private int columns;

    WallView(ExploreViewModel model, SpectrogramTiles tiles) {
        this.model = model;
        this.tiles = tiles;
        getStyleClass().addAll("wall", "panel");
        list.getStyleClass().add("wall-list");
        list.setId("explore-wall");
        list.setItems(lines);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Line());
        VBox.setVgrow(list, Priority.ALWAYS);
        head = new WallHead(model, size);
        getChildren().addAll(head, list);
        list.widthProperty().addListener((value, before, now) -> layOut(false));
        size.valueProperty().addListener((value, before, now) -> layOut(true));
        model.exploredProperty().addListener((value, before, now) -> refresh());
        model.wallPlan().orderProperty().addListener((value, before, now) -> refresh());
        model.wallPlan()
                .groupProperty()
                .addListener(
                        (value, before, now) -> {
                            opened.clear();
                            refresh();
                        });
        Selection selection = model.selection();
        selection.clusterProperty().addListener((value, before, now) -> refresh());
        selection.clipsProperty().addListener((value, before, now) -> mark());
        selection.currentProperty().addListener((value, before, now) -> currentChanged());
        tiles.axesProperty()
                .addListener(
                        (value, before, now) -> {
                            head.describe(now);
                            marked.changed();
                        });
        head.describe(tiles.axesProperty().get());
        refresh();
    }

    /// An arrow key: the clip beside, above or below the current one.
    void step(int right, int up) {
        ExploredRun run = model.explored();
        if (run != null) {
            int row = WallLine.step(lines, run.row(model.selection().current()), right, up);
            if (row >= 0) {
                model.acts().goTo(run, row);
                reveal(row);
            }
        }
    }

    /// The clip so many places further in the order of the wall, also if its section is closed.
    void stepInOrder(int places) {
        model.acts().stepIn(sections.stream().flatMap(s -> s.rows().stream()).toList(), places);
        ExploredRun run = model.explored();
        if (run != null) {
            reveal(run.row(model.selection().current()));
        }
    }

    private void reveal(int row) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof WallLine.Tiles line && line.rows().contains(row)) {
                list.scrollTo(Math.max(0, i - 1));
            }
        }
    }

    /// Puts something beside the title of the chosen cluster.
    void putInHead(Node node) {
        head.put(node);
    }

    /// The head, for what is opened there.
    Node headNode() {
        return head.anchor();
    }

    private void currentChanged() {
        if (model.wallPlan().orderProperty().get() == WallOrder.NEAREST) {
            refresh();
        } else {
            mark();
        }
    }

    private void refresh() {
        model.wallPlan().arrange(this::arranged);
    }

    private void arranged(List<WallGroup.Section> now) {
        sections = now;
        clips = sections.stream().mapToInt(section -> section.rows().size()).sum();
        mark();
        layOut(true);
    }

    private void mark() {
        head.describe(
                model.selection().clusterProperty().get(), clips, model.selection().clips().size());
        marked.changed();
    }

    private void toggle(String section) {
        if (!opened.remove(section)) {
            opened.add(section);
        }
        layOut(true);
    }

    private void layOut(boolean force) {
        if (list.getWidth() <= 0) {
            return; // every clip a line of its own: who can tell how many fit
        }
        double width = list.getWidth() - MARGIN - head.axisWidth();
        int fit = Math.max(1, (int) ((width + GAP) / (size.getValue() + GAP + 4)));
        if (force || fit != columns) {
            columns = fit;
            lines.setAll(WallLine.of(sections, columns, opened));
        }
    }

    /// One row of tiles, or a heading.
    private final class Line extends LivingCells.InList<WallLine> {
        private final HBox row = new HBox(GAP);
        private final WallAxis axis = new WallAxis(FRAME);
        private final HBox body = new HBox(axis, row);
        private @Nullable WallHeading heading;
        private double made;

        Line() {
            getStyleClass().add("wall-line");
            row.getStyleClass().add("wall-row");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(@Nullable WallLine line, boolean empty) {
            super.updateItem(line, empty);
            if (measures()) {
                measure(line);
                return;
            }
            ExploredRun run = model.explored();
            if (empty || line == null || run == null) {
                setGraphic(null);
                return;
            }
            switch (line) {
                case WallLine.Heading words -> setGraphic(heading(words, run));
                case WallLine.Tiles clipRows -> {
                    setGraphic(body);
                    fill(clipRows.rows(), run);
                    prepare(run);
                }
            }
        }

        // the list measures lines with a cell that nobody sees: all of tiles are of one height
        private boolean measures() {
            return getParent() != null && !getParent().isVisible();
        }

        private void measure(@Nullable WallLine line) {
            ExploredRun run = model.explored();
            if (line instanceof WallLine.Heading words && run != null) {
                setGraphic(heading(words, run));
            } else if (line != null) {
                tiles(1);
                setGraphic(body);
            }
        }

        // the lines above and below are scrolled to next
        private void prepare(ExploredRun run) {
            for (int away = 1; away <= AHEAD; away++) {
                prepare(run, getIndex() + away);
                prepare(run, getIndex() - away);
            }
        }

        private void prepare(ExploredRun run, int index) {
            if (index >= 0
                    && index < getListView().getItems().size()
                    && getListView().getItems().get(index) instanceof WallLine.Tiles near) {
                for (int clip : near.rows()) {
                    run.sound(clip).ifPresent(sound -> tiles.soon(run.id(clip), sound));
                }
            }
        }

        private WallHeading heading(WallLine.Heading words, ExploredRun run) {
            WallHeading shown = heading;
            if (shown == null) {
                shown = new WallHeading(model, WallView.this::toggle);
                heading = shown;
            }
            shown.show(words, run);
            return shown;
        }

        private void tiles(int count) {
            double width = Math.round(size.getValue());
            axis.show(tiles.axesProperty().get(), head.axisWidth(), Math.round(width * ASPECT));
            if (made != width) {
                row.getChildren().clear();
                made = width;
            }
            while (row.getChildren().size() < count) {
                row.getChildren()
                        .add(new WallTile(model, tiles, width, Math.round(width * ASPECT)));
            }
        }

        private void fill(List<Integer> rows, ExploredRun run) {
            tiles(rows.size());
            for (int i = 0; i < row.getChildren().size(); i++) {
                WallTile tile = (WallTile) row.getChildren().get(i);
                if (i < rows.size()) {
                    show(tile, run, rows.get(i));
                } else {
                    tile.hide();
                }
            }
        }

        private void show(WallTile tile, ExploredRun run, int clip) {
            @Nullable SoundSource sound = run.sound(clip).orElse(null);
            if (sound == null) {
                tile.hide();
                return;
            }
            String id = run.id(clip);
            tile.show(
                    id,
                    sound,
                    run.name(clip),
                    model.selection().contains(id),
                    model.selection().current().equals(id));
        }
    }
}
