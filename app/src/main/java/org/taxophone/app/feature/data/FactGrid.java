package org.taxophone.app.feature.data;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.audio.AudioFacts;

/// What is known of a clip, in two columns.
final class FactGrid {
    private static final double VALUE_WIDTH = 90;

    private record Pair(String name, String value) {}

    private FactGrid() {}

    static void fill(GridPane grid, ClipRow row, List<String> columns) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), row.values().size()); i++) {
            if (!row.values().get(i).isEmpty()) {
                pairs.add(new Pair(Capital.of(columns.get(i)), row.values().get(i)));
            }
        }
        AudioFacts facts = row.clip().facts();
        pairs.add(
                new Pair(
                        Messages.text("data.detail.duration"),
                        Messages.text(
                                "data.detail.samples",
                                Figures.clipSeconds(row.seconds()),
                                Figures.count(facts.frames()))));
        pairs.add(
                new Pair(
                        Messages.text("data.detail.level"),
                        Figures.decimal(row.levelDbfs(), 1) + " dBFS"));
        pairs.add(
                new Pair(
                        Messages.text("data.detail.peak"),
                        Figures.decimal(row.peakDbfs(), 1) + " dBFS"));
        pairs.add(
                new Pair(
                        Messages.text("data.detail.format"),
                        Messages.text(
                                "data.detail.format.text",
                                facts.format(),
                                Figures.kilohertz(facts.sampleRateHz()),
                                facts.channels())));
        pairs.add(new Pair(Messages.text("data.detail.flags"), flags(row)));
        columns(grid);
        int half = (pairs.size() + 1) / 2;
        for (int i = 0; i < pairs.size(); i++) {
            int column = i < half ? 0 : 2;
            Label name = new Label(pairs.get(i).name());
            name.getStyleClass().addAll("small", "muted");
            name.setMinWidth(Label.USE_PREF_SIZE);
            Label value = new Label(pairs.get(i).value());
            value.getStyleClass().add("small");
            value.setWrapText(true); // no value is cut at the least width
            value.setMinHeight(Label.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            grid.add(name, column, i % half);
            grid.add(value, column + 1, i % half);
        }
    }

    // both columns of values have the same room, however long a label is
    private static void columns(GridPane grid) {
        List<ColumnConstraints> columns = new ArrayList<>();
        for (int pair = 0; pair < 2; pair++) {
            columns.add(new ColumnConstraints());
            ColumnConstraints value = new ColumnConstraints();
            value.setMinWidth(0);
            value.setPrefWidth(VALUE_WIDTH);
            value.setHgrow(Priority.ALWAYS);
            columns.add(value);
        }
        grid.getColumnConstraints().setAll(columns);
    }

    private static String flags(ClipRow row) {
        AudioFacts facts = row.clip().facts();
        List<String> flags = new ArrayList<>();
        for (ClipFlag flag : List.of(ClipFlag.SILENT, ClipFlag.DUPLICATE)) {
            if (row.flags().contains(flag)) {
                flags.add(FlagWords.of(flag));
            }
        }
        if (facts.clipped()) {
            flags.add(Messages.text("data.flag.clipped", Figures.count(facts.clippedSamples())));
        }
        if (!facts.damage().isEmpty()) {
            flags.add(facts.damage());
        }
        return flags.isEmpty() ? Messages.text("data.flag.none") : String.join(", ", flags);
    }
}
