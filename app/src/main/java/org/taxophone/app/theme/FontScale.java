package org.taxophone.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Larger and smaller text: a style sheet with its font sizes, and the heights that hold text,
/// multiplied.
final class FontScale {
    private static final int PLAIN = 100;
    private static final Pattern SIZES =
            Pattern.compile(
                    "(-fx-font-size|-fx-(?:min|pref|max)-height|-fx-cell-size|-tx-draw-font)"
                            + "(:\\s*)(\\d+(?:\\.\\d+)?)px");

    private FontScale() {}

    /// The address of the sheet at so many percent.
    static String of(URL sheet, int percent) {
        if (percent == PLAIN) {
            return sheet.toExternalForm();
        }
        try (InputStream in = sheet.openStream()) {
            String scaled = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), percent);
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(sheet.toString(), e);
        }
    }

    static String scaled(String css, int percent) {
        return SIZES.matcher(css)
                .replaceAll(
                        size ->
                                Matcher.quoteReplacement(
                                        size.group(1)
                                                + size.group(2)
                                                + times(size.group(3), percent)
                                                + "px"));
    }

    private static String times(String pixels, int percent) {
        // hairlines stay hairlines
        double size = Double.parseDouble(pixels);
        return size < 6 ? pixels : String.format(Locale.ROOT, "%.1f", size * percent / PLAIN);
    }
}
