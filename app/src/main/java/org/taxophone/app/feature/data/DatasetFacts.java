package org.taxophone.app.feature.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetStatistics;

/// The figures of the strip, in words.
final class DatasetFacts {
    private static final int MOST_COLUMNS = 2;

    private final Dataset dataset;
    private final List<ClipRow> rows;
    private final DatasetStatistics statistics;

    DatasetFacts(Dataset dataset, List<ClipRow> rows) {
        this.dataset = dataset;
        this.rows = rows;
        this.statistics = DatasetStatistics.of(dataset);
    }

    List<Fact> facts(Collection<ClipRow> filtered) {
        List<Fact> facts = new ArrayList<>();
        var durations = statistics.durations();
        facts.add(
                new Fact(
                        Messages.text("data.fact.clips"),
                        Figures.count(dataset.size()),
                        Messages.text("data.fact.clips.note", Figures.duration(durations.sum())),
                        "",
                        Optional.empty()));
        facts.add(
                new Fact(
                        Messages.text("data.fact.duration"),
                        Figures.decimal(durations.median(), 2) + " s",
                        Messages.text(
                                "data.fact.duration.note",
                                Figures.decimal(durations.min(), 2),
                                Figures.decimal(durations.max(), 2)),
                        "duration",
                        Optional.of(Histogram.of(rows, filtered, ClipRow::seconds))));
        long clipped = rows.stream().filter(row -> row.clip().facts().clipped()).count();
        facts.add(
                new Fact(
                        Messages.text("data.fact.level"),
                        Figures.decimal(statistics.levels().median(), 1) + " dBFS",
                        Messages.text("data.fact.level.note", Figures.count(clipped)),
                        "level",
                        Optional.of(Histogram.of(rows, filtered, ClipRow::levelDbfs))));
        dataset.columns().stream()
                .filter(column -> column.equals(dataset.labelColumn().orElse("")))
                .forEach(column -> facts.add(column(column)));
        dataset.columns().stream()
                .filter(column -> !column.equals(dataset.labelColumn().orElse("")))
                .filter(column -> dataset.labelNames(column).size() < dataset.size() / 4)
                .limit(MOST_COLUMNS - 1L)
                .forEach(column -> facts.add(column(column)));
        return facts;
    }

    private Fact column(String column) {
        Map<String, Integer> counts = statistics.counts(column);
        int least = counts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Fact(
                title(column),
                Figures.count(counts.size()),
                least == most
                        ? Messages.text("data.fact.column.even", Figures.count(most))
                        : Messages.text(
                                "data.fact.column.uneven",
                                Figures.count(least),
                                Figures.count(most)),
                "",
                Optional.empty());
    }

    /// A column's name as a title: "speaker" becomes "Speaker".
    static String title(String column) {
        return column.isEmpty()
                ? column
                : Character.toUpperCase(column.charAt(0)) + column.substring(1);
    }
}
