package org.taxophone.app.feature.training;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.RunQueue;

/// The runs that wait for the one that works: which is next, up, out. Absent while none waits.
final class QueueCard extends VBox {
    private final RunQueue queue;
    private final Label count = new Label();
    private final VBox rows = new VBox(2);

    QueueCard(RunQueue queue) {
        super(4);
        this.queue = queue;
        setId("training-queue");
        getStyleClass().add("card");
        Label title = new Label(Messages.text("training.queue"));
        title.getStyleClass().add("section");
        count.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(8, title, count);
        head.getStyleClass().add("card-head");
        getChildren().setAll(head, rows);
        queue.waiting().addListener((ListChangeListener<ActiveRun>) change -> show());
        show();
    }

    private void show() {
        setVisible(!queue.waiting().isEmpty());
        setManaged(!queue.waiting().isEmpty());
        count.setText(Messages.text("training.queue.count", queue.waiting().size()));
        rows.getChildren().clear();
        for (int i = 0; i < queue.waiting().size(); i++) {
            rows.getChildren().add(row(queue.waiting().get(i), i == 0));
        }
    }

    private Node row(ActiveRun run, boolean first) {
        Label title =
                new Label(
                        Messages.text(
                                "training.ghost.run",
                                run.number(),
                                run.recipe().name(),
                                Long.toString(run.config().seed())));
        title.getStyleClass().add("small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button up = button("fth-arrow-up", Messages.text("training.queue.up"));
        up.setId("queue-up-" + run.number());
        up.setDisable(first);
        up.setOnAction(event -> queue.moveUp(run));
        Button out = button("fth-x", Messages.text("training.queue.remove"));
        out.setId("queue-remove-" + run.number());
        out.setOnAction(event -> queue.remove(run));
        HBox row = new HBox(4, title, gap, up, out);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String icon, String words) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("ghost", "icon-button", "row-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }
}
