package org.taxophone.app.control;

import java.util.function.Supplier;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A tooltip that is made when the pointer first comes, for what there is many of: a tooltip is a
/// window, and takes longer to make than the cell of a list that it tells of. Those who hear the
/// window find its words at once.
public final class LateTip {
    private final Control control;
    private final Words words = new Words();
    private Supplier<String> source = () -> "";
    private @Nullable Tooltip tip;

    public LateTip(Control control) {
        this.control = control;
        control.accessibleHelpProperty().bind(words);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> come());
    }

    /// Tells this from now on.
    ///
    /// @param said the words, asked for when they are needed; none for no tip
    public void say(Supplier<String> said) {
        source = said;
        words.invalidate();
        if (tip != null) {
            come(); // it may be on show
        }
    }

    /// Tells nothing.
    public void say() {
        say(() -> "");
    }

    private void come() {
        String now = words.get();
        if (now.isEmpty()) {
            control.setTooltip(null);
            return;
        }
        Tooltip shown = tip == null ? new Tooltip() : tip;
        tip = shown;
        shown.setText(now);
        control.setTooltip(shown);
    }

    private final class Words extends StringBinding {
        @Override
        protected String computeValue() {
            return source.get();
        }
    }
}
