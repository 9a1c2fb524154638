package org.taxophone.app.feature.training;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;

/// Goes on with a finished training for more epochs.
final class MoreEpochs extends MenuButton {
    private static final List<Integer> SHARES = List.of(4, 2, 1);

    private final IntConsumer go;
    private int epochs = -1;

    /// @param go told how many epochs more
    MoreEpochs(IntConsumer go) {
        super(Messages.text("training.more"), new FontIcon("fth-plus"));
        this.go = go;
        setId("training-more");
        getStyleClass().add("compact");
        setTooltip(new Tooltip(Messages.text("training.more.tip")));
        setMinWidth(USE_PREF_SIZE);
    }

    /// @param trained epochs that are done
    void show(int trained) {
        if (trained == epochs) {
            return;
        }
        epochs = trained;
        getItems().clear();
        SHARES.stream().map(share -> Math.max(1, trained / share)).distinct().forEach(this::offer);
    }

    private void offer(int more) {
        MenuItem item = new MenuItem(Messages.text("training.more.epochs", more, epochs + more));
        item.setOnAction(event -> go.accept(more));
        getItems().add(item);
    }
}
