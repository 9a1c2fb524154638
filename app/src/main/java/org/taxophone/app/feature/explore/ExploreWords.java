package org.taxophone.app.feature.explore;

import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Messages;

/// What choices of the place are called.
final class ExploreWords {
    private ExploreWords() {}

    static String of(Colouring.Choice choice) {
        return switch (choice) {
            case Colouring.Choice.Cluster cluster -> Messages.text("explore.colour.cluster");
            case Colouring.Choice.Column column -> Capital.of(column.name());
            case Colouring.Choice.Confidence confidence ->
                    Messages.text("explore.colour.confidence");
            case Colouring.Choice.Distance distance -> Messages.text("explore.colour.distance");
        };
    }
}
