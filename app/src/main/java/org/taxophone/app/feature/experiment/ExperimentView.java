package org.taxophone.app.feature.experiment;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;

/// The page of experiments: composed on the left, queue, sweep and table on the right.
public final class ExperimentView {
    /// Room for a bar below a table that is wider than the page.
    private static final double SCROLL_BAR = 16;

    private final ExperimentViewModel model;
    private final VBox root = new VBox();
    private final ComposePane compose;
    private final ResultTable table = new ResultTable();
    private final SweepCard sweep;
    private final Label agreed = new Label();
    private final VBox consensus;
    private final VBox tableCard;
    private final Label empty = new Label(Messages.text("experiment.empty"));
    private final Button export = new Button(Messages.text("results.export"));

    /// @param tabs the way to the other pages
    /// @param write asks where to and writes the table
    public ExperimentView(ExperimentViewModel model, Node tabs, Runnable write) {
        this.model = model;
        root.setId("experiments");
        root.getStyleClass().add("panel");
        compose = new ComposePane(model);
        sweep = new SweepCard(model::use);
        Label title = new Label(Messages.text("experiment.table"));
        title.getStyleClass().add("section");
        Label note = new Label(Messages.text("experiment.table.note"));
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        ScrollPane wide =
                new ScrollPane(table) {
                    @Override
                    protected double computeMinHeight(double width) {
                        return table.prefHeight(-1) + SCROLL_BAR; // all rows, always
                    }
                };
        wide.setFitToWidth(true);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.getStyleClass().add("edge-to-edge");
        tableCard = new VBox(8, title, wide, note);
        tableCard.getStyleClass().add("card");
        consensus = consensusCard();
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        VBox right = new VBox(12, new CellStrip(model), sweep, tableCard, consensus, empty);
        right.getStyleClass().add("experiment-right");
        ScrollPane scroll = new ScrollPane(right);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox body = new HBox(compose, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().setAll(toolbar(tabs, write), body);
        root.visibleProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now) {
                                compose.rebuild();
                            }
                        });
        model.findingsProperty().addListener((value, before, now) -> show());
        model.rows().addListener((ListChangeListener<CellRow>) change -> show());
        show();
    }

    private VBox consensusCard() {
        agreed.setId("experiment-consensus");
        agreed.getStyleClass().add("small");
        agreed.setWrapText(true);
        Label name = new Label(Messages.text("experiment.consensus"));
        name.getStyleClass().add("section");
        Label note = new Label(Messages.text("experiment.consensus.note"));
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        VBox card = new VBox(8, name, agreed, note);
        card.getStyleClass().add("card");
        return card;
    }

    private Node toolbar(Node tabs, Runnable write) {
        Label title = new Label(Messages.text("results.title"));
        title.getStyleClass().add("section");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        export.setId("experiment-export");
        export.setGraphic(new FontIcon("fth-download"));
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> write.run());
        HBox toolbar = new HBox(title, tabs, gap, export);
        toolbar.getStyleClass().add("toolbar");
        return toolbar;
    }

    private void show() {
        ExperimentFindings found = model.findingsProperty().get();
        boolean any = found.table() != null;
        table.show(found.texts());
        sweep.show(found.sweep(), found.trained());
        agreed.setText(String.join("\n", found.agreed()));
        shown(tableCard, any);
        shown(consensus, !found.agreed().isEmpty());
        shown(empty, !any);
        export.setDisable(!any);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    public Parent root() {
        return root;
    }
}
