package org.taxophone.app.feature.training;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.training.PinnedClips;

/// The buttons that say which clips are drawn back.
final class PinBar extends HBox {
    PinBar(TrainingViewModel model) {
        getStyleClass().add("card-head");
        Button pin = new Button();
        pin.setId("training-pin");
        pin.setGraphic(new FontIcon("fth-map-pin"));
        pin.setMinWidth(USE_PREF_SIZE);
        pin.textProperty().bind(model.pins().selection().clipsProperty().map(PinBar::words));
        pin.disableProperty().bind(model.pins().selection().clipsProperty().map(Set::isEmpty));
        pin.setTooltip(new Tooltip(Messages.text("training.pin.tip", PinnedClips.MOST)));
        pin.setOnAction(event -> model.pin());
        Button unpin = new Button(Messages.text("training.unpin"));
        unpin.setId("training-unpin");
        unpin.getStyleClass().add("ghost");
        unpin.setMinWidth(USE_PREF_SIZE);
        unpin.setTooltip(new Tooltip(Messages.text("training.unpin.tip")));
        unpin.setOnAction(event -> model.unpin());
        unpin.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.pins().pinnedProperty().get().isEmpty(),
                                model.pins().pinnedProperty()));
        unpin.managedProperty().bind(unpin.visibleProperty());
        getChildren().setAll(unpin, pin);
    }

    private static String words(Set<String> clips) {
        return clips.size() < 2
                ? Messages.text("training.pin.one")
                : Messages.text("training.pin", Math.min(PinnedClips.MOST, clips.size()));
    }
}
