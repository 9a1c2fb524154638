package org.taxophone.app.feature.explore;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.TextTable;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.control.heatmap.Normalisation;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;

/// Clusters by the values of a column, in figures that can be sorted and copied.
final class CountTableView extends StackPane {
    private static final double HALF_PERCENT = 0.005;

    private final ExploreViewModel model;
    private final TableView<Integer> table = new TextTable<>();
    private Optional<CountTable> counts = Optional.empty();

    CountTableView(ExploreViewModel model) {
        this.model = model;
        table.setId("explore-count-table");
        table.setAccessibleText(Messages.text("explore.counts"));
        table.setPlaceholder(new Label(Messages.text("explore.heatmap.none")));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, now) -> choose(now));
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isShortcutDown() && event.getText().equalsIgnoreCase("c")) {
                        copy();
                        event.consume();
                    }
                });
        getChildren().add(table);
    }

    void show(Optional<Contingency> contingency, Normalisation by) {
        Optional<CountTable> now =
                contingency.map(found -> new CountTable(found.column(), found.data()));
        counts = now;
        table.getItems().clear();
        table.getColumns().clear();
        now.ifPresent(
                found -> {
                    fill(found, by);
                    table.getItems()
                            .setAll(
                                    IntStream.range(0, found.data().rows().size())
                                            .boxed()
                                            .toList());
                });
    }

    /// Puts all counts on the clipboard.
    void copy() {
        counts.ifPresent(
                found -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(
                            found.text(
                                    Messages.text("explore.table.cluster"),
                                    Messages.text("explore.heatmap.clips"),
                                    Messages.text("explore.purity")));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private void fill(CountTable found, Normalisation by) {
        TableColumn<Integer, Integer> cluster =
                new TableColumn<>(Messages.text("explore.table.cluster"));
        cluster.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        cluster.setCellFactory(any -> new ClusterOf(found));
        cluster.setPrefWidth(150);
        table.getColumns().add(cluster);
        table.getColumns()
                .add(
                        number(
                                Messages.text("explore.heatmap.clips"),
                                found::clips,
                                row -> Figures.whole(found.clips(row))));
        for (int c = 0; c < found.data().columns().size(); c++) {
            int column = c;
            table.getColumns()
                    .add(
                            number(
                                    found.data().columns().get(c),
                                    row -> found.value(row, column, by),
                                    row -> words(found, row, column, by)));
        }
        table.getColumns()
                .add(
                        number(
                                Messages.text("explore.purity"),
                                found::purity,
                                row -> Figures.percent(found.purity(row))));
    }

    // no clips are no figure: the eye finds what is there
    private static String words(CountTable found, int row, int column, Normalisation by) {
        if (by == Normalisation.RESIDUAL) {
            return Figures.signed(found.value(row, column, by), 1);
        }
        if (found.data().counts()[row][column] == 0) {
            return "";
        }
        double value = found.value(row, column, by);
        if (by == Normalisation.NONE) {
            return Figures.whole((long) value);
        }
        return value < HALF_PERCENT ? Messages.text("explore.counts.less") : Figures.percent(value);
    }

    private static TableColumn<Integer, Double> number(
            String title, IntToDoubleFunction value, IntFunction<String> words) {
        TableColumn<Integer, Double> column = new TableColumn<>(title);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(data.getValue())));
        column.setCellFactory(
                any ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable Double item, boolean empty) {
                                super.updateItem(item, empty);
                                Integer row =
                                        getTableRow() == null ? null : getTableRow().getItem();
                                setText(empty || row == null ? "" : words.apply(row));
                            }
                        });
        column.getStyleClass().add("right");
        column.setPrefWidth(68);
        column.setMinWidth(52);
        return column;
    }

    private void choose(@Nullable Integer row) {
        if (row != null) {
            counts.ifPresent(
                    found -> {
                        int cluster = found.data().rows().get(row).cluster();
                        model.selection().clusterProperty().set(cluster);
                        model.curation().selectAllOf(cluster);
                    });
        }
    }

    /// Swatch and name.
    private static final class ClusterOf extends TableCell<Integer, Integer> {
        private final ClusterSwatch swatch = new ClusterSwatch();
        private final CountTable found;

        ClusterOf(CountTable found) {
            this.found = found;
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText("");
                setGraphic(null);
                return;
            }
            var shown = found.data().rows().get(row);
            swatch.show(shown.cluster() == Selection.NOISE ? -1 : shown.cluster());
            setGraphic(swatch);
            setText(shown.name());
        }
    }
}
