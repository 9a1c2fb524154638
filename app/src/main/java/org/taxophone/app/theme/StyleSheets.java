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

    /// Address of the sheet with the tokens of a theme.
    static String tokens(Look look) {
        return resource("css/taxophone-" + look.name().toLowerCase(Locale.ROOT) + ".css")
                .toExternalForm();
    }

    /// Address of the sheet that says where they go, with text of so many percent.
    static String scaled(int fontPercent) {
        return FontScale.of(resource("css/taxophone.css"), fontPercent);
    }

    static void loadFonts() {
        for (String weight : FONTS) {
            Font.loadFont(resource("fonts/InterTabular-" + weight + ".otf").toExternalForm(), 12);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(StyleSheets.class.getResource(FOLDER + name), name);
    }
}
