package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.ToolRow;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;

/// The Explore place: one selection seen as map, heatmap, wall and table.
public final class ExploreView implements Place {
    private final ExploreViewModel model;
    private final Parent root;
    private final MapPane map;
    private final SecondMapPane second;
    private final MapTools tools;
    private final WallView wall;
    private final ClipTableView table;
    private final StackPane tablePane = new StackPane();
    private final HeatmapPane heatmap;
    private final ClusterHeads heads;
    private final FindingStrip strip;
    private final CurationTools curation;
    private final ExplorePages pages;
    private final ExploreToolbar bar;
    private final ExploreKeys keys;
    private String wantedView = "";

    @FXML private ComboBox<RunChoice> runs;
    @FXML private HBox toolbar;
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
    @FXML private Button focus;
    @FXML private MenuButton layers;
    @FXML private ToggleButton twoMaps;
    @FXML private VBox mapCorner;
    @FXML private SplitPane mapSplit;
    @FXML private Label exampleHead;
    @FXML private VBox clusterPanel;
    @FXML private HBox altHint;
    @FXML private ToolRow mapTools;
    @FXML private StackPane detailPane;
    @FXML private StackPane wallPane;
    @FXML private StackPane heatmapPage;

    /// @param export asks where to and writes what is on show
    /// @param exportClips asks where to and copies the clips of clusters, by their ids
    public ExploreView(
            ExploreViewModel model,
            ExploreParts parts,
            SpectrogramTiles tiles,
            Runnable export,
            Consumer<Set<Integer>> exportClips) {
        this.model = model;
        root = Fxml.load(this);
        map = new MapPane(model, model.map(), tiles, mapPane, mapCorner);
        second = new SecondMapPane(model, tiles);
        second.besides(mapPane);
        mapTools.besides(altHint, mapPane);
        wall = parts.wall();
        wallPane.getChildren().setAll(wall);
        table = parts.table();
        tablePane.setMinWidth(280);
        tablePane.getChildren().setAll(table);
        detailPane.getChildren().setAll(parts.clip());
        heatmap = parts.heatmap();
        heatmapPage.getChildren().setAll(heatmap);
        this.export.setOnAction(event -> export.run());
        bar =
                new ExploreToolbar(
                        new ExploreToolbar.Parts(
                                toolbar,
                                runs,
                                List.of(mapTab, heatmapTab, wallTab, tableTab),
                                mapChoices,
                                colours,
                                heatChoices,
                                heatColumns,
                                undo,
                                blind,
                                this.export),
                        model);
        tools = mapTools();
        pages =
                new ExplorePages(
                        new ExplorePages.Panes(
                                mapPage,
                                rightSplit,
                                upperSplit,
                                mapSplit,
                                mapPane,
                                second,
                                wallPane,
                                tablePane,
                                detailPane));
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
        keys = new ExploreKeys(model, wall, curation, pages::toggleDetail, map::focus);
        parts.clip().transport().onStep(keys::stepInOrder);
        parts.clip().menu().setActs(curation::ofClips);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keepArrowsOnHeatmap);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        table.keys(keys::pressed);
        model.exploredProperty().addListener((value, before, now) -> showRun(now));
        model.tabProperty().addListener((value, before, now) -> showTab());
        model.emptyTextProperty().addListener((value, before, now) -> showTab());
        model.second()
                .shownProperty()
                .addListener(
                        (value, before, now) -> {
                            showTab();
                            fit();
                            second.pane().follow(map);
                        });
        detailToggle.setOnAction(event -> pages.toggleDetail());
        ((Region) root).widthProperty().addListener((value, before, now) -> fit());
        ((Region) root).heightProperty().addListener((value, before, now) -> fit());
        heads =
                new ClusterHeads(
                        new ClusterHeads.Parts(
                                clusterPanel,
                                clusterTitle,
                                clusterCount,
                                clusterHead,
                                exampleHead));
        clusterList
                .widthProperty()
                .addListener((value, before, now) -> LivingCells.showAgain(clusterList));
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

    private MapTools mapTools() {
        twoMaps.selectedProperty().bindBidirectional(model.second().shownProperty());
        map.onLook(() -> second.pane().follow(map));
        second.pane().onLook(() -> map.follow(second.pane()));
        return new MapTools(
                new MapTools.Parts(pointerTool, lassoTool, fit, focus, zoomIn, zoomOut, layers),
                List.of(map.map(), second.pane().map()),
                map::focus);
    }

    /// Remembers for each project what was looked at, and how the page was divided.
    public void remember(ProjectMemory memory) {
        pages.remember(memory);
        ExploreMemory.keep(model, memory);
        memory.keep("explore.layers", tools::text, tools::restore);
        memory.keep("explore.view", map.map()::looking, text -> wantedView = text);
        model.exploredProperty().addListener((value, before, now) -> lookAgain(now));
    }

    private void lookAgain(@Nullable ExploredRun run) {
        if (run != null && !wantedView.isEmpty()) {
            map.map().look(wantedView);
            wantedView = "";
        }
    }

    private void showRun(@Nullable ExploredRun run) {
        strip.show(model.findings());
        if (run != null) {
            heads.show(run);
            bar.offer(run);
        }
        showTab();
    }

    private void showTab() {
        ExploreTab tab = model.tabProperty().get();
        boolean none = model.explored() == null;
        empty.setVisible(none);
        shown(watch, model.runWorks() && !model.reads());
        shown(goToRecipe, !model.runWorks() && !model.reads());
        heatmapPage.setVisible(!none && tab == ExploreTab.HEATMAP);
        mapPage.setVisible(!none && tab != ExploreTab.HEATMAP);
        bar.show(tab);
        pages.show(tab, model.second().shownProperty().get());
        curation.putBar(pages.main(), pages.main() != mapPane);
        if (tab == ExploreTab.TABLE) {
            table.open();
        }
    }

    private void fit() {
        pages.resize(((Region) root).getWidth(), ((Region) root).getHeight());
        LivingCells.showAgain(clusterList);
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
    public boolean mustShow(Command command) {
        return CurationTools.asks(command);
    }

    @Override
    public List<Command> commandsHere() {
        return ExploreCommands.of(
                List.of(mapTab, heatmapTab, wallTab, tableTab), twoMaps, fit, export);
    }

    @Override
    public Optional<IntConsumer> steps() {
        return Optional.of(keys::stepInOrder);
    }

    @Override
    public List<Apart> apart() {
        return pages.apart();
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
