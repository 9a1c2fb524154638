package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ChoiceGroup;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.TileView;
import org.taxophone.app.control.heatmap.HeatmapCell;
import org.taxophone.app.control.heatmap.HeatmapData;
import org.taxophone.app.control.heatmap.HeatmapView;
import org.taxophone.app.control.heatmap.HeatmapWords;
import org.taxophone.app.control.heatmap.Normalisation;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.metrics.ExternalScores;

/// What each cluster is made of, with cells that can be heard: the matrix, its scores, and the
/// clips of the chosen cells.
final class HeatmapPane extends HBox {
    private static final double ROOM_FOR_WORDS = 860;
    private static final double ROOM_FOR_SCORES = 720;

    private final ExploreViewModel model;
    private final SpectrogramTiles tiles;
    private final HeatmapView matrix = new HeatmapView();
    private final CountTableView figures;
    private final ToggleButton asTable = new ToggleButton(null, new FontIcon("fth-list"));
    private final Button copy = new Button(null, new FontIcon("fth-copy"));
    private final HBox scores = new HBox();
    private final Label sideTitle = new Label();
    private final Label sideNote = new Label();
    private final Button playAll = new Button(Messages.text("explore.play-all"));
    private final ListView<String> clips = new ListView<>();
    private final ChoiceGroup normalise = new ChoiceGroup();
    private final Label none = new Label(Messages.text("explore.heatmap.none"));
    private Optional<Contingency> table = Optional.empty();
    private Set<String> listed = Set.of();

    HeatmapPane(ExploreViewModel model, SpectrogramTiles tiles) {
        this.model = model;
        this.tiles = tiles;
        getStyleClass().addAll("heatmap-pane", "panel");
        matrix.setId("explore-heatmap");
        VBox.setVgrow(matrix, Priority.ALWAYS);
        none.getStyleClass().addAll("muted", "heatmap-none");
        none.setWrapText(true);
        figures = new CountTableView(model);
        VBox.setVgrow(figures, Priority.ALWAYS);
        VBox main = new VBox(bar(), none, matrix, figures);
        main.setMinWidth(0); // the list beside it keeps its room
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(main, side());
        matrix.setListener((row, column, add) -> chosen());
        model.exploredProperty().addListener((value, before, now) -> refresh());
        model.heatColumnProperty().addListener((value, before, now) -> refresh());
        model.heatOrderProperty().addListener((value, before, now) -> refresh());
        model.tabProperty().addListener((value, before, now) -> listClips());
        model.selection().clipsProperty().addListener((value, before, now) -> listClips());
        model.selection().currentProperty().addListener((value, before, now) -> markCurrent());
        refresh();
    }

