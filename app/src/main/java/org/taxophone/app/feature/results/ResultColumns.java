package org.taxophone.app.feature.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.LateTip;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Spaces;
import org.taxophone.metrics.InternalScores;

/// The columns of the table, in groups, and how each orders it.
final class ResultColumns {
    private static final double MARK = 34;
    private static final double RUN = 242;
    private static final double SEEDS = 54;

    private static final int NAMING = 4; // columns that say which run it is
    private static final double GAP = 12;

    private final ResultsViewModel model;
    private final List<TableColumn<ResultRow, ResultRow>> optional = new ArrayList<>();

    private ResultColumns(ResultsViewModel model) {
        this.model = model;
    }

    /// What a column orders by.
    private record Key(ToDoubleFunction<ResultRow> value) {}

    /// Fills the table.
    ///
    /// @return the columns that a person may hide
    static List<TableColumn<ResultRow, ResultRow>> fill(
            TableView<ResultRow> table, ResultsViewModel model) {
        ResultColumns columns = new ResultColumns(model);
        columns.add(table);
        table.setSortPolicy(
                shown -> {
                    columns.order(shown);
                    return true;
                });
        return columns.optional;
    }

    /// Where the columns begin in which an unfinished run says how far it is.
    static double unfinished(TableView<ResultRow> table) {
        return GAP
                + table.getColumns().stream()
                        .limit(NAMING)
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
    }

    private void order(TableView<ResultRow> table) {
        if (table.getSortOrder().isEmpty()) {
            model.sort(ResultRow::number, false);
            return;
        }
        TableColumn<ResultRow, ?> first = table.getSortOrder().getFirst();
        if (first.getUserData() instanceof Key key) {
            model.sort(key.value(), first.getSortType() == SortType.DESCENDING);
        }
    }

