package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.ClipSound;
import org.taxophone.app.control.DividerMemory;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;
import org.taxophone.app.task.Background;

/// The Explore place: one selection seen as map, heatmap, wall and table.
public final class ExploreView implements Place {
    private static final double NARROW = 1100;
    private static final double NO_DETAIL = 1100;
    private static final double LOW = 800;
    private static final double ZOOM_STEP = 1.4;
    private static final String LASSO =
            "M8 3C4.7 3 2 4.8 2 7s2.2 3.7 5 4c-1 .3-1.6 1-1.4 1.9.2.8 1.1 1 1.9.6.5-.3.7-.8.6-1.3"
                    + "M8 11c3.3 0 6-1.8 6-4s-2.7-4-6-4";

    private final ExploreViewModel model;
    private final Parent root;
    private final ScatterView map;
    private final WallView wall;
    private final ClipTableView table;
    private final StackPane tablePane = new StackPane();
    private final ClipPanel clip;
    private final HeatmapPane heatmap;
    private final FindingStrip strip;
    private final CurationTools curation;
    private final DividerMemory mapDivider;
    private final DividerMemory upperDivider;
    private final DividerMemory rightDivider;
    private String wantedView = "";
    private boolean detailWanted = true;

    @FXML private ComboBox<RunChoice> runs;
    @FXML private HBox tabs;
    @FXML private ToggleButton mapTab;
    @FXML private ToggleButton heatmapTab;
    @FXML private ToggleButton wallTab;
    @FXML private ToggleButton tableTab;
    @FXML private HBox mapChoices;
    @FXML private ComboBox<Colouring.Choice> colours;
    @FXML private HBox heatChoices;
    @FXML private ComboBox<String> heatColumns;
    @FXML private Button detailToggle;
    @FXML private Button export;
    @FXML private VBox findings;
    @FXML private VBox empty;
    @FXML private Label emptyText;
    @FXML private Button watch;
    @FXML private Button goToRecipe;
    @FXML private SplitPane mapPage;
    @FXML private Label clusterTitle;
    @FXML private Label clusterCount;
    @FXML private Label clusterHead;
    @FXML private Label notice;
    @FXML private MenuButton clusterMenu;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private ToggleButton blind;
    @FXML private ListView<ClusterSummary> clusterList;
    @FXML private SplitPane rightSplit;
    @FXML private SplitPane upperSplit;
    @FXML private StackPane mapPane;
    @FXML private ToggleButton pointerTool;
    @FXML private ToggleButton lassoTool;
    @FXML private Button fit;
    @FXML private Button zoomIn;
    @FXML private Button zoomOut;
    @FXML private Label mapNote;
    @FXML private VBox colourLegend;
    @FXML private HBox altHint;
    @FXML private StackPane detailPane;
    @FXML private StackPane wallPane;
    @FXML private StackPane heatmapPage;

