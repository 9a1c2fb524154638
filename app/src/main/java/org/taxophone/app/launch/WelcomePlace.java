package org.taxophone.app.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.taxophone.app.feature.welcome.WelcomeViewModel;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.app.session.RunningMark;
import org.taxophone.sample.Sample;

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
                            public void openSample(Sample sample) {
                                acts.openSample(sample, () -> {});
                            }

                            @Override
                            public void tour() {
                                acts.takeTour();
                            }

                            @Override
                            public void showShortcuts() {
                                acts.showShortcuts();
                            }

                            @Override
                            public Optional<RunningMark.Left> left(Path folder) {
                                return RunningMark.left(folder);
                            }

                            @Override
                            public void dismiss(Path folder) {
                                try {
                                    RunningMark.clear(folder);
                                } catch (IOException e) {
                                    s.journal().error(Messages.text("memory.failed"), e);
                                }
                            }
                        });
    }

    WelcomeViewModel model() {
        return model;
    }
}
