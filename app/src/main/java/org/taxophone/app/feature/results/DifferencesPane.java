package org.taxophone.app.feature.results;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.HorizontalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.TextTable;
import org.taxophone.app.i18n.Messages;

/// "What differs": the settings that are not the same in all rows that are compared.
final class DifferencesPane extends VBox {
    private static final double NAME = 190;
    private static final double VALUE = 150;

    private final Label note = new Label();
    private final Label nothing = new Label();
    private final ToggleSwitch all = new ToggleSwitch(Messages.text("results.differs.all"));
    private final TableView<Differences.Setting> table = new TextTable<>();
    private Differences shown = new Differences(List.of());
    private List<Integer> numbers = List.of();

    /// @param other leads to what stands in this place otherwise
    DifferencesPane(Button other) {
        all.setLabelPosition(HorizontalDirection.RIGHT);
        note.getStyleClass().addAll("muted", "small");
        all.setId("results-differs-all");
        table.setId("results-differs");
        table.setAccessibleText(Messages.text("named.differs"));
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        table.getPlaceholder().getStyleClass().add("muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(ComparisonPane.head("results.differs.title", note, other, all), table);
        all.selectedProperty().addListener((value, before, now) -> fill());
    }

    void show(List<ResultRow> rows) {
        List<Integer> now = rows.stream().map(ResultRow::number).toList();
        Differences differences = Differences.of(rows);
        if (now.equals(numbers) && differences.equals(shown)) {
            return;
        }
        numbers = now;
        shown = differences;
        columns();
        fill();
    }

    private void columns() {
        table.getColumns().clear();
        TableColumn<Differences.Setting, String> name =
                new TableColumn<>(Messages.text("results.differs.setting"));
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().name()));
        name.setPrefWidth(NAME);
        name.setSortable(false);
        name.getStyleClass().add("setting-name");
        table.getColumns().add(name);
        for (int i = 0; i < numbers.size(); i++) {
            int place = i;
            TableColumn<Differences.Setting, String> value =
                    new TableColumn<>(
                            Messages.text("results.run", Integer.toString(numbers.get(i))));
            value.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(cell.getValue().values().get(place)));
            value.setPrefWidth(VALUE);
            value.setSortable(false);
            table.getColumns().add(value);
        }
    }

    private void fill() {
        List<Differences.Setting> unequal = shown.unequal();
        table.getItems().setAll(all.isSelected() ? shown.settings() : unequal);
        int every = shown.settings().size();
        boolean several = numbers.size() >= 2;
        nothing.setText(several ? Messages.text("results.differs.none") : "");
        note.setText(
                !several
                        ? Messages.text("results.differs.tick")
                        : Messages.text(
                                "results.differs.note",
                                unequal.size(),
                                every,
                                every - unequal.size()));
    }
}