    private HBox bar() {
        Label normaliseWord = new Label(Messages.text("explore.normalise"));
        normaliseWord.getStyleClass().addAll("muted", "small");
        HBox segments = new HBox();
        segments.getStyleClass().add("segmented");
        for (Normalisation by : Normalisation.values()) {
            ToggleButton button =
                    new ToggleButton(
                            Messages.text(
                                    "explore.normalise."
                                            + by.name().toLowerCase(java.util.Locale.ROOT)));
            button.setUserData(by);
            button.setToggleGroup(normalise);
            button.setSelected(by == Normalisation.ROW);
            segments.getChildren().add(button);
        }
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        normalise
                .selectedToggleProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null) {
                                matrix.setNormalisation((Normalisation) now.getUserData());
                                words();
                            }
                        });
        Label orderWord = new Label(Messages.text("explore.order"));
        orderWord.getStyleClass().addAll("muted", "small");
        ComboBox<Contingency.Order> order = new ComboBox<>();
        order.getItems().setAll(Contingency.Order.values());
        order.setConverter(
                Words.of(
                        o ->
                                Messages.text(
                                        "explore.heatmap.order."
                                                + o.name().toLowerCase(java.util.Locale.ROOT))));
        order.valueProperty().bindBidirectional(model.heatOrderProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        scores.getStyleClass().add("scores");
        tableButtons();
        segments.setMinWidth(USE_PREF_SIZE);
        order.setMinWidth(110);
        scores.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(normaliseWord, segments, orderWord, order, asTable, copy, gap, scores);
        bar.setMinWidth(0); // what has no room hides; it never pushes the list beside it
        scores.managedProperty().bind(scores.visibleProperty());
        scores.visibleProperty().bind(bar.widthProperty().greaterThan(ROOM_FOR_SCORES));
        for (Label word : List.of(normaliseWord, orderWord)) {
            word.managedProperty().bind(word.visibleProperty());
            word.visibleProperty().bind(bar.widthProperty().greaterThan(ROOM_FOR_WORDS));
        }
        bar.getStyleClass().addAll("heatmap-bar", "subtle-bg", "hairline-bottom");
        return bar;
    }

    private void tableButtons() {
        asTable.setId("explore-as-table");
        asTable.getStyleClass().addAll("ghost", "icon-button");
        asTable.setTooltip(new Tooltip(Messages.text("explore.counts")));
        asTable.setAccessibleText(Messages.text("explore.counts"));
        asTable.setOnAction(event -> words());
        copy.setId("explore-copy-counts");
        copy.getStyleClass().addAll("ghost", "icon-button");
        copy.setTooltip(new Tooltip(Messages.text("explore.counts.copy")));
        copy.setAccessibleText(Messages.text("explore.counts.copy"));
        copy.setOnAction(event -> figures.copy());
        copy.managedProperty().bind(copy.visibleProperty());
        copy.visibleProperty().bind(asTable.selectedProperty());
    }

    private VBox side() {
        sideTitle.getStyleClass().add("section");
        sideNote.getStyleClass().addAll("muted", "small");
        playAll.setGraphic(new FontIcon("fth-play"));
        playAll.getStyleClass().add("accent");
        playAll.setOnAction(event -> model.acts().playSelected());
        Button onMap = new Button(Messages.text("explore.on-map"));
        onMap.setGraphic(new FontIcon("fth-crosshair"));
        onMap.setOnAction(event -> model.tabProperty().set(ExploreTab.MAP));
        VBox head = new VBox(8, sideTitle, sideNote, new FlowPane(8, 6, playAll, onMap));
        head.getStyleClass().addAll("heatmap-side-head", "hairline-bottom");
        clips.setId("explore-heatmap-clips");
        clips.setAccessibleText(Messages.text("named.cell"));
        clips.getStyleClass().add("clip-list");
        clips.setCellFactory(list -> new ClipCell());
        VBox.setVgrow(clips, Priority.ALWAYS);
        VBox side = new VBox(head, clips);
        side.getStyleClass().addAll("heatmap-side", "hairline-left");
        return side;
    }

    private void refresh() {
        table = model.contingency();
        none.setVisible(table.isEmpty());
        none.setManaged(table.isEmpty());
        words();
        scores();
        listClips();
        clips.refresh();
    }

    private void words() {
        Normalisation by =
                (Normalisation)
                        java.util.Objects.requireNonNull(normalise.getSelectedToggle())
                                .getUserData();
        HeatmapWords said =
                new HeatmapWords(
                        Messages.text("explore.heatmap.clips"),
                        Messages.text("explore.purity"),
                        Messages.text(
                                "explore.legend." + by.name().toLowerCase(java.util.Locale.ROOT)));
        matrix.setData(table.map(Contingency::data).orElse(HeatmapData.EMPTY), said);
        boolean inFigures = asTable.isSelected() && table.isPresent();
        matrix.setVisible(!inFigures);
        matrix.setManaged(!inFigures);
        figures.setVisible(inFigures);
        figures.setManaged(inFigures);
        figures.show(table, by);
    }

    private void scores() {
        scores.getChildren().clear();
        ExploredRun run = model.explored();
        Optional<ExternalScores> external =
                run == null ? Optional.empty() : run.metrics().external();
        external.ifPresent(
                found -> {
                    score("explore.score.accuracy", Figures.percent(found.accuracy(), 1));
                    score("explore.score.nmi", Figures.decimal(found.nmi(), 2));
                    score("explore.score.ari", Figures.decimal(found.ari(), 2));
                    score("explore.score.purity", Figures.decimal(found.purity(), 2));
                });
    }

    private void score(String key, String value) {
        Label name = new Label(Messages.text(key));
        name.getStyleClass().addAll("muted", "caption");
        Label number = new Label(value);
        number.getStyleClass().addAll("strong", "body");
        VBox box = new VBox(name, number);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        scores.getChildren().add(box);
    }

    private void chosen() {
        table.ifPresent(found -> model.acts().pickCells(found, matrix.chosen()));
    }

    private void markCurrent() {
        if (model.tabProperty().get() == ExploreTab.HEATMAP) {
            clips.refresh();
        }
    }

    // Selections of thousands are made on the map too: the list follows when it is looked at.
    private void listClips() {
        if (model.tabProperty().get() != ExploreTab.HEATMAP) {
            return;
        }
        Set<String> selected = model.selection().clips();
        if (selected != listed) { // a selection is replaced, never changed
            listed = selected;
            clips.getItems().setAll(selected);
        }
        playAll.setDisable(selected.isEmpty());
        Set<HeatmapCell> cells = matrix.chosen();
        if (cells.size() == 1 && table.isPresent()) {
            HeatmapCell cell = cells.iterator().next();
            HeatmapData data = table.get().data();
            sideTitle.setText(
                    Messages.text(
                            "explore.cell",
                            data.rows().get(cell.row()).name(),
                            data.columns().get(cell.column())));
            int count = data.counts()[cell.row()][cell.column()];
            sideNote.setText(
                    count == 0
                            ? Messages.text("explore.cell.none")
                            : Messages.text(
                                    "explore.cell.shares",
                                    Figures.count(count),
                                    percent(data, cell, Normalisation.ROW),
                                    percent(data, cell, Normalisation.COLUMN)));
        } else {
            sideTitle.setText(
                    selected.isEmpty()
                            ? Messages.text("explore.heatmap.hint")
                            : Messages.text("explore.selected", Figures.count(selected.size())));
            sideNote.setText(selected.isEmpty() ? Messages.text("explore.heatmap.how") : "");
        }
    }

    private static String percent(HeatmapData data, HeatmapCell cell, Normalisation by) {
        return org.taxophone.app.control.chart.Figures.percent(
                data.share(cell.row(), cell.column(), by));
    }

    /// A clip of the chosen cells.
    private final class ClipCell extends ListCell<String> {
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
        protected void updateItem(String clip, boolean empty) {
            super.updateItem(clip, empty);
            ExploredRun run = model.explored();
            int at = empty || clip == null || run == null ? -1 : run.row(clip);
            if (run == null || at < 0) {
                setGraphic(null);
                tile.clear();
                return;
            }
            run.sound(at).ifPresentOrElse(sound -> tile.show(clip, sound), tile::clear);
            name.setText(run.name(at));
            length.setText(Figures.clipSeconds(run.seconds(at)));
            boolean soft = run.assignment().probabilities().length > 0;
            confidence.setText(soft ? Figures.decimal(run.assignment().confidence(at), 2) : "");
            pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("current"),
                    clip.equals(model.selection().current()));
            setGraphic(row);
        }
    }

    /// For keys: the matrix takes the focus.
    void focusMatrix() {
        matrix.requestFocus();
    }

    /// Plays what is chosen.
    void play() {
        model.acts().pickAll(List.copyOf(model.selection().clips()), SelectMode.REPLACE);
        model.acts().playSelected();
    }
}
