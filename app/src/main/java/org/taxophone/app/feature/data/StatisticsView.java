package org.taxophone.app.feature.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.WhileShown;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.dataset.ClassTable;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetStatistics;

/// The clips as a whole: lengths, levels, rates, formats, missing values, and classes by the parts
/// of another column.
final class StatisticsView extends VBox {
    private static final int MOST_PARTS = 12;

    private final DataViewModel model;
    private final HBox tables = new HBox();
    private final ComboBox<String> parts = new ComboBox<>();
    private final GridPane classes = new GridPane();

    StatisticsView(DataViewModel model, Runnable close) {
        this.model = model;
        setId("data-statistics-pane");
        getStyleClass().addAll("panel", "statistics");
        setMinHeight(120);
        Label title = new Label(Messages.text("data.statistics"));
        title.getStyleClass().add("section");
        Label by = new Label(Messages.text("data.statistics.by"));
        by.getStyleClass().addAll("muted", "small");
        parts.setId("data-statistics-parts");
        parts.setAccessibleText(Messages.text("data.statistics.by"));
        parts.setConverter(Words.of(this::partWords));
        parts.valueProperty().addListener((v, before, after) -> fillClasses());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button closeButton = new Button(null, new FontIcon("fth-x"));
        closeButton.getStyleClass().addAll("ghost", "icon-button");
        closeButton.setAccessibleText(Messages.text("data.report.close"));
        closeButton.setTooltip(new Tooltip(Messages.text("data.report.close")));
        closeButton.setOnAction(event -> close.run());
        HBox head = new HBox(8, title, gap, by, parts, closeButton);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("panel-header", "hairline-bottom");
        by.visibleProperty().bind(parts.visibleProperty());
        classes.getStyleClass().add("statistics-grid");
        tables.getStyleClass().add("statistics-tables");
        ScrollPane scroll = new ScrollPane(tables);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        WhileShown filling = new WhileShown(this, this::fill);
        model.factsProperty().addListener((v, before, after) -> filling.changed());
    }

    private void fill() {
        tables.getChildren().clear();
        DatasetFacts facts = model.statistics().orElse(null);
        if (facts == null) {
            return;
        }
        DatasetStatistics all = facts.statistics();
        tables.getChildren().addAll(lengths(all), counts(all), columns(facts), classes);
        List<String> choices = partChoices(facts);
        if (!parts.getItems().equals(choices)) {
            parts.getItems().setAll(choices);
            parts.getSelectionModel().selectFirst();
        }
        boolean shown = model.labelColumn().isPresent() && !choices.isEmpty();
        parts.setVisible(shown);
        fillClasses();
    }

    private static Node lengths(DatasetStatistics all) {
        GridPane grid = grid();
        head(grid, "", "data.statistics.seconds", "data.statistics.level", "data.statistics.peak");
        var durations = all.durations();
        var levels = all.levels();
        var peaks = all.peaks();
        line(grid, "data.statistics.least", durations.min(), levels.min(), peaks.min());
        line(grid, "data.statistics.median", durations.median(), levels.median(), peaks.median());
        line(grid, "data.statistics.mean", durations.mean(), levels.mean(), peaks.mean());
        line(
                grid,
                "data.statistics.p98",
                durations.percentile98(),
                levels.percentile98(),
                peaks.percentile98());
        line(grid, "data.statistics.most", durations.max(), levels.max(), peaks.max());
        return grid;
    }

    private static void line(GridPane grid, String key, double seconds, double level, double peak) {
        row(
                grid,
                List.of(
                        Messages.bundle().getString(key),
                        Figures.decimal(seconds, 3),
                        Figures.decimal(level, 1),
                        Figures.decimal(peak, 1)));
    }

    private static Node counts(DatasetStatistics all) {
        GridPane grid = grid();
        head(grid, "data.statistics.recorded", "data.fact.clips");
        all.sampleRates()
                .forEach(
                        (rate, clips) ->
                                row(grid, List.of(Figures.kilohertz(rate), Figures.count(clips))));
        all.channels()
                .forEach(
                        (channels, clips) ->
                                row(
                                        grid,
                                        List.of(
                                                Messages.text("data.statistics.channels", channels),
                                                Figures.count(clips))));
        all.formats().forEach((format, clips) -> row(grid, List.of(format, Figures.count(clips))));
        return grid;
    }

