package org.taxophone.app.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;

/// One step of the tour, in the corner under the rail's places, where it hides the least of what it
/// speaks of. The window behind it can be used all the while.
final class TourCard extends VBox {
    private static final double WIDTH = 360;
    private static final double BESIDE_RAIL = 88;

    private final Tour tour;
    private final Label count = new Label();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Button back = new Button(Messages.text("tour.back"));
    private final Button next = new Button();

    TourCard(Tour tour, double aboveStatusBar) {
        super(10);
        this.tour = tour;
        setId("tour");
        getStyleClass().addAll("floating", "tour-card");
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(0, 0, aboveStatusBar, BESIDE_RAIL));
        count.getStyleClass().addAll("caption", "muted");
        title.getStyleClass().addAll("body", "strong");
        title.setWrapText(true);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        back.setId("tour-back");
        back.setOnAction(event -> step(tour::back));
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setOnAction(event -> step(tour::next));
        getChildren().addAll(heading(), words, foot());
        tour.stepProperty()
                .addListener(
                        (v, before, step) -> {
                            show(step.intValue());
                            if (before.intValue() == Tour.NONE) {
                                next.requestFocus();
                            }
                        });
        show(tour.stepProperty().get());
    }

    private HBox heading() {
        Button close = new Button("", new FontIcon("fth-x"));
        close.setId("tour-close");
        close.getStyleClass().addAll("ghost", "icon-button");
        close.setAccessibleText(Messages.text("tour.close"));
        close.setOnAction(event -> tour.end());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox heading = new HBox(8, title, close);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, count, space, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(int step) {
        setVisible(step != Tour.NONE);
        if (step == Tour.NONE) {
            return;
        }
        title.setText(Messages.text("tour." + tour.place() + ".title"));
        words.setText(Messages.text("tour." + tour.place()));
        count.setText(Messages.text("tour.count", step + 1, Tour.steps()));
        back.setDisable(step == 0);
        next.setText(Messages.text(tour.isLast() ? "tour.done" : "tour.next"));
    }

    // a place takes the focus when it is shown
    private void step(Runnable taken) {
        taken.run();
        if (tour.isTaken()) {
            next.requestFocus();
        }
    }
}
