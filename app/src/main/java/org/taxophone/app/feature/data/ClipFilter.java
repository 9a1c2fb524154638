package org.taxophone.app.feature.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.taxophone.app.session.FilterTerm;

/// What the filter box means: words, `field:word`, `field = value`, `field < number` and
/// `field > number`, each of which must hold; a `-` before one turns it round. Quotes keep a value
/// with spaces together, spaces round the signs are free, and a `:` may stand before any of them.
///
/// Numbers may be asked of `duration` (s), `level`, `peak` (dBFS), `rate` (Hz) and `channels`, and
/// of any column that holds numbers. `label` stands for the column of classes.
public final class ClipFilter {
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
        for (FilterTerm term : FilterTerm.all(text)) {
            Predicate<ClipRow> test = term.isWord() ? word(term.value()) : field(term);
            all.add(term.turned() ? test.negate() : test);
        }
        return row -> all.stream().allMatch(test -> test.test(row));
    }

    /// A filter with one range of a field, in place of those that it had.
    static String withRange(String text, String field, double low, double high) {
        List<String> terms = new ArrayList<>();
        for (FilterTerm term : FilterTerm.all(text)) {
            if (!field.equalsIgnoreCase(term.field())) {
                terms.add(term.text());
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

    private Predicate<ClipRow> field(FilterTerm term) {
        String field = term.field();
        String value = term.value();
        ToDoubleFunction<ClipRow> measure = MEASURES.get(field);
        if (measure != null) {
            return number(measure, term);
        }
        int column = column(field);
        if (column >= 0) {
            return term.compares()
                    ? number(row -> FilterTerm.parse(row.values().get(column)), term)
                    : text(column, term.sign(), value);
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
        return word(field + term.sign() + value);
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

    private static Predicate<ClipRow> number(ToDoubleFunction<ClipRow> measure, FilterTerm term) {
        DoublePredicate passes = term.numbers();
        return row -> passes.test(measure.applyAsDouble(row));
    }

    private static boolean contains(String text, String lowerCase) {
        return text.toLowerCase(Locale.ROOT).contains(lowerCase);
    }
}
