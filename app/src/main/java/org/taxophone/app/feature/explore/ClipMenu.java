package org.taxophone.app.feature.explore;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;

/// What else can be done with the current clip, at the head of its details.
final class ClipMenu extends MenuButton {
    private final ExploreViewModel model;
    private final Consumer<Path> showInFolder;
    private Supplier<MenuItem[]> acts = () -> new MenuItem[0];

    /// @param showInFolder opens the folder in which a file lies
    ClipMenu(ExploreViewModel model, Consumer<Path> showInFolder) {
        this.model = model;
        this.showInFolder = showInFolder;
        setGraphic(new FontIcon("fth-more-horizontal"));
        setId("explore-clip-menu");
        getStyleClass().addAll("ghost", "icon-button", "no-arrow");
        setMinWidth(USE_PREF_SIZE);
        String words = Messages.text("explore.clip.more");
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        getItems().setAll(new MenuItem()); // an empty menu would not open
        setOnShowing(event -> fill());
    }

    /// @param acts makes the items of what can be done with the selected clips
    void setActs(Supplier<MenuItem[]> acts) {
        this.acts = acts;
    }

    private void fill() {
        String clip = model.selection().current();
        MenuItem inData = item("explore.clip.in-data", () -> model.openData());
        MenuItem inFolder =
                item(
                        "explore.clip.in-folder",
                        () -> model.file(clip).ifPresent(showInFolder::accept));
        // a name of a file tells what is hidden
        inFolder.setDisable(model.blindProperty().get() || model.file(clip).isEmpty());
        getItems()
                .setAll(
                        item(
                                "explore.clip.like",
                                () -> model.wallPlan().orderProperty().set(WallOrder.NEAREST)),
                        item("explore.clip.its-cluster", () -> model.acts().chooseClusterOf(clip)),
                        new SeparatorMenuItem());
        getItems().addAll(acts.get());
        getItems().addAll(new SeparatorMenuItem(), inData, inFolder);
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> act.run());
        return item;
    }
}
