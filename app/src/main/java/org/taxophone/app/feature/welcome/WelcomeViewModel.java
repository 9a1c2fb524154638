package org.taxophone.app.feature.welcome;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.Recents;
import org.taxophone.app.session.RunningMark;
import org.taxophone.sample.Sample;

/// What can be opened, and how.
public final class WelcomeViewModel {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(Messages.text("welcome.format.day"), Messages.locale());
    private static final DateTimeFormatter DAY_AND_YEAR =
            DateTimeFormatter.ofPattern(Messages.text("welcome.format.year"), Messages.locale());
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Messages.locale());

    private final Recents remembered;
    private final Clock clock;
    private final Path home;
    private final Doors doors;
    private final ObservableList<Recents.Recent> recents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RunningMark.@Nullable Left> left =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");

    /// Where the acts of this screen lead.
    ///
    /// @param chooseFolder asks for a folder, a project's or one of sounds
    public interface Doors {
        Optional<Path> chooseFolder(String title);

        /// Opens a project, or makes one of a folder of sounds.
        void open(Path folder);

        void openSample(Sample sample);

        /// Shows the places one after the other.
        void tour();

        void showShortcuts();

        /// What became of a project whose program is gone.
        Optional<RunningMark.Left> left(Path folder);

        /// Forgets that a project was left.
        void dismiss(Path folder);
    }

    /// @param home the person's home folder, written as ~
    public WelcomeViewModel(Recents remembered, Clock clock, Path home, Doors doors) {
        this.remembered = remembered;
        this.clock = clock;
        this.home = home;
        this.doors = doors;
        refresh();
    }

    /// Reads the list of projects anew.
    public void refresh() {
        List<Recents.Recent> now = remembered.existing();
        if (!now.equals(recents)) {
            recents.setAll(now);
        }
        left.set(
                now.stream()
                        .map(recent -> doors.left(recent.folder()))
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(RunningMark.Left::lastSeen))
                        .orElse(null));
    }

    /// The project that the program was showing when it ended without closing it; null for none.
    public ReadOnlyObjectProperty<RunningMark.@Nullable Left> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// "Taxophone closed unexpectedly at 14:26. digits was saved at 14:25."
    public String leftWords(RunningMark.Left one) {
        String name =
                recents.stream()
                        .filter(recent -> recent.folder().equals(one.folder()))
                        .map(Recents.Recent::name)
                        .findFirst()
                        .orElse(one.folder().toString());
        return Messages.text("welcome.left", moment(one.lastSeen()), name, moment(one.saved()));
    }

    /// Opens the project that was left.
    public void openLeft() {
        RunningMark.Left one = left.get();
        if (one != null) {
            left.set(null);
            doors.open(one.folder());
        }
    }

    /// Says no more of the project that was left.
    public void dismissLeft() {
        RunningMark.Left one = left.get();
        if (one != null) {
            doors.dismiss(one.folder());
            refresh();
        }
    }

    /// Asks for a folder of sounds and makes a project of it.
    public void chooseFolder() {
        choose(() -> doors.chooseFolder(Messages.text("welcome.choose.title")));
    }

    /// Asks for a project and opens it.
    public void chooseProject() {
        choose(() -> doors.chooseFolder(Messages.text("welcome.project.title")));
    }

    private void choose(Supplier<Optional<Path>> asked) {
        asked.get().ifPresent(doors::open);
    }

    public void open(Recents.Recent recent) {
        doors.open(recent.folder());
    }

    public void openSample(Sample sample) {
        doors.openSample(sample);
    }

    /// Shows the places one after the other, on the open project or on the first sample.
    public void tour() {
        doors.tour();
    }

    public void showShortcuts() {
        doors.showShortcuts();
    }

    /// What is dragged over the window, in words; empty for nothing.
    public void dragging(String words) {
        hint.set(words);
    }

    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// Projects that can be opened now, newest first.
    public ObservableList<Recents.Recent> recents() {
        return recents;
    }

    /// "~/Taxophone/digits.taxophone".
    public String place(Recents.Recent recent) {
        Path folder = recent.folder();
        return folder.startsWith(home) ? "~/" + home.relativize(folder) : folder.toString();
    }

    /// "3,000 clips · 6 runs · today 14:26".
    public String note(Recents.Recent recent) {
        return Messages.text(
                "welcome.recent.note",
                Figures.count(recent.clips()),
                recent.clips(),
                recent.runs(),
                when(recent));
    }

    private String when(Recents.Recent recent) {
        return day(recent.opened().atZone(clock.getZone()));
    }

    // The hour says it where it was today; else the day does too.
    private String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        return at.toLocalDate().equals(LocalDate.now(clock))
                ? TIME.format(at)
                : Messages.text("welcome.left.moment", TIME.format(at), day(at));
    }

    private String day(ZonedDateTime opened) {
        LocalDate today = LocalDate.now(clock);
        if (opened.toLocalDate().equals(today)) {
            return Messages.text("welcome.recent.today", TIME.format(opened));
        }
        if (opened.toLocalDate().equals(today.minusDays(1))) {
            return Messages.text("welcome.recent.yesterday");
        }
        return (opened.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(opened);
    }
}
