package org.taxophone.app.feature.explore;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;

/// What the buttons of the Explore place do, for the menus and the palette.
final class ExploreCommands {
    private ExploreCommands() {}

    /// @param tabs map, heatmap, wall and table
    static List<Command> of(
            List<ToggleButton> tabs, ToggleButton twoMaps, Button fit, Button export) {
        return List.of(
                tab("explore.map", "1", tabs.get(0)).setApart(),
                tab("explore.heatmap", "2", tabs.get(1)),
                tab("explore.wall", "3", tabs.get(2)),
                tab("explore.table", "4", tabs.get(3)),
                Command.pressing("explore.two", MenuName.VIEW, "", twoMaps)
                        .ticks(twoMaps.selectedProperty()),
                Command.pressing("explore.fit", MenuName.VIEW, "", fit),
                Command.pressing("explore.figure", MenuName.FILE, "Shortcut+E", export).setApart());
    }

    private static Command tab(String id, String key, ToggleButton tab) {
        return Command.pressing(id, MenuName.VIEW, "Shortcut+Shift+" + key, tab);
    }
}
