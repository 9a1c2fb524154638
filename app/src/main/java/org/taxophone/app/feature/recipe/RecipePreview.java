package org.taxophone.app.feature.recipe;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.dataset.Dataset;
import org.taxophone.features.FrontEndConfig;

/// What the model will see of the current clip, made beside the UI thread.
final class RecipePreview {
    private final ReadOnlyObjectProperty<@Nullable Dataset> dataset;
    private final Selection selection;
    private final SoundReader sounds;
    private final LatestLoad loads;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable FrontEndConfig previewed;
    private String previewedClip = "";
    private boolean open;

    RecipePreview(
            ReadOnlyObjectProperty<@Nullable Dataset> dataset,
            Selection selection,
            Background background,
            SoundReader sounds) {
        this.dataset = dataset;
        this.selection = selection;
        this.sounds = sounds;
        loads = background.latest();
    }

    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What stands in place of, or under, the picture.
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// @param config the front end
    /// @param undecided whether another one may be decided on
    void update(FrontEndConfig config, boolean undecided) {
        Dataset clips = dataset.get();
        int row = clips == null ? -1 : clips.indexOf(selection.current());
        if (clips != null && row < 0 && clips.size() > 0) {
            row = 0; // nothing chosen yet: the first clip will do
        }
        if (clips == null || row < 0) {
            preview.set(null);
            previewed = null;
            note.set(Messages.text("recipe.preview.none"));
            return;
        }
        String clip = clips.clips().get(row).id();
        open = undecided;
        if (Objects.equals(config, previewed) && clip.equals(previewedClip)) {
            say();
            return;
        }
        previewed = config;
        previewedClip = clip;
        busy.set(true);
        int wanted = row;
        loads.load(
                () -> Preview.of(clips.sound(wanted), config, sounds),
                this::show,
                problem -> {
                    busy.set(false);
                    previewed = null; // tried again when anything changes
                    preview.set(null);
                    note.set(Journal.explain(problem));
                });
    }

    private void show(Preview made) {
        busy.set(false);
        preview.set(made);
        say();
    }

    private void say() {
        Preview made = preview.get();
        if (made != null) {
            note.set(
                    open
                            ? made.sentence() + " " + Messages.text("recipe.preview.auto")
                            : made.sentence());
        }
    }
}
