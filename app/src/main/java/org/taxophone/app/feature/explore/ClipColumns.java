package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.control.LevelBar;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// The columns of the table of clips, and how each shows a row of the run.
final class ClipColumns {
    private static final double BAR = 64;
    private static final Set<ClipField.Kind> FIGURES =
            Set.of(ClipField.Kind.CONFIDENCE, ClipField.Kind.DISTANCE, ClipField.Kind.DURATION);

    private final ExploreViewModel model;

    ClipColumns(ExploreViewModel model) {
        this.model = model;
    }

    /// One column a field.
    List<TableColumn<Integer, Integer>> all(List<ClipField> fields) {
        return fields.stream().map(this::column).toList();
    }

    private TableColumn<Integer, Integer> column(ClipField field) {
        TableColumn<Integer, Integer> column = new TableColumn<>(title(field));
        column.setUserData(field);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(any -> cell(field));
        column.setPrefWidth(width(field.kind()));
        column.setMinWidth(64);
        column.setReorderable(false);
        if (FIGURES.contains(field.kind())) {
            column.getStyleClass().add("right");
        }
        if (field.kind() == ClipField.Kind.NAME) {
            column.getStyleClass().add("name-column");
        }
        return column;
    }

    private static String title(ClipField field) {
        return switch (field.kind()) {
            case COLUMN -> Capital.of(field.column());
            default ->
                    Messages.text("explore.table." + field.kind().name().toLowerCase(Locale.ROOT));
        };
    }

    private static double width(ClipField.Kind kind) {
        return switch (kind) {
            case NAME -> 150;
            case CLUSTER -> 130;
            case LEVEL -> 136;
            default -> 92;
        };
    }

    private TableCell<Integer, Integer> cell(ClipField field) {
        return switch (field.kind()) {
            case CLUSTER -> new ClusterOf();
            case LEVEL -> new Level(field);
            case CONFIDENCE, DISTANCE -> new Words((run, row) -> figure(field.number(run, row), 2));
            case DURATION ->
                    new Words(
                            (run, row) -> {
                                double seconds = field.number(run, row);
                                return Double.isNaN(seconds) ? "" : Figures.clipSeconds(seconds);
                            });
            case NAME, COLUMN -> new Words(field::text);
        };
    }

    private static String figure(double number, int digits) {
        return Double.isNaN(number) ? "" : Figures.decimal(number, digits);
    }

    /// Tells something of a row of a run.
    private interface Teller {
        String tell(ExploredRun run, int row);
    }

    /// A cell that draws a row of the run on show, and nothing else.
    private abstract class Cell extends LivingCells.InTable<Integer, Integer> {

        @Override
        protected final void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            ExploredRun run = model.explored();
            if (empty || row == null || run == null || row >= run.size()) {
                setText("");
                setGraphic(null);
            } else {
                show(run, row);
            }
        }

        abstract void show(ExploredRun run, int row);
    }

    private final class Words extends Cell {
        private final Teller words;

        Words(Teller words) {
            this.words = words;
        }

        @Override
        void show(ExploredRun run, int row) {
            setText(words.tell(run, row));
        }
    }

    /// Swatch and name.
    private final class ClusterOf extends Cell {
        private final ClusterSwatch swatch = new ClusterSwatch();

        ClusterOf() {
            setGraphicTextGap(8);
        }

        @Override
        void show(ExploredRun run, int row) {
            int cluster = run.cluster(row);
            swatch.show(cluster);
            setGraphic(swatch);
            setText(cluster < 0 ? Messages.text("explore.noise") : model.shortName(cluster));
        }
    }

    /// A level in dBFS with a bar from -60 to 0.
    private final class Level extends Cell {
        private final ClipField field;
        private final LevelBar content = new LevelBar(BAR);

        Level(ClipField field) {
            this.field = field;
        }

        @Override
        void show(ExploredRun run, int row) {
            double level = field.number(run, row);
            if (Double.isNaN(level)) {
                setGraphic(null);
                return;
            }
            content.show(level);
            setGraphic(content);
        }
    }
}
