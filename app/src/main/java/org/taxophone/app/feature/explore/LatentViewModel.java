package org.taxophone.app.feature.explore;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.audio.SoundSource;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.project.Project;

/// What the model of the run on show draws in place of the current clip, and when its place in the
/// latent space is moved.
public final class LatentViewModel {
    /// Under which the player knows what was drawn.
    static final String DRAWN = "drawn by the model";

    private final ExploreViewModel explore;
    private final CurrentProject project;
    private final Background thread;
    private final LatestLoad places;
    private final LatestLoad pictures;
    private final LatestLoad sounds;
    private final LatentDesk desk = new LatentDesk();
    private final ReadOnlyObjectWrapper<@Nullable LatentState> state =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FeatureMatrix> picture =
            new ReadOnlyObjectWrapper<>();
    private String drawing = ""; // of which run
    private String shown = ""; // at which clip of it

    /// @param thread one thread of its own: the model must not change threads
    public LatentViewModel(ExploreViewModel explore, CurrentProject project, Background thread) {
        this.explore = explore;
        this.project = project;
        this.thread = thread;
        places = thread.latest();
        pictures = thread.latest();
        sounds = thread.latest();
        explore.exploredProperty().addListener((value, before, now) -> look());
        explore.selection().currentProperty().addListener((value, before, now) -> look());
        look();
    }

    /// Where the model draws; null where there is no decoder or no clip.
    ReadOnlyObjectProperty<@Nullable LatentState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What it draws there.
    ReadOnlyObjectProperty<@Nullable FeatureMatrix> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    void move(int dimension, double value) {
        LatentState now = state.get();
        if (now != null && now.place()[dimension] != (float) value) {
            go(now.moved(dimension, value));
        }
    }

    void reset() {
        LatentState now = state.get();
        if (now != null) {
            go(now.reset());
        }
    }

    /// Sounds what is drawn, or stops it.
    void playOrStop() {
        LatentState now = state.get();
        if (explore.player().playing().equals(DRAWN)) {
            explore.player().stop();
        } else if (now != null && now.problem().isEmpty()) {
            sounds.load(
                    () -> desk.sound(now),
                    file ->
                            file.ifPresent(
                                    wav -> explore.player().play(DRAWN, SoundSource.whole(wav))),
                    this::failed);
        }
    }

    private void look() {
        ExploredRun run = explore.explored();
        Project from = project.project();
        String clip = explore.selection().current();
        if (run == null || from == null) {
            drawing = "";
            shown = "";
            places.forget();
            state.set(null);
            thread.load(this::close, done -> {}, problem -> {});
            return;
        }
        String model = from.folder() + "/" + run.number();
        if (!model.equals(drawing)) {
            drawing = model;
            pictures.forget();
            state.set(null); // what the model before drew, or could not, is none of this one
            picture.set(null);
        }
        String wanted = model + "/" + clip;
        if (!wanted.equals(shown)) {
            shown = wanted;
            int number = run.number();
            places.load(
                    () -> desk.at(from, number, clip),
                    found -> {
                        if (found.isEmpty()) {
                            state.set(null);
                        } else {
                            go(found.get());
                        }
                    },
                    this::failed);
        }
    }

    private boolean close() {
        desk.close();
        return true;
    }

    private void go(LatentState next) {
        state.set(next);
        pictures.load(() -> desk.draw(next), drawn -> drawn.ifPresent(picture::set), this::failed);
    }

    private void failed(Exception problem) {
        state.set(LatentState.problem(Journal.explain(problem)));
    }
}
