package org.taxophone.dataset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern of names as people write it, `{label}_{speaker}_{take}`: each word in braces becomes a
/// column, what stands between is literal. A word takes as little as it can, the last one the rest.
final class NameTemplate {
    private static final Pattern WORD =
            Pattern.compile("(?<!\\\\[pPxNk])\\{([A-Za-z][A-Za-z0-9]*)}");

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z0-9]+)>\\.\\+\\??\\)");

    private NameTemplate() {}

    /// The template that stands for a regular expression, if one does; else what is given.
    static String words(String regex) {
        String text = GROUP.matcher(regex).replaceAll("{$1}").replaceAll("\\\\(\\W)", "$1");
        return regex(text).equals(regex) ? text : regex;
    }

    /// The regular expression that a template stands for; what is none comes back as it is.
    static String regex(String text) {
        Matcher words = WORD.matcher(text);
        if (text.contains("(?") || !words.find()) {
            return text;
        }
        StringBuilder regex = new StringBuilder();
        int from = 0;
        do {
            regex.append(literal(text.substring(from, words.start())))
                    .append("(?<")
                    .append(words.group(1))
                    .append('>')
                    .append(words.end() == text.length() ? ".+" : ".+?")
                    .append(')');
            from = words.end();
        } while (words.find());
        return regex.append(literal(text.substring(from))).toString();
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }
}
