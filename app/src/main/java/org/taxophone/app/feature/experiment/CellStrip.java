package org.taxophone.app.feature.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.LateTip;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.ExperimentConfig;

/// The runs of an experiment as its queue: a line a recipe and number of clusters, a mark a seed.
final class CellStrip extends VBox {
    private static final Map<CellState, String> ICONS =
            Map.of(
                    CellState.MISSING, "fth-circle",
                    CellState.WAITING, "fth-clock",
                    CellState.WORKING, "fth-activity",
                    CellState.FINISHED, "fth-check-circle",
                    CellState.INTERRUPTED, "fth-pause",
                    CellState.FAILED, "fth-alert-circle");
    private static final Map<CellState, String> STYLES =
            Map.of(
                    CellState.MISSING, "muted",
                    CellState.WAITING, "muted",
                    CellState.WORKING, "accent-text",
                    CellState.FINISHED, "ok-text",
                    CellState.INTERRUPTED, "warning-text",
                    CellState.FAILED, "danger-text");

    private final ExperimentViewModel model;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();
    private final VBox groups = new VBox(4);

    CellStrip(ExperimentViewModel model) {
        super(8);
        this.model = model;
        setId("experiment-cells");
        getStyleClass().add("card");
        Label title = new Label(Messages.text("experiment.queue"));
        title.getStyleClass().add("section");
        words.setId("experiment-progress");
        words.getStyleClass().addAll("muted", "small");
        bar.setPrefWidth(160);
        HBox head = new HBox(10, title, bar, words);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        getChildren().setAll(head, groups);
        model.rows().addListener((ListChangeListener<CellRow>) change -> show());
        show();
    }

    private void show() {
        List<CellRow> rows = List.copyOf(model.rows());
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
        double done = 0;
        int finished = 0;
        Map<ExperimentConfig.Group, FlowPane> lines = new HashMap<>();
        groups.getChildren().clear();
        for (CellRow row : rows) {
            done += row.state() == CellState.FINISHED ? 1 : Math.max(0, row.fraction());
            finished += row.state() == CellState.FINISHED ? 1 : 0;
            lines.computeIfAbsent(row.cell().group(), this::line).getChildren().add(mark(row));
        }
        bar.setProgress(rows.isEmpty() ? 0 : done / rows.size());
        words.setText(Messages.text("experiment.progress", finished, rows.size()));
    }

    private FlowPane line(ExperimentConfig.Group group) {
        Label title = new Label(group.title());
        title.getStyleClass().addAll("small", "experiment-cell");
        title.setTooltip(new Tooltip(group.title()));
        FlowPane marks = new FlowPane(10, 4);
        HBox.setHgrow(marks, javafx.scene.layout.Priority.ALWAYS);
        HBox line = new HBox(8, title, marks);
        line.setAlignment(Pos.CENTER_LEFT);
        groups.getChildren().add(line);
        return marks;
    }

    private static Node mark(CellRow row) {
        FontIcon icon = new FontIcon(ICONS.get(row.state()));
        icon.getStyleClass().addAll(STYLES.get(row.state()), "size-14");
        Label mark =
                new Label(
                        row.state() == CellState.WORKING && row.fraction() >= 0
                                ? Math.round(100 * row.fraction()) + " %"
                                : Long.toString(row.cell().seed()),
                        icon);
        mark.getStyleClass().add("small");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        String state = "experiment.state." + row.state().name().toLowerCase(Locale.ROOT);
        String tip =
                Messages.text(
                        "experiment.cell",
                        Long.toString(row.cell().seed()),
                        Messages.text(state),
                        row.run());
        new LateTip(mark).say(() -> row.problem().isEmpty() ? tip : tip + "\n" + row.problem());
        mark.setAccessibleText(tip);
        return mark;
    }
}
