package org.taxophone.app.control;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The pages of a place side by side, one of them chosen.
public final class PageTabs extends HBox {
    /// @param page the number of the one that is on show, from 0
    /// @param id of the first button is `id-0`
    public PageTabs(List<String> words, IntegerProperty page, String id) {
        getStyleClass().add("segmented");
        setMinWidth(Region.USE_PREF_SIZE);
        ChoiceGroup group = new ChoiceGroup();
        for (int i = 0; i < words.size(); i++) {
            ToggleButton button = new ToggleButton(words.get(i));
            button.setId(id + "-" + i);
            button.setToggleGroup(group);
            if (i == 0) {
                button.getStyleClass().add("first");
            }
            if (i == words.size() - 1) {
                button.getStyleClass().add("last");
            }
            int mine = i;
            button.setSelected(page.get() == mine);
            button.setOnAction(event -> page.set(mine));
            page.addListener((value, before, now) -> button.setSelected(now.intValue() == mine));
            getChildren().add(button);
        }
    }
}
