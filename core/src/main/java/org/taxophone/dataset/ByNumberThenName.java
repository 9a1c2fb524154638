package org.taxophone.dataset;

import java.io.Serializable;
import java.util.Comparator;

/// Orders texts as a person would: runs of digits by their number ("9" before "10", "take 2" before
/// "take 11"), the rest by alphabet.
final class ByNumberThenName implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                order = compareNumbers(a, i, endA, b, j, endB);
                i = endA;
                j = endB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b); // "01" and "1" are different texts
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, int i, int endA, String b, int j, int endB) {
        int x = firstThatCounts(a, i, endA);
        int y = firstThatCounts(b, j, endB);
        int order = Integer.compare(endA - x, endB - y);
        for (; order == 0 && x < endA; x++, y++) {
            order = Character.compare(a.charAt(x), b.charAt(y));
        }
        return order;
    }

    private static int firstThatCounts(String digits, int from, int end) {
        int first = from;
        while (first < end - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return first;
    }
}
