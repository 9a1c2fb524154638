package org.taxophone.app.feature.explore;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.shape.SVGPath;
import org.taxophone.app.control.ChoiceGroup;
import org.taxophone.app.control.scatter.MapLayer;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.i18n.Messages;

/// The tools that float on the map: select or lasso, where to look, and what is drawn. What is
/// drawn holds for both maps.
final class MapTools {
    private static final double ZOOM_STEP = 1.4;
    private static final String LASSO =
            "M8 3C4.7 3 2 4.8 2 7s2.2 3.7 5 4c-1 .3-1.6 1-1.4 1.9.2.8 1.1 1 1.9.6.5-.3.7-.8.6-1.3"
                    + "M8 11c3.3 0 6-1.8 6-4s-2.7-4-6-4";

    private final List<ScatterView> maps;
    private final ToggleGroup layers = new ToggleGroup();
    private final CheckMenuItem names = new CheckMenuItem(Messages.text("explore.layer.names"));

    /// The buttons.
    record Parts(
            ToggleButton pointer,
            ToggleButton lasso,
            Button fit,
            Button focus,
            Button zoomIn,
            Button zoomOut,
            MenuButton layers) {}

    /// @param maps the first is the one that is looked around on
    /// @param focus shows what is selected as large as it fits
    MapTools(Parts parts, List<ScatterView> maps, Runnable focus) {
        this.maps = maps;
        ScatterView map = maps.getFirst();
        SVGPath icon = new SVGPath();
        icon.setContent(LASSO);
        icon.getStyleClass().add("lasso-icon");
        parts.lasso().setGraphic(icon);
        ChoiceGroup tools = new ChoiceGroup();
        parts.pointer().setToggleGroup(tools);
        parts.lasso().setToggleGroup(tools);
        parts.pointer().setSelected(true);
        parts.pointer().setOnAction(event -> map.setTool(ScatterView.Tool.POINTER));
        parts.lasso().setOnAction(event -> map.setTool(ScatterView.Tool.LASSO));
        map.toolProperty()
                .addListener(
                        (value, before, now) ->
                                tools.selectToggle(
                                        now == ScatterView.Tool.LASSO
                                                ? parts.lasso()
                                                : parts.pointer()));
        maps.stream()
                .skip(1)
                .forEach(other -> other.toolProperty().bindBidirectional(map.toolProperty()));
        parts.fit().setOnAction(event -> map.fit());
        parts.focus().setOnAction(event -> focus.run());
        parts.zoomIn().setOnAction(event -> map.zoomBy(ZOOM_STEP));
        parts.zoomOut().setOnAction(event -> map.zoomBy(1 / ZOOM_STEP));
        fillLayers(parts.layers());
    }

    private void fillLayers(MenuButton menu) {
        menu.getItems().clear();
        for (MapLayer layer : MapLayer.values()) {
            RadioMenuItem item = new RadioMenuItem(words(layer));
            item.setToggleGroup(layers);
            item.setUserData(layer);
            item.setSelected(layer == MapLayer.POINTS);
            menu.getItems().add(item);
        }
        layers.selectedToggleProperty()
                .addListener((value, before, now) -> maps.forEach(map -> map.setLayer(layer())));
        names.setSelected(true);
        names.selectedProperty()
                .addListener(
                        (value, before, now) ->
                                maps.forEach(map -> map.labelsShownProperty().set(now)));
        menu.getItems().addAll(new SeparatorMenuItem(), names);
    }

    private static String words(MapLayer layer) {
        return Messages.text(
                switch (layer) {
                    case POINTS -> "explore.layer.points";
                    case DENSITY -> "explore.layer.density";
                    case BOTH -> "explore.layer.both";
                });
    }

    private MapLayer layer() {
        return layers.getSelectedToggle() != null
                        && layers.getSelectedToggle().getUserData() instanceof MapLayer layer
                ? layer
                : MapLayer.POINTS;
    }

    /// What is drawn, as a text; empty for what usually is.
    String text() {
        String layer = layer() == MapLayer.POINTS ? "" : layer().name();
        return names.isSelected() ? layer : layer + " unnamed";
    }

    /// Draws what [#text()] said.
    void restore(String text) {
        names.setSelected(!text.endsWith(" unnamed"));
        layers.getToggles().stream()
                .filter(item -> text.startsWith(String.valueOf(item.getUserData())))
                .forEach(layers::selectToggle);
    }
}
