package org.taxophone.app.feature.training;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;

/// The list from which other runs are put behind the curves.
final class GhostMenu extends MenuButton {
    private static final int MOST = 20;

    private final Ghosts ghosts;

    GhostMenu(Ghosts ghosts) {
        super("", new FontIcon("fth-layers"));
        this.ghosts = ghosts;
        setId("training-ghosts");
        getStyleClass().add("compact");
        setTooltip(new Tooltip(Messages.text("training.ghosts.tip")));
        setAccessibleText(Messages.text("training.ghosts.tip"));
        setMinWidth(USE_PREF_SIZE);
        ghosts.candidates().addListener((ListChangeListener<Ghosts.Candidate>) change -> build());
        setOnShowing(event -> build());
        build();
    }

    private void build() {
        getItems().clear();
        for (Ghosts.Candidate run : ghosts.candidates().stream().limit(MOST).toList()) {
            CheckMenuItem item = new CheckMenuItem(run.words());
            item.setMnemonicParsing(false);
            item.setSelected(ghosts.isShown(run.run()));
            item.setOnAction(event -> ghosts.show(run.run(), item.isSelected()));
            getItems().add(item);
        }
        if (!ghosts.candidates().isEmpty()) {
            MenuItem none = new MenuItem(Messages.text("training.ghosts.none"));
            none.setOnAction(event -> ghosts.hideAll());
            getItems().addAll(new SeparatorMenuItem(), none);
        }
        setDisable(ghosts.candidates().isEmpty());
    }
}
