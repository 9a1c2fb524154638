package org.taxophone.app.feature.explore;

import java.util.Locale;
import org.taxophone.app.i18n.Messages;

/// What choices of the place are called.
final class ExploreWords {
    private ExploreWords() {}

    static String of(Colouring.Choice choice) {
        return switch (choice) {
            case Colouring.Choice.Cluster cluster -> Messages.text("explore.colour.cluster");
            case Colouring.Choice.Column column -> capital(column.name());
            case Colouring.Choice.Confidence confidence ->
                    Messages.text("explore.colour.confidence");
        };
    }

    /// A column's name as a title.
    static String capital(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
