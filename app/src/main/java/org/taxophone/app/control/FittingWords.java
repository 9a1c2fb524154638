package org.taxophone.app.control;

import java.util.List;
import java.util.Set;
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
        return fitting(words, font, width, 2);
    }

    /// Names beside one another: each by its beginning, if that tells them apart, else by beginning
    /// and end.
    ///
    /// @param width that there is for each, in pixels
    public static List<String> apart(List<String> names, Font font, double width) {
        List<String> begun =
                names.stream().map(name -> fitting(name, font, width, Integer.MAX_VALUE)).toList();
        boolean alike = Set.copyOf(begun).size() < Set.copyOf(names).size();
        return alike ? names.stream().map(name -> of(name, font, width)).toList() : begun;
    }

    /// @param endShare one of so many letters that are kept is of the end
    private static String fitting(String words, Font font, double width, int endShare) {
        if (width(words, font) <= width) {
            return words;
        }
        int[] letters = words.codePoints().toArray();
        int fits = 0;
        int tooMany = letters.length;
        while (tooMany - fits > 1) {
            int kept = (fits + tooMany) / 2;
            if (width(shortened(letters, kept, kept / endShare), font) <= width) {
                fits = kept;
            } else {
                tooMany = kept;
            }
        }
        return shortened(letters, fits, fits / endShare);
    }

    private static String shortened(int[] letters, int kept, int last) {
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
