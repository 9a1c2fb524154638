package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// A line of the palette.
///
/// @param heading what stands above it: the title of the section that it begins, else empty
/// @param parts its text, cut where what was typed begins and ends
record PaletteLine(Found found, String heading, List<Part> parts) {
    /// A part of a text.
    ///
    /// @param typed true if it is what was typed
    record Part(String text, boolean typed) {}

    /// @param words lower case
    static PaletteLine of(Found found, String heading, String words) {
        return new PaletteLine(found, heading, parts(found.text(), words));
    }

    static List<Part> parts(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        BitSet typed = new BitSet();
        if (lower.length() == text.length()) {
            for (String word : words.split("\\s+")) {
                int at = lower.indexOf(word);
                if (at >= 0) {
                    typed.set(at, at + word.length());
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean on = typed.get(from);
            int next = on ? typed.nextClearBit(from) : typed.nextSetBit(from);
            int to = next < 0 ? text.length() : next;
            parts.add(new Part(text.substring(from, to), on));
            from = to;
        }
        return parts;
    }
}
