package org.taxophone.app.theme;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.text.Font;

/// The style sheets and fonts that ship with the workbench.
final class StyleSheets {
    private static final String FOLDER = "/org/taxophone/ui/";
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold");

    private StyleSheets() {}

    /// Addresses of the sheets of a theme: its tokens, then where they go.
    static List<String> of(Look look, int fontPercent) {
        return List.of(
                resource(tokens(look)).toExternalForm(),
                FontScale.of(resource("css/taxophone.css"), fontPercent));
    }

    static void loadFonts() {
        for (String weight : FONTS) {
            Font.loadFont(resource("fonts/InterTabular-" + weight + ".otf").toExternalForm(), 12);
        }
    }

    private static String tokens(Look look) {
        return "css/taxophone-" + look.name().toLowerCase(Locale.ROOT) + ".css";
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(StyleSheets.class.getResource(FOLDER + name), name);
    }
}
