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
                (file, rate, seconds) -> s.reader().readMono(file, rate, 0, seconds),
                s.background(),
                () -> {});
    }
}