    private static Node columns(DatasetFacts facts) {
        GridPane grid = grid();
        head(grid, "data.statistics.column", "data.statistics.values", "data.statistics.missing");
        for (String column : facts.columns()) {
            Map<String, Integer> counts = facts.statistics().counts(column);
            int said = counts.values().stream().mapToInt(Integer::intValue).sum();
            row(
                    grid,
                    List.of(
                            Capital.of(column),
                            Figures.count(counts.size()),
                            Figures.count(facts.dataset().size() - said)));
        }
        return grid;
    }

    // The split of the newest training stands for itself under the empty name.
    private List<String> partChoices(DatasetFacts facts) {
        String label = model.labelColumn().orElse("");
        return Stream.concat(
                        model.parts().isPresent() ? Stream.of("") : Stream.empty(),
                        facts.columns().stream()
                                .filter(column -> !column.equals(label))
                                .filter(
                                        column ->
                                                facts.dataset().labelNames(column).size()
                                                        <= MOST_PARTS))
                .toList();
    }

    private String partWords(String part) {
        return part.isEmpty()
                ? Messages.text("data.column.split", model.parts().map(ClipParts::run).orElse(0))
                : Capital.of(part);
    }

    private void fillClasses() {
        classes.getChildren().clear();
        DatasetFacts facts = model.statistics().orElse(null);
        String label = model.labelColumn().orElse("");
        @Nullable String part = parts.getValue();
        if (facts == null || label.isEmpty() || part == null) {
            return;
        }
        Optional<ClassTable> table = table(facts.dataset(), label, part);
        table.ifPresent(found -> show(found, label, part));
    }

    private Optional<ClassTable> table(Dataset dataset, String label, String part) {
        return part.isEmpty()
                ? model.parts().map(found -> ClassTable.of(dataset, label, found.split()))
                : Optional.of(ClassTable.of(dataset, label, part));
    }

    private void show(ClassTable table, String label, String part) {
        List<String> names = new ArrayList<>();
        names.add(Capital.of(label));
        if (part.isEmpty()) {
            names.add(Messages.text("data.part.training"));
            names.add(Messages.text("data.part.held-out"));
        } else {
            table.parts()
                    .forEach(
                            name ->
                                    names.add(
                                            name.isEmpty()
                                                    ? Messages.text("explore.legend.no-value")
                                                    : name));
        }
        names.add(Messages.text("data.statistics.all"));
        names.add(Messages.text("data.statistics.seconds"));
        words(classes, names, "muted");
        for (ClassTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.name().isEmpty() ? Messages.text("explore.legend.no-value") : row.name());
            for (int clips : row.clips()) {
                cells.add(clips == 0 ? "–" : Figures.count(clips));
            }
            cells.add(Figures.count(row.allClips()));
            double seconds = 0;
            for (double one : row.seconds()) {
                seconds += one;
            }
            cells.add(Figures.decimal(seconds, 1));
            row(classes, cells);
        }
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("statistics-grid");
        return grid;
    }

    private static void head(GridPane grid, String... keys) {
        words(
                grid,
                Stream.of(keys)
                        .map(key -> key.isEmpty() ? "" : Messages.bundle().getString(key))
                        .toList(),
                "muted");
    }

    private static void row(GridPane grid, List<String> cells) {
        words(grid, cells, "");
    }

    private static void words(GridPane grid, List<String> cells, String style) {
        int line = grid.getRowCount();
        for (int i = 0; i < cells.size(); i++) {
            Label label = new Label(cells.get(i));
            label.getStyleClass().add("small");
            if (!style.isEmpty()) {
                label.getStyleClass().add(style);
            }
            label.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(
                    label, i == 0 ? javafx.geometry.HPos.LEFT : javafx.geometry.HPos.RIGHT);
            grid.add(label, i, line);
        }
    }
}
