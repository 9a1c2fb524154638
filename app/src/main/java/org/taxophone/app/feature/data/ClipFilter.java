package org.taxophone.app.feature.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the filter box means: words, `field:word`, `field = value`, `field < number` and
/// `field > number`, each of which must hold; a `-` before one turns it round. Quotes keep a value
/// with spaces together, spaces round the signs are free, and a `:` may stand before any of them.
///
/// Numbers may be asked of `duration` (s), `level`, `peak` (dBFS), `rate` (Hz) and `channels`, and
/// of any column that holds numbers. `label` stands for the column of classes.
public final class ClipFilter {
    private static final Pattern TERM =
            Pattern.compile(
                    "(-?)(?:([\\p{L}\\p{N}_.-]+?)(:\\s*(?:[<>]=?|=)?|\\s*(?:[<>]=?|=))\\s*)?"
                            + "(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern NUMBER = Pattern.compile("([<>]=?)?(-?[0-9.]+)");
    private static final Map<String, ToDoubleFunction<ClipRow>> MEASURES =
            Map.of(
                    "duration", ClipRow::seconds,
                    "level", ClipRow::levelDbfs,
                    "peak", ClipRow::peakDbfs,
                    "rate", row -> row.clip().facts().sampleRateHz(),
                    "channels", row -> row.clip().facts().channels());

    private final List<String> columns;
    private final String labelColumn;

    /// @param columns names of the dataset's columns
    /// @param labelColumn the one that holds the classes, or the empty string
    public ClipFilter(List<String> columns, String labelColumn) {
        this.columns = List.copyOf(columns);
        this.labelColumn = labelColumn;
    }

    /// The test that a text stands for; an empty text lets all clips through.
    public Predicate<ClipRow> of(String text) {
        List<Predicate<ClipRow>> all = new ArrayList<>();
        Matcher matcher = TERM.matcher(text.strip());
        while (matcher.find()) {
            String quoted = matcher.group(4);
            String value = quoted == null ? matcher.group(5) : quoted;
            String field = matcher.group(2);
            Predicate<ClipRow> term =
                    field == null
                            ? word(value)
                            : field(field.toLowerCase(Locale.ROOT), sign(matcher), value);
            all.add(matcher.group(1).isEmpty() ? term : term.negate());
        }
        return row -> all.stream().allMatch(term -> term.test(row));
    }

    private static String sign(Matcher term) {
        String sign = term.group(3).strip();
        return sign.length() > 1 && sign.startsWith(":") ? sign.substring(1).strip() : sign;
    }

    /// A filter with one range of a field, in place of those that it had.
    static String withRange(String text, String field, double low, double high) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text.strip());
        while (matcher.find()) {
            if (!field.equalsIgnoreCase(matcher.group(2))) {
                terms.add(matcher.group());
            }
        }
        terms.add(field + ":>" + plain(low));
        terms.add(field + ":<" + plain(high));
        return String.join(" ", terms);
    }

    /// As the filter reads it, whatever the language.
    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private Predicate<ClipRow> word(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return row ->
                contains(row.path(), wanted)
                        || contains(row.name(), wanted)
                        || row.values().stream().anyMatch(value -> contains(value, wanted));
    }

    private Predicate<ClipRow> field(String field, String sign, String value) {
        String test = sign.equals(":") || sign.equals("=") ? value : sign + value;
        ToDoubleFunction<ClipRow> measure = MEASURES.get(field);
        if (measure != null) {
            return number(measure, test);
        }
        int column = column(field);
        if (column >= 0) {
            return test.startsWith("<") || test.startsWith(">")
                    ? number(row -> parse(row.values().get(column)), test)
                    : text(column, sign, value);
        }
        if (field.equals("name")) {
            return row -> contains(row.name(), value.toLowerCase(Locale.ROOT));
        }
        String wanted = value.toLowerCase(Locale.ROOT);
        if (field.equals("flag")) {
            return row ->
                    wanted.equals("any")
                            ? !row.flags().isEmpty()
                            : row.flags().stream().anyMatch(flag -> flag.word().equals(wanted));
        }
        if (field.equals("split")) {
            return row -> row.part().equals(wanted);
        }
        return word(field + sign + value);
    }

    /// With `=` the whole value, with `:` words of it: "label:dog" finds "Dog bark", and "label:1"
    /// does not find "10".
    private static Predicate<ClipRow> text(int column, String sign, String value) {
        if (sign.equals("=") || value.isEmpty()) {
            return row -> row.values().get(column).equalsIgnoreCase(value);
        }
        Pattern words =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return row -> words.matcher(row.values().get(column)).find();
    }

    private int column(String field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(field)) {
                return i;
            }
        }
        return field.equals("label") ? columns.indexOf(labelColumn) : -1;
    }

    private static Predicate<ClipRow> number(ToDoubleFunction<ClipRow> measure, String test) {
        Matcher matcher = NUMBER.matcher(test.replace('−', '-').replace(',', '.'));
        if (!matcher.matches()) {
            return row -> false;
        }
        double limit = parse(matcher.group(2));
        String operator = matcher.group(1) == null ? "=" : matcher.group(1);
        return row -> {
            double value = measure.applyAsDouble(row);
            return switch (operator) {
                case "<" -> value < limit;
                case "<=" -> value <= limit;
                case ">" -> value > limit;
                case ">=" -> value >= limit;
                default -> Math.abs(value - limit) < 0.5 * unit(matcher.group(2));
            };
        };
    }

    /// "0.4" means 0.35 to 0.45: what reads as 0.4 is equal to it.
    private static double unit(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, point + 1.0 - number.length());
    }

    private static double parse(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static boolean contains(String text, String lowerCase) {
        return text.toLowerCase(Locale.ROOT).contains(lowerCase);
    }
}
