package org.taxophone.app.feature.results;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.MapThumb;
import org.taxophone.app.i18n.Messages;
import org.taxophone.projection.Projection;

/// "Maps": the map of each row that is compared, of the seed most like the others.
final class MapsPane extends VBox {
    private final ResultsViewModel model;
    private final VBox list = new VBox();
    private List<Object> shown = List.of();

    MapsPane(ResultsViewModel model) {
        this.model = model;
        Label note = new Label(Messages.text("results.maps.note"));
        note.getStyleClass().addAll("muted", "small");
        list.getStyleClass().add("map-thumbs");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(ComparisonPane.head("results.maps.title", note), scroll);
    }

    void show(List<ResultRow> rows) {
        List<Object> now = new ArrayList<>();
        rows.forEach(
                row -> {
                    now.add(row.numbers());
                    now.add(model.comparisons().of(row).isPresent());
                });
        if (!now.equals(shown)) {
            shown = now;
            list.getChildren().setAll(rows.stream().map(this::line).toList());
        }
    }

    private Node line(ResultRow row) {
        Label title = new Label(Messages.text("results.run", Integer.toString(row.number())));
        title.getStyleClass().add("strong");
        VBox words = new VBox(2, title);
        words.getStyleClass().add("map-words");
        words.setAlignment(Pos.CENTER_LEFT);
        MapThumb thumb = new MapThumb();
        HBox line = new HBox(10, thumb, words);
        line.setAlignment(Pos.CENTER_LEFT);
        model.comparisons().of(row).ifPresent(details -> fill(row, details, thumb, words));
        return line;
    }

    private void fill(ResultRow row, Comparisons.Details details, MapThumb thumb, VBox words) {
        if (details.map().isPresent() && details.assignment().isPresent()) {
            Projection map = details.map().get();
            thumb.setPoints(map.x(), map.y(), details.assignment().get().clusters());
        }
        Label seed =
                new Label(
                        row.runs().size() > 1
                                ? Messages.text(
                                        "results.maps.seed", details.place(), row.runs().size())
                                : row.title());
        seed.getStyleClass().addAll("muted", "small");
        Button open = new Button(Messages.text("results.open"));
        open.getStyleClass().addAll("link", "small");
        open.setOnAction(event -> model.acts().explore(details.typical()));
        words.getChildren().addAll(seed, open);
    }
}
