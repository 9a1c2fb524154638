package org.taxophone.app.launch;

import java.util.List;
import org.taxophone.app.feature.explore.ExploreView;
import org.taxophone.app.feature.explore.ExploreViewModel;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.SystemFolders;
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
                (sound, rate, seconds) -> s.reader().readMono(sound, rate, 0, seconds),
                s.background(),
                () -> export(s, model));
    }

    private static void export(Services s, ExploreViewModel model) {
        s.dialogs()
                .saveFile(
                        Messages.text("explore.export.title"),
                        SystemFolders.home().resolve("map.svg"),
                        Messages.text("explore.export.kind"),
                        List.of("svg", "pdf", "png"))
                .ifPresent(
                        file ->
                                model.export(
                                        file,
                                        problem ->
                                                s.dialogs()
                                                        .problem(
                                                                Messages.text(
                                                                        "explore.export.failed"),
                                                                problem)));
    }
}
