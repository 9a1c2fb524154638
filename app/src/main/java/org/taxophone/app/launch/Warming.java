package org.taxophone.app.launch;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import atlantafx.base.controls.PopoverSkin;
import atlantafx.base.controls.ToggleSwitch;
import java.net.URL;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.FirstSpectrogram;
import org.taxophone.app.control.scatter.FirstPainting;
import org.taxophone.app.feature.data.DataView;
import org.taxophone.app.feature.explore.ExploreView;
import org.taxophone.app.feature.recipe.RecipeView;
import org.taxophone.app.feature.results.ResultsView;
import org.taxophone.app.feature.settings.SettingsView;
import org.taxophone.app.feature.training.TrainingView;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.task.Turns;
import org.taxophone.app.theme.Themes;
import org.taxophone.common.Versions;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.Json;

/// What Java does slowly the first time (loading classes, reading layouts, styling a kind of
/// control) is done before a person waits for it: beside the UI thread where that is allowed, else
/// on it in small turns. Everything made here is thrown away.
final class Warming {
    private static final List<Class<?>> VIEWS =
            List.of(
                    DataView.class,
                    ExploreView.class,
                    RecipeView.class,
                    TrainingView.class,
                    ResultsView.class,
                    SettingsView.class);

    private final Services services;
    private final Turns turns;
    private final List<Supplier<Node>> controls =
            List.of(
                    Warming::button,
                    () -> new ComboBox<>(FXCollections.observableArrayList("1")),
                    () -> new ScrollPane(new TextField("1")),
                    () -> new SplitPane(new Label("1"), new Label("2")),
                    Warming::table,
                    () -> new ListView<>(FXCollections.observableArrayList("1")),
                    Slider::new,
                    CustomTextField::new,
                    () -> new ToggleButton("1"),
                    () -> new ToggleSwitch("1"),
                    () -> new MenuButton("1", null, new MenuItem("1")),
                    () -> new ProgressBar(0.5),
                    () -> new PopoverSkin(new Popover(new Label("1"))).getNode());

    /// @param turns in which controls are styled
    Warming(Services services, Turns turns) {
        this.turns = turns;
        this.services = services;
    }

    /// Warms up, and then does something on the UI thread.
    void then(Runnable ready) {
        services.background()
                .load(
                        () -> {
                            besideTheUiThread();
                            return ready;
                        },
                        done -> styleInTurn(done),
                        problem -> styleInTurn(ready));
    }

    private static void besideTheUiThread() throws java.io.IOException {
        ClassesAhead.beside(VIEWS);
        ClassesAhead.beside(List.of(Popover.class));
        FirstPainting.paint();
        FirstSpectrogram.draw();
        Themes.firstSize();
        Versions.all(); // each run that starts keeps them
        for (Recipe recipe : Recipes.all()) {
            Json.fromJson(Json.toJson(recipe), Recipe.class);
        }
        for (Class<?> view : VIEWS) {
            URL layout = view.getResource(view.getSimpleName() + ".fxml");
            new FXMLLoader(layout, Messages.bundle()).load();
        }
    }

    private void styleInTurn(Runnable ready) {
        for (Supplier<Node> control : controls) {
            turns.add(() -> style(control));
        }
        turns.add(ready);
    }

    private void style(Supplier<Node> control) {
        Scene scene = new Scene(new StackPane(control.get()), 200, 100);
        services.themes().style(scene);
        turns.first(
                () -> {
                    scene.getRoot().applyCss();
                    turns.first(() -> scene.getRoot().layout());
                });
    }

    private static Node button() {
        Button button = new Button("1", new FontIcon("fth-play"));
        button.setTooltip(new Tooltip("1"));
        return button;
    }

    private static Node table() {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("1"));
        table.getColumns().add(new TableColumn<>("1"));
        return table;
    }
}
