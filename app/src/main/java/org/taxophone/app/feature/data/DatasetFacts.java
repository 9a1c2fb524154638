package org.taxophone.app.feature.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetStatistics;

/// The figures of the strip, in words.
final class DatasetFacts {
    /// What the filter calls that of flagged clips.
    static final String FLAG = "flag";

    private static final int MOST_COLUMNS = 2;
    private static final int MOST_CLASSES = 39; // two points each
    private static final double MINUTE = 60;

    private final Dataset dataset;
    private final List<ClipRow> rows;
    private final DatasetStatistics statistics;
    private final List<String> columns;

    /// @param blind true if what columns say is hidden
    DatasetFacts(Dataset dataset, List<ClipRow> rows, boolean blind) {
        columns = blind ? List.of() : dataset.columns();
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
                        length(durations.median()),
                        Messages.text(
                                "data.fact.duration.note",
                                durations.max() < MINUTE
                                        ? Figures.decimal(durations.min(), 2)
                                        : length(durations.min()),
                                length(durations.max())),
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
        flagged().ifPresent(facts::add);
        columns.stream()
                .filter(column -> column.equals(dataset.labelColumn().orElse("")))
                .forEach(column -> facts.add(column(column, classes(column, filtered))));
        columns.stream()
                .filter(column -> !column.equals(dataset.labelColumn().orElse("")))
                .filter(column -> dataset.labelNames(column).size() < dataset.size() / 4)
                .limit(MOST_COLUMNS - 1L)
                .forEach(column -> facts.add(column(column, Optional.empty())));
        return facts;
    }

    private Optional<Fact> flagged() {
        long flagged = rows.stream().filter(row -> !row.flags().isEmpty()).count();
        if (flagged == 0) {
            return Optional.empty();
        }
        String note =
                Stream.of(ClipFlag.values())
                        .map(flag -> Map.entry(flag, count(flag)))
                        .filter(entry -> entry.getValue() > 0)
                        .map(
                                entry ->
                                        Messages.text(
                                                "data.fact.flag",
                                                Figures.count(entry.getValue()),
                                                FlagWords.of(entry.getKey())))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                new Fact(
                        Messages.text("data.fact.flags"),
                        Figures.count(flagged),
                        note,
                        FLAG,
                        Optional.empty()));
    }

    private long count(ClipFlag flag) {
        return rows.stream().filter(row -> row.flags().contains(flag)).count();
    }

    Dataset dataset() {
        return dataset;
    }

    DatasetStatistics statistics() {
        return statistics;
    }

    /// Columns that may be told of.
    List<String> columns() {
        return columns;
    }

    /// A bar a class, where there are not too many to be told apart.
    private Optional<Histogram> classes(String column, Collection<ClipRow> filtered) {
        List<String> names = dataset.labelNames(column);
        if (names.size() < 2 || names.size() > MOST_CLASSES) {
            return Optional.empty();
        }
        int place = columns.indexOf(column);
        return Optional.of(
                new Histogram(
                        0,
                        names.size(),
                        counts(names, place, rows),
                        counts(names, place, filtered)));
    }

    private static int[] counts(List<String> names, int column, Collection<ClipRow> rows) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        int[] counts = new int[names.size()];
        for (ClipRow row : rows) {
            Integer place = places.get(row.values().get(column));
            if (place != null) {
                counts[place]++;
            }
        }
        return counts;
    }

    private Fact column(String column, Optional<Histogram> bars) {
        Map<String, Integer> counts = statistics.counts(column);
        int least = counts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Fact(
                Capital.of(column),
                Figures.count(counts.size()),
                least == most
                        ? Messages.text("data.fact.column.even", Figures.count(most))
                        : Messages.text(
                                "data.fact.column.uneven",
                                Figures.count(least),
                                Figures.count(most)),
                "",
                bars);
    }

    private static String length(double seconds) {
        return seconds < MINUTE ? Figures.decimal(seconds, 2) + " s" : Figures.clipSeconds(seconds);
    }
}
