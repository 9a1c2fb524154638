package org.taxophone.app.session;

import java.util.List;
import java.util.Set;

/// What the shell itself remembers of each project: the place on show, and what is selected.
public final class Recollection {
    /// What [ProjectMemory] knows the place on show by.
    public static final String PLACE = "place";

    /// More clips than these are not remembered, only the current one.
    private static final int MOST_CLIPS = 2_000;

    private static final String SEPARATOR = "\n";
    private static final Set<String> PLACES =
            Set.of(
                    Navigator.DATA,
                    Navigator.RECIPE,
                    Navigator.TRAINING,
                    Navigator.EXPLORE,
                    Navigator.RESULTS);

    private Recollection() {}

    /// Registers both.
    public static void keep(ProjectMemory memory, Navigator navigator, Selection selection) {
        memory.keep("clip", selection::current, selection.currentProperty()::set);
        memory.keep(
                PLACE,
                () -> project(navigator.placeProperty().get()),
                place -> {
                    if (PLACES.contains(place)) {
                        navigator.open(place);
                    }
                });
        memory.keep(
                "clips",
                () ->
                        selection.clips().size() > MOST_CLIPS
                                ? ""
                                : String.join(SEPARATOR, selection.clips()),
                clips -> selection.selectAll(List.of(clips.split(SEPARATOR))));
    }

    private static String project(String place) {
        return PLACES.contains(place) ? place : Navigator.DATA;
    }
}
