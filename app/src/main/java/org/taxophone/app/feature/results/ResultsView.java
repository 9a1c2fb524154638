package org.taxophone.app.feature.results;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.finding.FindingBanner;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalScores;
import org.taxophone.training.Finding;

/// The Results place.
public final class ResultsView implements Place {
    private static final BiPredicate<Double, Double> HIGHER = (a, b) -> a > b;
    private static final BiPredicate<Double, Double> LOWER = (a, b) -> a < b;
    private static final double ROW = 56;
    private static final int MOST_FINDINGS = 2;
    private static final double SLACK = 0.05;

    private final ResultsViewModel model;
    private final Parent root;

    @FXML private Label count;
    @FXML private Button explore;
    @FXML private Button export;
    @FXML private TableView<ResultRow> table;
    @FXML private VBox findings;
    @FXML private VBox empty;

    /// @param export asks where to and writes the table
    public ResultsView(ResultsViewModel model, Runnable export) {
        this.model = model;
        root = Fxml.load(this);
        count.textProperty().bind(model.countProperty());
        explore.setOnAction(event -> model.openExplore());
        this.export.setOnAction(event -> export.run());
        this.export.disableProperty().bind(Bindings.isEmpty(model.rows()));
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        table.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        table.setItems(model.rows());
        table.setFixedCellSize(ROW);
        columns();
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, now) -> showFindings(now));
        showFindings(null);
    }

    // The gravest that fit below the table; Explore has all of them.
    private void showFindings(@Nullable ResultRow row) {
        List<FindingBanner> banners = row == null ? List.of() : banners(row);
        findings.getChildren().setAll(banners);
        findings.setVisible(!banners.isEmpty());
        findings.setManaged(!banners.isEmpty());
    }

    private List<FindingBanner> banners(ResultRow row) {
        return row.findings().stream().limit(MOST_FINDINGS).map(one -> banner(row, one)).toList();
    }

    private FindingBanner banner(ResultRow row, Finding finding) {
        return new FindingBanner(finding)
                .opening(finding, () -> model.openRemedy(row.number(), finding));
    }

    private void columns() {
        TableColumn<ResultRow, ResultRow> run = column("results.column.run", 230);
        run.setCellFactory(column -> new RunCell());
        TableColumn<ResultRow, ResultRow> labels =
                new TableColumn<>(Messages.text("results.column.labels"));
        labels.getColumns().add(external("results.column.accuracy", s -> 100 * s.accuracy(), 1));
        labels.getColumns().add(external("results.column.nmi", ExternalScores::nmi, 3));
        labels.getColumns().add(external("results.column.ami", ExternalScores::ami, 3));
        labels.getColumns().add(external("results.column.ari", ExternalScores::ari, 3));
        labels.getColumns().add(external("results.column.purity", ExternalScores::purity, 3));
        TableColumn<ResultRow, ResultRow> shape =
                new TableColumn<>(Messages.text("results.column.shape"));
        TableColumn<ResultRow, ResultRow> space = column("results.column.space", 130);
        space.setCellFactory(column -> new TextCell(ResultsView::space, false));
        shape.getColumns().add(space);
        shape.getColumns()
                .add(
                        internal(
                                "results.column.silhouette",
                                InternalScores::silhouette,
                                InternalScores::nullSilhouette,
                                HIGHER));
        shape.getColumns()
                .add(
                        internal(
                                "results.column.davies",
                                InternalScores::daviesBouldin,
                                InternalScores::nullDaviesBouldin,
                                LOWER));
        shape.getColumns()
                .add(
                        internal(
                                "results.column.calinski",
                                InternalScores::calinskiHarabasz,
                                InternalScores::nullCalinskiHarabasz,
                                HIGHER));
        TableColumn<ResultRow, ResultRow> time = column("results.column.time", 90);
        time.getStyleClass().add("right");
        time.setCellFactory(
                column ->
                        new TextCell(
                                row -> row.seconds() > 0 ? Figures.duration(row.seconds()) : "",
                                true));
        table.getColumns().add(run);
        table.getColumns().add(labels);
        table.getColumns().add(shape);
        table.getColumns().add(time);
    }

    private static String space(ResultRow row) {
        return row.internal()
                .map(
                        scores ->
                                scores.sampled()
                                        ? Messages.text(
                                                "results.sample",
                                                scores.space(),
                                                Figures.count(scores.clips()),
                                                Figures.count(scores.ofClips()))
                                        : scores.space())
                .orElse("");
    }

    private static TableColumn<ResultRow, ResultRow> column(String key, double width) {
        TableColumn<ResultRow, ResultRow> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<ResultRow, ResultRow> external(
            String key, ToDoubleFunction<ExternalScores> score, int digits) {
        TableColumn<ResultRow, ResultRow> column = column(key, 92);
        column.getStyleClass().add("right");
        Function<ResultRow, OptionalDouble> value = row -> of(row.external(), score);
        column.setCellFactory(
                source ->
                        new ScoreCell(
                                value,
                                row -> Figures.decimal(value.apply(row).orElse(Double.NaN), digits),
                                HIGHER,
                                row -> false));
        return column;
    }

    private static TableColumn<ResultRow, ResultRow> internal(
            String key,
            ToDoubleFunction<InternalScores> score,
            ToDoubleFunction<InternalScores> nullScore,
            BiPredicate<Double, Double> better) {
        TableColumn<ResultRow, ResultRow> column = column(key, 148);
        column.getStyleClass().add("right");
        Function<ResultRow, OptionalDouble> value = row -> of(row.internal(), score);
        Function<ResultRow, OptionalDouble> noise = row -> of(row.internal(), nullScore);
        column.setCellFactory(
                source ->
                        new ScoreCell(
                                value,
                                row ->
                                        Messages.text(
                                                "results.null",
                                                number(value.apply(row)),
                                                number(noise.apply(row))),
                                better,
                                row -> noBetter(value.apply(row), noise.apply(row), better)));
        return column;
    }

    /// Within 5 % of the null, or worse.
    private static boolean noBetter(
            OptionalDouble score, OptionalDouble noise, BiPredicate<Double, Double> better) {
        if (score.isEmpty() || noise.isEmpty()) {
            return false;
        }
        double slack = SLACK * Math.abs(noise.getAsDouble());
        double bar = noise.getAsDouble() + (better == HIGHER ? slack : -slack);
        return !better.test(score.getAsDouble(), bar);
    }

    private static <T> OptionalDouble of(Optional<T> scores, ToDoubleFunction<T> score) {
        return scores.isPresent()
                ? OptionalDouble.of(score.applyAsDouble(scores.get()))
                : OptionalDouble.empty();
    }

    private static String number(OptionalDouble value) {
        double number = value.orElse(Double.NaN);
        return Figures.decimal(number, Math.abs(number) >= 100 ? 0 : 2);
    }

    /// A plain text.
    private static final class TextCell extends TableCell<ResultRow, ResultRow> {
        private final Function<ResultRow, String> words;

        TextCell(Function<ResultRow, String> words, boolean right) {
            this.words = words;
            getStyleClass().add("muted");
            if (right) {
                getStyleClass().add("right");
            }
        }

        @Override
        protected void updateItem(ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : words.apply(row));
        }
    }

    @Override
    public String id() {
        return Navigator.RESULTS;
    }

    @Override
    public Parent root() {
        return root;
    }
}
