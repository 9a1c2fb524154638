package org.taxophone.app.feature.explore;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Where the name of a cluster is written, in its row of the list. Enter and leaving keep the name,
/// Esc does not. A list that is made anew meanwhile takes rows away from their clusters; what is
/// written so far then goes on in the row that the cluster gets.
final class NameField extends TextField {
    private final ClusterList list;
    private final Node name;
    private final BiConsumer<ClusterSummary, String> keep;
    private @Nullable ClusterSummary item;

    /// @param name what stands in the row while nothing is written
    /// @param keep takes the new name of a cluster
    NameField(ClusterList list, Node name, BiConsumer<ClusterSummary, String> keep) {
        this.list = list;
        this.name = name;
        this.keep = keep;
        getStyleClass().add("cluster-name-field");
        setId("cluster-name");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty()
                .addListener(
                        (value, before, now) -> {
                            if (!now && isVisible()) {
                                end(true);
                            }
                        });
        HBox.setHgrow(this, Priority.ALWAYS);
        write(false);
    }

    /// The row is now that of a cluster, or of none.
    ///
    /// @param prompt what the cluster is called without a name
    void follow(@Nullable ClusterSummary now, String prompt) {
        boolean mine = now != null && list.renaming() == now.cluster();
        if (isVisible() && !mine) {
            write(false);
            list.draft(getText());
        }
        item = now;
        if (now != null && mine && !isVisible()) {
            setPromptText(prompt);
            write(true);
            requestFocus();
            String draft = list.draft();
            setText(draft == null ? now.name() : draft);
            if (draft == null) {
                selectAll();
            } else {
                end();
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            end(event.getCode() == KeyCode.ENTER);
            event.consume();
        }
    }

    private void end(boolean kept) {
        ClusterSummary named = item;
        write(false);
        list.renamed();
        if (kept && named != null) {
            keep.accept(named, getText());
        }
    }

    private void write(boolean now) {
        setVisible(now);
        setManaged(now);
        name.setVisible(!now);
        name.setManaged(!now);
    }
}
