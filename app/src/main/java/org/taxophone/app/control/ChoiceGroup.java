package org.taxophone.app.control;

import javafx.scene.control.ToggleGroup;

/// Toggles of which one is chosen, always: pressing it again does not let go of it. Whoever listens
/// to the choice may see none for a moment, and must take it for no change.
public final class ChoiceGroup extends ToggleGroup {
    public ChoiceGroup() {
        selectedToggleProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now == null && before != null && getToggles().contains(before)) {
                                before.setSelected(true);
                            }
                        });
    }
}
