package org.taxophone.app.feature.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.preferences.Recents;
import org.taxophone.app.session.RunningMark;
import org.taxophone.sample.Sample;

class WelcomeViewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");

    @TempDir Path home;

    private final List<String> acts = new ArrayList<>();
    private final List<RunningMark.Left> left = new ArrayList<>();

    @Test
    void recentsSayHowMuchAndWhen() throws IOException {
        Recents recents = new Recents(new Preferences(home.resolve("p")));
        recents.add(recent("old", 400, 1, "2025-11-03T10:00:00Z"));
        recents.add(recent("november", 6705, 11, "2026-11-03T10:00:00Z"));
        recents.add(recent("yesterday", 1, 3, "2026-11-20T10:00:00Z"));
        recents.add(recent("digits", 3000, 6, "2026-11-21T14:26:00Z"));
        WelcomeViewModel model = model(recents);
        assertThat(model.recents().stream().map(model::note))
                .containsExactly(
                        "3,000 clips · 6 runs · today 14:26",
                        "1 clip · 3 runs · yesterday",
                        "6,705 clips · 11 runs · 3 Nov",
                        "400 clips · 1 run · 3 Nov 2025");
        assertThat(model.place(model.recents().getFirst())).isEqualTo("~/digits");
    }

    @Test
    void chosenFolderIsOpenedAndACancelledChoiceIsNot() {
        WelcomeViewModel model = model(new Recents(new Preferences(home.resolve("p"))));
        model.chooseFolder();
        model.openSample(Sample.CALLS);
        model.tour();
        assertThat(acts).containsExactly("asked", "open " + home, "sample CALLS", "tour");
        assertThat(model.recents()).isEmpty();
    }

    @Test
    void aProjectThatWasLeftIsOfferedUntilItIsOpenedOrDismissed() throws IOException {
        Recents recents = new Recents(new Preferences(home.resolve("p")));
        recents.add(recent("digits", 3000, 6, "2026-11-21T14:00:00Z"));
        Path folder = home.resolve("digits");
        left.add(
                new RunningMark.Left(
                        folder,
                        Instant.parse("2026-11-21T14:26:00Z"),
                        Instant.parse("2026-11-20T23:59:00Z")));
        WelcomeViewModel model = model(recents);
        assertThat(model.leftWords(Objects.requireNonNull(model.leftProperty().get())))
                .isEqualTo(
                        "Taxophone closed unexpectedly at 14:26. Your project “digits” was saved at"
                                + " 23:59, yesterday.");
        model.openLeft();
        assertThat(model.leftProperty().get()).isNull();
        model.refresh();
        model.dismissLeft();
        assertThat(model.leftProperty().get()).isNull();
        model.dismissLeft();
        assertThat(acts).containsExactly("open " + folder, "dismiss " + folder);
    }

    private WelcomeViewModel model(Recents recents) {
        return new WelcomeViewModel(
                recents,
                Clock.fixed(NOW, ZoneOffset.UTC),
                home,
                new WelcomeViewModel.Doors() {
                    @Override
                    public Optional<Path> chooseFolder(String title) {
                        acts.add("asked");
                        return Optional.of(home);
                    }

                    @Override
                    public void open(Path folder) {
                        acts.add("open " + folder);
                    }

                    @Override
                    public void openSample(Sample sample) {
                        acts.add("sample " + sample);
                    }

                    @Override
                    public void tour() {
                        acts.add("tour");
                    }

                    @Override
                    public void showShortcuts() {
                        acts.add("shortcuts");
                    }

                    @Override
                    public Optional<RunningMark.Left> left(Path folder) {
                        return left.stream().filter(one -> one.folder().equals(folder)).findFirst();
                    }

                    @Override
                    public void dismiss(Path folder) {
                        acts.add("dismiss " + folder);
                        left.clear();
                    }
                });
    }

    private Recents.Recent recent(String name, int clips, int runs, String opened)
            throws IOException {
        Path folder = Files.createDirectories(home.resolve(name));
        Files.writeString(folder.resolve("project.json"), "{}");
        return new Recents.Recent(folder, folder, name, clips, runs, Instant.parse(opened));
    }
}
