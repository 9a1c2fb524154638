package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What the table says of a clip.
///
/// @param column the data set's column, empty for all other kinds
record ClipField(Kind kind, String column) {
    /// Kinds of fields.
    enum Kind {
        NAME,
        CLUSTER,
        CONFIDENCE,
        DISTANCE,
        COLUMN,
        DURATION,
        LEVEL
    }

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

    static ClipField of(Kind kind) {
        return new ClipField(kind, "");
    }

    /// The fields of a run: no confidence where the clusterer knows no doubt; the column of classes
    /// before the figures, the others after them.
    static List<ClipField> of(ExploredRun run) {
        List<ClipField> all = new ArrayList<>(List.of(of(Kind.NAME), of(Kind.CLUSTER)));
        if (run.assignment().probabilities().length > 0) {
            all.add(of(Kind.CONFIDENCE));
        }
        if (run.distances().length > 0) {
            all.add(of(Kind.DISTANCE));
        }
        run.dataset().labelColumn().ifPresent(name -> all.add(new ClipField(Kind.COLUMN, name)));
        all.add(of(Kind.DURATION));
        all.add(of(Kind.LEVEL));
        run.dataset().columns().stream()
                .map(name -> new ClipField(Kind.COLUMN, name))
                .filter(field -> !all.contains(field))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// A figure of a clip: cluster, confidence, distance from the model that is applied (above 1 it
    /// is unlike its clips), duration in s or level in dBFS; NaN where nothing
    /// is known.
    double number(ExploredRun run, int row) {
        boolean known = run.clips()[row] >= 0;
        return switch (kind) {
            case CLUSTER -> run.cluster(row) < 0 ? Double.NaN : run.cluster(row);
            case CONFIDENCE -> confidence(run, row);
            case DISTANCE -> run.distances().length > 0 ? run.distances()[row] : Double.NaN;
            case DURATION -> known ? run.seconds(row) : Double.NaN;
            case LEVEL ->
                    known
                            ? run.dataset().clips().get(run.clips()[row]).facts().rmsDbfs()
                            : Double.NaN;
            case NAME, COLUMN -> Double.NaN;
        };
    }

    /// The largest probability of a clip, NaN for one that is noise.
    private static double confidence(ExploredRun run, int row) {
        float[] q = run.assignment().probabilities();
        int k = run.assignment().clusterCount();
        if (q.length == 0 || run.cluster(row) < 0) {
            return Double.NaN;
        }
        double most = 0;
        for (int c = 0; c < k; c++) {
            most = Math.max(most, q[row * k + c]);
        }
        return most;
    }

    /// Name or value of a column; empty where there is none.
    String text(ExploredRun run, int row) {
        return switch (kind) {
            case NAME -> run.name(row);
            case COLUMN -> run.value(row, column);
            default -> "";
        };
    }

    private boolean textual() {
        return kind == Kind.NAME || kind == Kind.COLUMN;
    }

    /// The order of rows by this field; rows of which nothing is known come last either way.
    Comparator<Integer> order(ExploredRun run, boolean descending) {
        return textual()
                ? byText(run.size(), row -> counted(text(run, row)), descending)
                : byNumber(run.size(), row -> number(run, row), descending);
    }

    // What is compared is made once a row: a sort asks for it some twenty times.
    private static Comparator<Integer> byText(
            int size, IntFunction<String> value, boolean descending) {
        String[] values = new String[size];
        for (int row = 0; row < size; row++) {
            values[row] = value.apply(row);
        }
        int sign = descending ? -1 : 1;
        return (a, b) -> {
            boolean noA = values[a].isEmpty();
            boolean noB = values[b].isEmpty();
            return noA || noB ? Boolean.compare(noA, noB) : sign * values[a].compareTo(values[b]);
        };
    }

    private static Comparator<Integer> byNumber(
            int size, IntToDoubleFunction value, boolean descending) {
        double[] values = new double[size];
        for (int row = 0; row < size; row++) {
            values[row] = value.applyAsDouble(row);
        }
        int sign = descending ? -1 : 1;
        return (a, b) -> {
            boolean noA = Double.isNaN(values[a]);
            boolean noB = Double.isNaN(values[b]);
            return noA || noB
                    ? Boolean.compare(noA, noB)
                    : sign * Double.compare(values[a], values[b]);
        };
    }

    /// A text that is compared as a person counts: "take 2" before "take 10". Each number has its
    /// digits counted before it.
    private static String counted(String text) {
        return NUMBER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(ClipField::counted);
    }

    private static String counted(MatchResult number) {
        String digits = number.group(1);
        return (char) ('0' + Math.min(digits.length(), '~' - '0')) + digits;
    }
}
