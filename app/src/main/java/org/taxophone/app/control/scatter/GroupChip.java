package org.taxophone.app.control.scatter;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.taxophone.app.control.ClusterSwatch;

/// Number and name of a group, on the map.
final class GroupChip extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final GroupLabel label;
    private final Label name = new Label();

    GroupChip(GroupLabel label, IntConsumer onChosen) {
        this.label = label;
        getStyleClass().add("group-chip");
        ClusterSwatch swatch = new ClusterSwatch();
        if (label.numbered()) {
            swatch.show(label.group());
        } else {
            swatch.showColour(label.group());
        }
        swatch.getStyleClass().add("small");
        name.setText(label.name());
        name.getStyleClass().add("group-name");
        getChildren().addAll(swatch, name);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        onChosen.accept(label.group());
                        event.consume();
                    }
                });
    }

    GroupLabel label() {
        return label;
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void showName(boolean shown) {
        boolean named = shown && !label.name().isEmpty();
        name.setVisible(named);
        name.setManaged(named);
    }
}
