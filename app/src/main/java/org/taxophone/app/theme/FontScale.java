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

/// Larger and smaller text: a style sheet with its font sizes, and the heights and widths that hold
/// text, multiplied. Wider than [#PANEL] are panels, which have what the window leaves them.
final class FontScale {
    private static final int PLAIN = 100;
    private static final double HAIRLINE = 6;
    private static final double PANEL = 200;
    private static final Pattern SIZES =
            Pattern.compile(
                    "(-fx-font-size|-fx-(?:min|pref|max)-(?:height|width)|-fx-cell-size"
                            + "|-tx-draw-font|-tx-text-size)(:\\s*)(\\d+(?:\\.\\d+)?)px");

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
                                                + times(
                                                        size.group(3),
                                                        size.group(1).endsWith("width"),
                                                        percent)
                                                + "px"));
    }

    private static String times(String pixels, boolean width, int percent) {
        double size = Double.parseDouble(pixels);
        return size < HAIRLINE || (width && size > PANEL)
                ? pixels
                : String.format(Locale.ROOT, "%.1f", size * percent / PLAIN);
    }
}
