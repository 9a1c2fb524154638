package org.taxophone.app.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.taxophone.app.session.Notices;

/// Notices one above the other over the middle of the window's foot, away from the button that goes
/// on, in the corner. They never take the focus by themselves; F6 reaches them.
final class NoticeStack extends VBox {
    private static final double WIDTH = 420;

    private final Notices notices;

    NoticeStack(Notices notices, double aboveStatusBar) {
        super(8);
        this.notices = notices;
        setId("notices");
        setPickOnBounds(false);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, aboveStatusBar, 0));
        notices.shown().addListener(this::changed);
        visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(notices.shown()));
    }

    private void changed(ListChangeListener.Change<? extends Notices.Notice> change) {
        while (change.next()) {
            for (int i = 0; i < change.getRemovedSize(); i++) {
                Node gone = getChildren().remove(change.getFrom());
                ((NoticeCard) gone).gone();
            }
            for (int i = 0; i < change.getAddedSize(); i++) {
                NoticeCard card = new NoticeCard(notices, change.getAddedSubList().get(i));
                getChildren().add(change.getFrom() + i, card);
                AccessibleNames.give(card);
            }
        }
    }
}
