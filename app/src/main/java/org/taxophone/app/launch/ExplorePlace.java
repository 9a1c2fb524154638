package org.taxophone.app.launch;

import org.taxophone.app.control.ClipSound;
import org.taxophone.app.feature.explore.ExploreView;
import org.taxophone.app.feature.explore.ExploreViewModel;
import org.taxophone.app.feature.explore.FigureOffers;
import org.taxophone.app.shell.Place;
import org.taxophone.project.Project;

/// Puts the Explore place together.
final class ExplorePlace {
    /// The folder of a project in which figures are saved.
    static final String FIGURES = "figures";

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
        ClipSound sounds = (sound, rate, seconds) -> s.reader().readMono(sound, rate, 0, seconds);
        FigureOffers offers = new FigureOffers(sounds, s.tiles().axesProperty()::get);
        return new ExploreView(
                model, s.tiles(), sounds, s.background(), () -> export(s, model, offers));
    }

    private static void export(Services s, ExploreViewModel model, FigureOffers offers) {
        Project project = s.project().project();
        if (project != null) {
            offers.of(model, project.folder().resolve(FIGURES)).ifPresent(s.figures()::open);
        }
    }
}
