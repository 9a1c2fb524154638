package org.taxophone.app.feature.data;

import java.util.Comparator;

/// Names in the order in which a person counts: "take 2" before "take 10".
final class ByNumberInName implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (digit(a, i) && digit(b, j)) {
                int endA = end(a, i);
                int endB = end(b, j);
                int order = number(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order =
                        Character.compare(
                                Character.toLowerCase(a.charAt(i)),
                                Character.toLowerCase(b.charAt(j)));
                if (order != 0) {
                    return order;
                }
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int number(String a, int i, int endA, String b, int j, int endB) {
        int left = first(a, i, endA);
        int right = first(b, j, endB);
        int order = Integer.compare(endA - left, endB - right);
        for (; order == 0 && left < endA; left++, right++) {
            order = Character.compare(a.charAt(left), b.charAt(right));
        }
        return order;
    }

    // leading zeros do not count
    private static int first(String digits, int from, int end) {
        int first = from;
        while (first < end - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean digit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }
}
