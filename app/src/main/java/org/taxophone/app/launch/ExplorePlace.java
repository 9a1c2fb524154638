package org.taxophone.app.launch;

import org.taxophone.app.feature.explore.ExploreView;
import org.taxophone.app.feature.explore.ExploreViewModel;
import org.taxophone.app.shell.Place;

/// Puts the Explore place together.
final class ExplorePlace {
    private ExplorePlace() {}

    static Place of(Services s) {
        ExploreViewModel model =
                new ExploreViewModel(
                        new ExploreViewModel.Parts(
                                s.project(),
                                s.selection(),
                                s.runs(),
                                s.player(),
                                s.navigator(),
                                s.background()));
        return new ExploreView(
                model,
                s.tiles(),
                (file, seconds) -> s.reader().readMono(file, RATE_HZ, 0, seconds),
                s.background(),
                () -> {});
    }

    /// Enough for what is seen in a panel of 300 px.
    private static final int RATE_HZ = 16_000;
}
