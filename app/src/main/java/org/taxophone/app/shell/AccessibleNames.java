package org.taxophone.app.shell;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;

/// Names for those who hear the window: a control that shows no words is called what its tooltip,
/// or the prompt of its field, says.
final class AccessibleNames {
    private AccessibleNames() {}

    /// Names what is under the node now.
    static void give(Node node) {
        if (node instanceof Control control && isUnnamed(control)) {
            name(control);
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            give(scroll.getContent());
        } else if (node instanceof SplitPane split) {
            split.getItems().forEach(AccessibleNames::give);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(AccessibleNames::give);
        }
    }

    private static void name(Control control) {
        Tooltip tooltip = control.getTooltip();
        if (tooltip != null) {
            follow(control, tooltip.textProperty());
        } else if (control instanceof TextInputControl field && !isBlank(field.getPromptText())) {
            follow(control, field.promptTextProperty());
        } else {
            labelBefore(control).ifPresent(label -> follow(control, label.textProperty()));
        }
    }

    // Not bound: a control may be given a name of its own later, which then stands.
    private static void follow(Control control, ObservableValue<String> words) {
        control.setAccessibleText(words.getValue());
        words.addListener(
                (value, before, now) -> {
                    if (Objects.equals(control.getAccessibleText(), before)) {
                        control.setAccessibleText(now);
                    }
                });
    }

    // in its own row, or in the row that its row stands in
    private static Optional<Label> labelBefore(Node node) {
        Node at = node;
        for (int level = 0; level < 3 && at.getParent() != null; level++) {
            Parent parent = at.getParent();
            Label found = null;
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (child == at) {
                    break;
                }
                if (child instanceof Label label && !isBlank(label.getText())) {
                    found = label;
                }
            }
            if (found != null) {
                return Optional.of(found);
            }
            at = parent;
        }
        return Optional.empty();
    }

    /// True for a control that takes the focus and has nothing that could be read out.
    static boolean isUnnamed(Control control) {
        boolean silent =
                control instanceof ScrollBar
                        || control instanceof ScrollPane
                        || !control.isFocusTraversable();
        return !silent
                && !control.accessibleTextProperty().isBound()
                && isBlank(control.getAccessibleText())
                && !(control instanceof Labeled words && !isBlank(words.getText()));
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