    private void add(TableView<ResultRow> table) {
        TableColumn<ResultRow, ResultRow> tick = column("", MARK, null);
        tick.setCellFactory(column -> new TickCell(model));
        TableColumn<ResultRow, ResultRow> star = column("", MARK, row -> row.starred() ? 1 : 0);
        star.setCellFactory(column -> new StarCell(model));
        TableColumn<ResultRow, ResultRow> run =
                column(Messages.text("results.column.run"), RUN, ResultRow::number);
        run.setCellFactory(column -> new RunCell(model));
        table.getColumns().add(tick);
        table.getColumns().add(star);
        table.getColumns().add(run);
        table.getColumns()
                .add(right(words("results.column.seeds", SEEDS, ResultRow::seeds, this::seeds)));
        TableColumn<ResultRow, ResultRow> labels =
                new TableColumn<>(Messages.text("results.column.labels"));
        TableColumn<ResultRow, ResultRow> shape =
                new TableColumn<>(Messages.text("results.column.shape"));
        shape.getColumns().add(spaces());
        for (Score score : Score.values()) {
            (score.againstLabels() ? labels : shape).getColumns().add(score(score));
        }
        TableColumn<ResultRow, ResultRow> over =
                new TableColumn<>(Messages.text("results.column.over"));
        over.getColumns()
                .add(
                        offered(
                                right(
                                        words(
                                                "results.column.agreement",
                                                88,
                                                this::agreement,
                                                model::agreement))));
        over.getColumns()
                .add(
                        offered(
                                right(
                                        words(
                                                "results.column.time",
                                                82,
                                                ResultColumns::time,
                                                ResultRow::seconds))));
        // without labels there is nothing in them but dashes
        labels.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.rows().isEmpty()
                                                || model.rows().stream()
                                                        .anyMatch(ResultRow::labelled),
                                model.rows()));
        table.getColumns().add(grouped(labels));
        table.getColumns().add(grouped(shape));
        table.getColumns().add(grouped(over));
        TableColumn<ResultRow, ResultRow> note =
                offered(words("results.column.note", 200, ResultRow::note, null));
        note.setVisible(false);
        table.getColumns().add(note);
    }

    private static TableColumn<ResultRow, ResultRow> grouped(
            TableColumn<ResultRow, ResultRow> columns) {
        columns.getStyleClass().add("group");
        columns.getColumns().getFirst().getStyleClass().add("group-first");
        return columns;
    }

    private double seeds(ResultRow row) {
        return row.runs().size();
    }

    private String agreement(ResultRow row) {
        double agreement = model.agreement(row);
        return Double.isNaN(agreement) ? "" : Figures.decimal(agreement, 2);
    }

    private static String time(ResultRow row) {
        return Double.isNaN(row.seconds()) ? "" : Figures.duration(row.seconds());
    }

    private TableColumn<ResultRow, ResultRow> score(Score score) {
        TableColumn<ResultRow, ResultRow> column =
                column(
                        score.title(),
                        score.againstLabels() ? 83 : 112,
                        row -> row.spread(score).mean());
        if (score.higherIsBetter()) {
            column.setSortType(SortType.DESCENDING);
        }
        column.setCellFactory(source -> new ScoreCell(model, score));
        if (score.againstLabels()) {
            right(column);
        }
        return offered(column);
    }

    private TableColumn<ResultRow, ResultRow> spaces() {
        TableColumn<ResultRow, ResultRow> column =
                column(Messages.text("results.column.space"), 74, null);
        column.setCellFactory(
                source ->
                        new TextCell(
                                row -> shortSpace(Spaces.say(row.space())), ResultColumns::space));
        return column;
    }

    private static String space(ResultRow row) {
        Optional<InternalScores> shape = row.internal();
        return shape.filter(InternalScores::sampled)
                .map(
                        scores ->
                                Messages.text(
                                        "results.sample",
                                        Spaces.say(scores.space()),
                                        Figures.count(scores.clips()),
                                        Figures.count(scores.ofClips())))
                .orElse(Spaces.say(row.space()));
    }

    // "PCA(32) of x" as "PCA"; the tooltip has all of it.
    private static String shortSpace(String space) {
        int end = space.indexOf('(');
        return end > 0 ? space.substring(0, end) : space;
    }

    private TableColumn<ResultRow, ResultRow> offered(TableColumn<ResultRow, ResultRow> column) {
        optional.add(column);
        return column;
    }

    private static TableColumn<ResultRow, ResultRow> right(
            TableColumn<ResultRow, ResultRow> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private static TableColumn<ResultRow, ResultRow> words(
            String key,
            double width,
            Function<ResultRow, String> words,
            @Nullable ToDoubleFunction<ResultRow> value) {
        TableColumn<ResultRow, ResultRow> column = column(Messages.text(key), width, value);
        column.setCellFactory(source -> new TextCell(words, words));
        return column;
    }

    private static TableColumn<ResultRow, ResultRow> column(
            String title, double width, @Nullable ToDoubleFunction<ResultRow> value) {
        TableColumn<ResultRow, ResultRow> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setPrefWidth(width);
        column.setSortable(value != null);
        column.setReorderable(false);
        if (value != null) {
            column.setUserData(new Key(value));
        }
        return column;
    }

    /// A plain text.
    private static final class TextCell extends LivingCells.InTable<ResultRow, ResultRow> {
        private final Function<ResultRow, String> words;
        private final Function<ResultRow, String> full;
        private final LateTip tip = new LateTip(this);

        TextCell(Function<ResultRow, String> words, Function<ResultRow, String> full) {
            this.words = words;
            this.full = full;
            getStyleClass().add("muted");
        }

        @Override
        protected void updateItem(ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            String text = empty || row == null ? "" : words.apply(row);
            boolean unfinished = row != null && row.level() == ResultRow.Level.UNFINISHED;
            setText(unfinished ? "" : text);
            tip.say(() -> text.isEmpty() || row == null ? "" : full.apply(row));
        }
    }
}