    /// @param latent what the model of a run draws
    /// @param export asks where to and writes what is on show
    /// @param exportClips asks where to and copies the clips of clusters, by their ids
    public ExploreView(
            ExploreViewModel model,
            LatentViewModel latent,
            SpectrogramTiles tiles,
            ClipSound sounds,
            Background background,
            Runnable export,
            Consumer<Set<Integer>> exportClips) {
        this.model = model;
        root = Fxml.load(this);
        map = new MapPane(model, tiles, mapPane, mapNote, colourLegend).map();
        wall = new WallView(model, tiles);
        wallPane.getChildren().setAll(wall);
        table = new ClipTableView(model);
        tablePane.setMinWidth(280);
        tablePane.getChildren().setAll(table);
        clip = new ClipPanel(model, tiles, sounds, background.latest());
        clip.add(new LatentPane(latent));
        detailPane.getChildren().setAll(clip);
        heatmap = new HeatmapPane(model, tiles);
        heatmapPage.getChildren().setAll(heatmap);
        this.export.setOnAction(event -> export.run());
        toolbar();
        mapTools();
        curation =
                new CurationTools(
                        model,
                        tiles,
                        new CurationTools.Parts(
                                clusterList, notice, clusterMenu, undo, redo, blind, wall),
                        exportClips);
        curation.openOn(mapPane);
        watch.setOnAction(event -> model.openTraining());
        goToRecipe.setOnAction(event -> model.openRecipe());
        emptyText.textProperty().bind(model.emptyTextProperty());
        ExploreKeys keys = new ExploreKeys(model, wall, curation, this::toggleDetail);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keepArrowsOnHeatmap);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        table.keys(keys::pressed);
        model.exploredProperty().addListener((value, before, now) -> showRun(now));
        model.tabProperty().addListener((value, before, now) -> showTab());
        model.emptyTextProperty().addListener((value, before, now) -> showTab());
        ((Region) root).widthProperty().addListener((value, before, now) -> fitWidth());
        ((Region) root)
                .heightProperty()
                .addListener((value, before, now) -> fitHeight(now.doubleValue()));
        mapDivider = new DividerMemory(mapPage);
        upperDivider = new DividerMemory(upperSplit);
        rightDivider = new DividerMemory(rightSplit);
        mapDivider.usually(0.235);
        upperDivider.usually(0.68);
        rightDivider.usually(0.72);
        strip = new FindingStrip(findings, model::openRemedy);
        showRun(model.explored());
        showTab();
    }

    // Arrows walk over the cells while the matrix has the focus; all else works as elsewhere.
    private void keepArrowsOnHeatmap(KeyEvent event) {
        if (model.tabProperty().get() == ExploreTab.HEATMAP && event.getCode().isArrowKey()) {
            heatmap.focusMatrix();
        }
    }

    private void toolbar() {
        runs.setItems(model.runChoices());
        runs.setConverter(Words.of(RunChoice::title));
        runs.valueProperty().bindBidirectional(model.chosenRunProperty());
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = List.of(mapTab, heatmapTab, wallTab, tableTab);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setToggleGroup(group);
            ExploreTab tab = ExploreTab.values()[i];
            buttons.get(i).setOnAction(event -> model.tabProperty().set(tab));
        }
        colours.setConverter(Words.of(ExploreView::words));
        colours.valueProperty().bindBidirectional(model.colourProperty());
        heatColumns.setConverter(Words.of(ExploreView::capital));
        heatColumns.valueProperty().bindBidirectional(model.heatColumnProperty());
        detailToggle.setOnAction(event -> toggleDetail());
    }

    private static String words(Colouring.Choice choice) {
        return switch (choice) {
            case Colouring.Choice.Cluster cluster -> Messages.text("explore.colour.cluster");
            case Colouring.Choice.Column column -> capital(column.name());
            case Colouring.Choice.Confidence confidence ->
                    Messages.text("explore.colour.confidence");
        };
    }

    private static String capital(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private void mapTools() {
        SVGPath lasso = new SVGPath();
        lasso.setContent(LASSO);
        lasso.getStyleClass().add("lasso-icon");
        lassoTool.setGraphic(lasso);
        ToggleGroup tools = new ToggleGroup();
        pointerTool.setToggleGroup(tools);
        lassoTool.setToggleGroup(tools);
        pointerTool.setSelected(true);
        pointerTool.setOnAction(event -> map.setTool(ScatterView.Tool.POINTER));
        lassoTool.setOnAction(event -> map.setTool(ScatterView.Tool.LASSO));
        map.toolProperty()
                .addListener(
                        (value, before, now) ->
                                tools.selectToggle(
                                        now == ScatterView.Tool.LASSO ? lassoTool : pointerTool));
        fit.setOnAction(event -> map.fit());
        zoomIn.setOnAction(event -> map.zoomBy(ZOOM_STEP));
        zoomOut.setOnAction(event -> map.zoomBy(1 / ZOOM_STEP));
    }

    /// Remembers for each project what was looked at, and how the page was divided.
    public void remember(ProjectMemory memory) {
        memory.keep("explore.split.clusters", mapDivider::text, mapDivider::restore);
        memory.keep("explore.split.clip", upperDivider::text, upperDivider::restore);
        memory.keep("explore.split.wall", rightDivider::text, rightDivider::restore);
        memory.keep("explore.clip", () -> detailWanted ? "" : "hidden", hidden -> toggleDetail());
        ExploreMemory.keep(model, memory);
        memory.keep("explore.view", map::looking, text -> wantedView = text);
        model.exploredProperty().addListener((value, before, now) -> lookAgain(now));
    }

    private void lookAgain(@Nullable ExploredRun run) {
        if (run != null && !wantedView.isEmpty()) {
            map.look(wantedView);
            wantedView = "";
        }
    }

    private void showRun(@Nullable ExploredRun run) {
        strip.show(model.findings());
        if (run != null) {
            clusterTitle.setText(Messages.text("explore.clusters", run.assignment().used()));
            int noise = run.assignment().noise();
            clusterCount.setText(
                    noise == 0
                            ? Messages.text("explore.clips", Figures.whole(run.size()))
                            : Messages.text(
                                    "explore.clips.noise",
                                    Figures.whole(run.size() - noise),
                                    Figures.whole(noise)));
            clusterHead.setText(
                    run.dataset()
                            .labelColumn()
                            .map(column -> Messages.text("explore.head.purity", column))
                            .orElse(Messages.text("explore.head")));
            keep(colours, model.colourChoices());
            keep(heatColumns, run.dataset().columns());
        }
        showTab();
    }

    // an act must not close a list that is open, nor choose anew
    private static <T> void keep(ComboBox<T> box, List<T> choices) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
    }

    private void showTab() {
        ExploreTab tab = model.tabProperty().get();
        boolean none = model.explored() == null;
        List.of(mapTab, heatmapTab, wallTab, tableTab).get(tab.ordinal()).setSelected(true);
        empty.setVisible(none);
        watch.setVisible(model.runWorks());
        watch.setManaged(model.runWorks());
        goToRecipe.setVisible(!model.runWorks());
        goToRecipe.setManaged(!model.runWorks());
        heatmapPage.setVisible(!none && tab == ExploreTab.HEATMAP);
        mapPage.setVisible(!none && tab != ExploreTab.HEATMAP);
        shown(mapChoices, tab == ExploreTab.MAP);
        shown(heatChoices, tab == ExploreTab.HEATMAP);
        shown(export, tab != ExploreTab.TABLE); // a table is no figure
        arrange();
        if (tab == ExploreTab.TABLE) {
            table.open();
        }
    }

    /// On the map the wall is a strip below; wall and table take the map's place.
    private void arrange() {
        StackPane main =
                switch (model.tabProperty().get()) {
                    case WALL -> wallPane;
                    case TABLE -> tablePane;
                    default -> mapPane;
                };
        boolean alone = main != mapPane;
        curation.putBar(main, alone);
        double width = ((Region) root).getWidth();
        boolean detail = detailWanted && (width <= 0 || width >= NO_DETAIL);
        List<Node> upper = new java.util.ArrayList<>(List.of(main));
        if (detail) {
            upper.add(detailPane);
        }
        List<Node> right = alone ? List.of(upperSplit) : List.of(upperSplit, wallPane);
        if (!upperSplit.getItems().equals(upper) || !rightSplit.getItems().equals(right)) {
            rightSplit.getItems().clear();
            upperSplit.getItems().setAll(upper);
            rightSplit.getItems().setAll(right);
            upperDivider.usually(0.7);
            rightDivider.usually(0.72);
        }
    }

    private void toggleDetail() {
        detailWanted = !detailWanted;
        arrange();
    }

    private void fitWidth() {
        boolean narrow = ((Region) root).getWidth() < NARROW;
        ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        for (ToggleButton button : List.of(mapTab, heatmapTab, wallTab, tableTab)) {
            button.setContentDisplay(display);
        }
        curation.fit(narrow);
        export.setContentDisplay(display);
        shown(altHint, !narrow);
        arrange();
        clusterList.refresh();
    }

    private void fitHeight(double height) {
        rightDivider.usually(height < LOW ? 0.78 : 0.72);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public List<Command> commands() {
        return curation.commands();
    }

    @Override
    public String id() {
        return Navigator.EXPLORE;
    }

    @Override
    public Parent root() {
        return root;
    }
}
