package org.taxophone.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of the terms that are typed into a filter: a word, or `field:word`, `field = value`,
/// `field < number` and the like. Quotes keep a value with spaces together, spaces round the signs
/// are free, and a `:` may stand before any of them.
///
/// @param text as it was typed
/// @param turned true if a `-` before it turns it round
/// @param field lower case; empty for a word alone
/// @param sign `:`, `=`, `<`, `<=`, `>` or `>=`; empty for a word alone
/// @param value the word or number
public record FilterTerm(String text, boolean turned, String field, String sign, String value) {
    private static final Pattern TERM =
            Pattern.compile(
                    "(-?)(?:([\\p{L}\\p{N}_.-]+?)(:\\s*(?:[<>]=?|=)?|\\s*(?:[<>]=?|=))\\s*)?"
                            + "(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern NUMBER = Pattern.compile("([<>]=?)?(-?[0-9.]+)");

    /// The terms of a text, each of which must hold; none for an empty one.
    public static List<FilterTerm> all(String text) {
        List<FilterTerm> all = new ArrayList<>();
        Matcher matcher = TERM.matcher(text.strip());
        while (matcher.find()) {
            String quoted = matcher.group(4);
            String field = matcher.group(2);
            all.add(
                    new FilterTerm(
                            matcher.group(),
                            !matcher.group(1).isEmpty(),
                            field == null ? "" : field.toLowerCase(Locale.ROOT),
                            field == null ? "" : sign(matcher.group(3).strip()),
                            quoted == null ? matcher.group(5) : quoted));
        }
        return all;
    }

    private static String sign(String typed) {
        return typed.length() > 1 && typed.startsWith(":") ? typed.substring(1).strip() : typed;
    }

    public boolean isWord() {
        return field.isEmpty();
    }

    /// True if numbers are compared.
    public boolean compares() {
        return test().startsWith("<") || test().startsWith(">");
    }

    /// Which numbers pass; none where the value is no number. "0.4" means 0.35 to 0.45: what reads
    /// as 0.4 is equal to it.
    public DoublePredicate numbers() {
        Matcher matcher = NUMBER.matcher(test().replace('\u2212', '-').replace(',', '.'));
        if (!matcher.matches()) {
            return value -> false;
        }
        double limit = parse(matcher.group(2));
        double half = 0.5 * unit(matcher.group(2));
        return switch (matcher.group(1) == null ? "=" : matcher.group(1)) {
            case "<" -> value -> value < limit;
            case "<=" -> value -> value <= limit;
            case ">" -> value -> value > limit;
            case ">=" -> value -> value >= limit;
            default -> value -> Math.abs(value - limit) < half;
        };
    }

    private String test() {
        return sign.equals(":") || sign.equals("=") ? value : sign + value;
    }

    private static double unit(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, point + 1.0 - number.length());
    }

    /// The number that a text is; not a number where it is none.
    public static double parse(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
