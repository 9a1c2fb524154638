package org.taxophone.app.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Saving;

/// Beside the project's name: when it was written last, "Saved 14:26", or that it could not be.
final class SavedLabel {
    private final Label label;
    private final Tooltip tip = new Tooltip();

    private SavedLabel(Label label) {
        this.label = label;
        tip.setWrapText(true);
        tip.setMaxWidth(420);
    }

    /// Has a label say it from now on.
    static void in(Label label, Saving saving) {
        SavedLabel saved = new SavedLabel(label);
        saving.stateProperty().addListener((value, before, now) -> saved.show(now));
        saved.show(saving.stateProperty().get());
    }

    private void show(Saving.State state) {
        boolean failed = !state.problem().isEmpty();
        label.setText(words(state, LocalDate.now()));
        label.getStyleClass().removeAll("muted", "danger-text");
        label.getStyleClass().add(failed ? "danger-text" : "muted");
        label.setVisible(!label.getText().isEmpty());
        label.setManaged(label.isVisible());
        tip.setText(failed ? state.problem() : when(state.at()));
        label.setTooltip(label.isVisible() ? tip : null);
        label.setAccessibleHelp(tip.getText());
    }

    /// What it says on a day: the time for today, else the date.
    static String words(Saving.State state, LocalDate today) {
        Instant at = state.at();
        if (!state.problem().isEmpty()) {
            return Messages.text("status.saved.not");
        }
        if (state.writing()) {
            return Messages.text("status.saving");
        }
        if (at == null) {
            return "";
        }
        ZonedDateTime time = at.atZone(ZoneId.systemDefault());
        return Messages.text(
                "status.saved",
                time.toLocalDate().equals(today)
                        ? format(time, DateTimeFormatter.ofPattern("HH:mm"))
                        : format(time, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)));
    }

    private static String when(@Nullable Instant at) {
        return at == null
                ? ""
                : Messages.text(
                        "status.saved.tip",
                        format(
                                at.atZone(ZoneId.systemDefault()),
                                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)));
    }

    private static String format(ZonedDateTime time, DateTimeFormatter how) {
        return time.format(how.withLocale(Messages.locale()));
    }
}
