package org.taxophone.app.feature.explore;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileView;
import org.taxophone.app.control.heatmap.HeatmapCell;
import org.taxophone.app.control.heatmap.HeatmapData;
import org.taxophone.app.control.heatmap.Normalisation;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// The clips of the chosen cells, or of what else is selected, beside the matrix.
final class CellClips extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ExploreViewModel model;
    private final SpectrogramTiles tiles;
    private final Supplier<Optional<Choice>> chosen;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Button playAll = new Button(Messages.text("explore.play-all"));
    private final ListView<String> clips = new ListView<>();
    private Set<String> listed = Set.of();

    /// One chosen cell of a matrix.
    record Choice(HeatmapData data, HeatmapCell cell) {
        private String row() {
            return data.rows().get(cell.row()).name();
        }

        private String column() {
            return data.columns().get(cell.column());
        }

        private int count() {
            return data.counts()[cell.row()][cell.column()];
        }

        private String percent(Normalisation by) {
            return org.taxophone.app.control.chart.Figures.percent(
                    data.share(cell.row(), cell.column(), by));
        }
    }

    /// @param chosen the cell that is chosen, if it is one alone
    CellClips(ExploreViewModel model, SpectrogramTiles tiles, Supplier<Optional<Choice>> chosen) {
        this.model = model;
        this.tiles = tiles;
        this.chosen = chosen;
        title.getStyleClass().add("section");
        note.getStyleClass().addAll("muted", "small");
        playAll.setGraphic(new FontIcon("fth-play"));
        playAll.getStyleClass().add("accent");
        playAll.setOnAction(event -> model.acts().playSelected());
        Button onMap = new Button(Messages.text("explore.on-map"));
        onMap.setGraphic(new FontIcon("fth-crosshair"));
        onMap.setOnAction(event -> model.tabProperty().set(ExploreTab.MAP));
        VBox head = new VBox(8, title, note, new FlowPane(8, 6, playAll, onMap));
        head.getStyleClass().addAll("heatmap-side-head", "hairline-bottom");
        clips.setId("explore-heatmap-clips");
        clips.setAccessibleText(Messages.text("named.cell"));
        clips.getStyleClass().add("clip-list");
        clips.setCellFactory(list -> new ClipCell());
        VBox.setVgrow(clips, Priority.ALWAYS);
        getChildren().setAll(head, clips);
        getStyleClass().addAll("heatmap-side", "hairline-left");
        model.tabProperty().addListener((value, before, now) -> list());
        model.selection().clipsProperty().addListener((value, before, now) -> list());
        model.selection().currentProperty().addListener((value, before, now) -> markCurrent());
    }

    /// Another run, column or order is on show.
    void refresh() {
        list();
        LivingCells.showAgain(clips);
    }

    private boolean seen() {
        return model.tabProperty().get() == ExploreTab.HEATMAP;
    }

    private void markCurrent() {
        if (seen()) {
            LivingCells.showAgain(clips);
        }
    }

    // Selections of thousands are made on the map too: the list follows when it is looked at.
    private void list() {
        if (!seen()) {
            return;
        }
        Set<String> selected = model.selection().clips();
        if (selected != listed) { // a selection is replaced, never changed
            listed = selected;
            clips.getItems().setAll(selected);
        }
        playAll.setDisable(selected.isEmpty());
        chosen.get()
                .ifPresentOrElse(
                        this::tell,
                        () -> {
                            title.setText(
                                    selected.isEmpty()
                                            ? Messages.text("explore.heatmap.hint")
                                            : Messages.text(
                                                    "explore.selected",
                                                    Figures.count(selected.size())));
                            note.setText(
                                    selected.isEmpty() ? Messages.text("explore.heatmap.how") : "");
                        });
    }

    private void tell(Choice cell) {
        title.setText(Messages.text("explore.cell", cell.row(), cell.column()));
        note.setText(
                cell.count() == 0
                        ? Messages.text("explore.cell.none")
                        : Messages.text(
                                "explore.cell.shares",
                                Figures.count(cell.count()),
                                cell.percent(Normalisation.ROW),
                                cell.percent(Normalisation.COLUMN)));
    }

    private final class ClipCell extends LivingCells.InList<String> {
        private final TileView tile = new TileView(tiles, 56, 34);
        private final Label name = new Label();
        private final Label length = new Label();
        private final Label confidence = new Label();
        private final HBox row;

        ClipCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().add("clip-cell");
            setPrefWidth(0);
            name.getStyleClass().add("small");
            length.getStyleClass().addAll("muted", "caption");
            confidence.getStyleClass().add("small");
            confidence.setMinWidth(USE_PREF_SIZE);
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names differ at their ends
            VBox words = new VBox(2, name, length);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(10, tile, words, confidence);
            row.getStyleClass().add("clip-row");
            setOnMouseClicked(
                    event -> {
                        if (getItem() != null) {
                            model.selection().currentProperty().set(getItem());
                            model.acts().hear(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable String clip, boolean empty) {
            super.updateItem(clip, empty);
            ExploredRun run = model.explored();
            int at = empty || clip == null || run == null ? -1 : run.row(clip);
            if (run == null || at < 0) {
                setGraphic(null);
                tile.clear();
                return;
            }
            run.sound(at)
                    .ifPresentOrElse(
                            sound -> tile.show(Objects.requireNonNull(clip), sound), tile::clear);
            name.setText(run.name(at));
            length.setText(Figures.clipSeconds(run.seconds(at)));
            boolean soft = run.assignment().probabilities().length > 0;
            confidence.setText(soft ? Figures.decimal(run.assignment().confidence(at), 2) : "");
            pseudoClassStateChanged(CURRENT, Objects.equals(clip, model.selection().current()));
            setGraphic(row);
        }
    }
}
