package org.taxophone.app.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Esc takes back one step, by one rule in every place: what floats closes; a field that is written
/// in is emptied, then left; what sounds falls silent; what is selected is let go; Settings is
/// left.
///
/// What has the focus is asked first, so that a name that is being written is given up and nothing
/// else.
final class EscapeRule {
    private final BooleanSupplier modal;
    private final BooleanSupplier floating;
    private final List<BooleanSupplier> steps;
    private final Runnable leaveField;

    /// @param modal true while something modal is open, which hears the key itself
    /// @param floating closes what floats and is not modal; true if there was something
    /// @param leaveField gives the focus back to the page
    /// @param steps each takes one step back and returns true, or has nothing to take back
    EscapeRule(
            BooleanSupplier modal,
            BooleanSupplier floating,
            Runnable leaveField,
            List<BooleanSupplier> steps) {
        this.modal = modal;
        this.floating = floating;
        this.leaveField = leaveField;
        this.steps = steps;
    }

    void watch(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::floats);
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void floats(KeyEvent event) {
        if (isMeant(event)
                && !(event.getTarget() instanceof TextInputControl)
                && floating.getAsBoolean()) {
            event.consume();
        }
    }

    private boolean isMeant(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !modal.getAsBoolean();
    }

    private void pressed(KeyEvent event) {
        if (!isMeant(event)) {
            return;
        }
        if (field(event)) {
            event.consume();
            return;
        }
        for (BooleanSupplier step : steps) {
            if (step.getAsBoolean()) {
                event.consume();
                return;
            }
        }
    }

    private boolean field(KeyEvent event) {
        if (!(event.getTarget() instanceof TextField field) || !field.isEditable()) {
            return false;
        }
        if (field.getText() == null || field.getText().isEmpty()) {
            leaveField.run();
        } else {
            field.clear();
        }
        return true;
    }
}
