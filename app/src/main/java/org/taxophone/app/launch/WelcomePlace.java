package org.taxophone.app.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.taxophone.app.feature.welcome.WelcomeViewModel;
import org.taxophone.app.preferences.SystemFolders;

/// Puts Welcome together.
final class WelcomePlace {
    private final WelcomeViewModel model;

    WelcomePlace(Services s, Acts acts) {
        model =
                new WelcomeViewModel(
                        s.recents(),
                        Clock.systemDefaultZone(),
                        SystemFolders.home(),
                        new WelcomeViewModel.Doors() {
                            @Override
                            public Optional<Path> chooseFolder(String title) {
                                return s.dialogs().chooseFolder(title, SystemFolders.home());
                            }

                            @Override
                            public void open(Path folder) {
                                acts.open(folder);
                            }

                            @Override
                            public void openSample() {
                                acts.openSample();
                            }

                            @Override
                            public void showShortcuts() {
                                acts.showShortcuts();
                            }
                        });
    }

    WelcomeViewModel model() {
        return model;
    }
}
