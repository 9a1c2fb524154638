package org.taxophone.app.feature.recipe;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.RunsAtOnce;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;
import org.taxophone.job.ImmediateJobRunner;
import org.taxophone.project.OwnRecipes;
import org.taxophone.project.Project;

/// The Recipe place without a window, on a project of few clips.
final class RecipeTrial {
    static final AudioFacts FACTS =
            new AudioFacts("WAV, 16 bit", 8000, 1, 4000, 0.5, 0.1, 0, "h", "");

    private final Path folder;
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Dataset> dataset = new ReadOnlyObjectWrapper<>();
    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection();
    private final Runs runs = RunsAtOnce.of(project, new ImmediateJobRunner());

    RecipeTrial(Path folder) {
        this.folder = folder;
    }

    Runs runs() {
        return runs;
    }

    void close() {
        Project open = project.get();
        if (open != null) {
            open.close();
        }
    }

    /// The place with sounds that can all be read.
    RecipeViewModel model() {
        return model((file, rate, seconds) -> tone(rate));
    }

    RecipeViewModel model(SoundReader sounds) {
        return new RecipeViewModel(
                new RecipeViewModel.Parts(
                        project.getReadOnlyProperty(),
                        dataset.getReadOnlyProperty(),
                        selection,
                        runs,
                        navigator,
                        new Background(UiThread.immediate(), 0),
                        UiThread.immediate(),
                        new ImmediateJobRunner(),
                        new OwnRecipes(folder.resolve("recipes")),
                        sounds));
    }

    /// A project of two clips that are not there.
    void openProject() {
        openClips(
                Dataset.of(
                        folder,
                        List.of(new Clip("a", "a.wav", FACTS), new Clip("b", "b.wav", FACTS)),
                        Map.of(),
                        Optional.empty()));
    }

    void openClips(Dataset clips) {
        Project opened = Project.create(folder.resolve("project"), "two");
        opened.importResult(
                new ImportResult(clips, new ImportReport(2, 2, List.of(), List.of(), "", 0.1)));
        project.set(opened);
        dataset.set(clips);
    }

    private static Waveform tone(int rate) {
        float[] samples = new float[rate / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 440 * i / rate));
        }
        return new Waveform(samples, rate);
    }
}
