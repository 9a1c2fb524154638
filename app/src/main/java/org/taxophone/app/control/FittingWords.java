package org.taxophone.app.control;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Words for a canvas, as much of them as there is room for. A canvas squeezes what is too wide,
/// until nobody can read it; here the middle goes, for names differ at their ends.
public final class FittingWords {
    private static final String GAP = "…";

    private FittingWords() {}

    /// The words, or their beginning and end about a gap.
    ///
    /// @param width that there is, in pixels
    public static String of(String words, Font font, double width) {
        if (width(words, font) <= width) {
            return words;
        }
        int[] letters = words.codePoints().toArray();
        int fits = 0;
        int tooMany = letters.length;
        while (tooMany - fits > 1) {
            int kept = (fits + tooMany) / 2;
            if (width(shortened(letters, kept), font) <= width) {
                fits = kept;
            } else {
                tooMany = kept;
            }
        }
        return shortened(letters, fits);
    }

    private static String shortened(int[] letters, int kept) {
        int last = kept / 2;
        return new String(letters, 0, kept - last)
                + GAP
                + new String(letters, letters.length - last, last);
    }

    /// How wide words are, in pixels.
    public static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
