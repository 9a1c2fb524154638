package org.taxophone.app.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The tokens of one theme as colours, read from its style sheet, which alone says what they are.
public final class Palette {
    private static final Pattern DECLARATION = Pattern.compile("(-[\\w-]+):\\s*(#[0-9a-fA-F]+);");

    private final boolean dark;
    private final Map<Token, Color> colors;

    private Palette(boolean dark, Map<Token, Color> colors) {
        this.dark = dark;
        this.colors = colors;
    }

    /// @throws IllegalArgumentException if the sheet lacks a token
    static Palette parse(boolean dark, String styleSheet) {
        Map<String, Color> declared = new java.util.HashMap<>();
        Matcher matcher = DECLARATION.matcher(styleSheet);
        while (matcher.find()) {
            declared.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        Map<Token, Color> colors = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            Color color = declared.get(token.variable());
            if (color == null) {
                throw new IllegalArgumentException("the style sheet lacks " + token.variable());
            }
            colors.put(token, color);
        }
        return new Palette(dark, colors);
    }

    public boolean dark() {
        return dark;
    }

    public Color color(Token token) {
        return java.util.Objects.requireNonNull(colors.get(token));
    }

    /// The same as 0xAARRGGBB, for pixel buffers.
    public int argb(Token token) {
        Color c = color(token);
        return (int) Math.round(c.getOpacity() * 255) << 24
                | (int) Math.round(c.getRed() * 255) << 16
                | (int) Math.round(c.getGreen() * 255) << 8
                | (int) Math.round(c.getBlue() * 255);
    }
}
