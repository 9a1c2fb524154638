package org.taxophone.app.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;

/// The five places, one under the other.
public final class Rail extends VBox {
    private static final List<String> ICONS =
            List.of(
                    "fth-database",
                    "fth-sliders",
                    "fth-activity",
                    "fth-compass",
                    "fth-bar-chart-2");

    private final Map<String, ToggleButton> buttons = new TreeMap<>();

    /// @param open true while a project is open; before that no place can be entered
    /// @param training progress of the run that works, negative while none does
    public Rail(Navigator navigator, ObservableBooleanValue open, ObservableDoubleValue training) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < ICONS.size(); i++) {
            String id = Navigator.OF_PROJECT.get(i);
            ToggleButton button = button(id, ICONS.get(i), i + 1);
            button.setToggleGroup(group);
            button.disableProperty()
                    .bind(
                            javafx.beans.binding.Bindings.createBooleanBinding(
                                    () -> !open.get(), open));
            button.setOnAction(event -> open(navigator, id));
            buttons.put(id, button);
            getChildren().add(item(button, id.equals(Navigator.TRAINING) ? training : null));
        }
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, item(settings(navigator, group), null));
        navigator.placeProperty().addListener((v, before, after) -> mark(after));
        mark(navigator.placeProperty().get());
    }

    private ToggleButton settings(Navigator navigator, ToggleGroup group) {
        ToggleButton button =
                new ToggleButton(Messages.text("rail.settings"), new FontIcon("fth-settings"));
        button.setId("rail-settings");
        button.getStyleClass().add("rail-button");
        button.setTooltip(new Tooltip(Messages.text("rail.settings.tip")));
        button.setToggleGroup(group);
        button.setOnAction(event -> open(navigator, Navigator.SETTINGS));
        buttons.put(Navigator.SETTINGS, button);
        return button;
    }

    private void open(Navigator navigator, String place) {
        navigator.open(place);
        mark(navigator.placeProperty().get()); // a second press does not let go of it
    }

    private void mark(String place) {
        buttons.forEach((id, button) -> button.setSelected(id.equals(place)));
    }

    private static ToggleButton button(String id, String icon, int number) {
        ToggleButton button = new ToggleButton(Messages.text("rail." + id), new FontIcon(icon));
        button.setId("rail-" + id);
        button.getStyleClass().add("rail-button");
        Tooltip tip = new Tooltip(Messages.text("rail.tip", button.getText(), number));
        button.setTooltip(tip);
        return button;
    }

    private static StackPane item(
            ToggleButton button,
            @org.jspecify.annotations.Nullable ObservableDoubleValue progress) {
        Region mark = new Region();
        mark.getStyleClass().add("rail-mark");
        mark.visibleProperty().bind(button.selectedProperty());
        mark.setTranslateX(-6);
        StackPane.setAlignment(mark, Pos.CENTER_LEFT);
        StackPane item = new StackPane(button, mark);
        if (progress != null) {
            ProgressBar bar = new ProgressBar();
            bar.getStyleClass().add("rail-progress");
            bar.progressProperty().bind(progress);
            bar.visibleProperty()
                    .bind(javafx.beans.binding.Bindings.greaterThanOrEqual(progress, 0));
            StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
            item.getChildren().add(bar);
        }
        return item;
    }
}
