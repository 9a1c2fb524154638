package org.taxophone.app.feature.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.job.JobContext;
import org.taxophone.project.PinnedDrawing;
import org.taxophone.project.Project;
import org.taxophone.training.PinnedClips;
import org.taxophone.training.TrainingEvent;

/// The clips that a person wants to see drawn back: kept with the project, and given to each of
/// its trainings.
public final class Pins {
    private static final String SEPARATOR = "\t";
    private static final int SPREAD = 6;

    private final Selection selection;
    private final ObservableValue<? extends @Nullable Project> project;
    private final ObservableValue<? extends @Nullable Dataset> dataset;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<String>> pinned =
            new ReadOnlyObjectWrapper<>(List.of());
    private Wish asked = Wish.NONE;
    private volatile List<String> now = List.of(); // as the thread of a run sees it

    /// What a finished run was asked to draw.
    private record Wish(int run, List<String> clips) {
        static final Wish NONE = new Wish(0, List.of());
    }

    /// @param selection what is pinned when a person asks for it
    public Pins(
            Selection selection,
            ObservableValue<? extends @Nullable Project> project,
            ObservableValue<? extends @Nullable Dataset> dataset,
            Background background) {
        this.selection = selection;
        this.project = project;
        this.dataset = dataset;
        this.background = background;
        pinned.addListener((value, before, after) -> now = after);
        project.addListener(
                (value, before, after) -> {
                    pinned.set(List.of());
                    asked = Wish.NONE;
                });
    }

    /// Remembers them for each project.
    public void remember(ProjectMemory memory) {
        memory.keep(
                "training.pins",
                () -> String.join(SEPARATOR, pinned.get()),
                text -> pinned.set(List.of(text.split(SEPARATOR))));
    }

    /// Ids of the pinned clips; none while they are spread over the data.
    ReadOnlyObjectProperty<List<String>> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /// True if clips are pinned of which none is among those that were drawn.
    boolean awaits(TrainingEvent.ReconstructionsDrawn drawn) {
        List<String> wanted = pinned.get();
        return !wanted.isEmpty()
                && drawn.reconstructions().stream()
                        .noneMatch(clip -> wanted.contains(clip.clipId()));
    }

    Selection selection() {
        return selection;
    }

    /// Pins the selected clips.
    ///
    /// @param works true while the run trains: it draws them when it looks next
    /// @param drawn told once they are drawn, if the run does not train
    void pin(WatchedRun run, boolean works, Runnable drawn) {
        pinned.set(selection.clips().stream().limit(PinnedClips.MOST).toList());
        give(run, works, drawn);
    }

    /// Back to a few clips from all over.
    void unpin(WatchedRun run, boolean works, Runnable drawn) {
        pinned.set(List.of());
        give(run, works, drawn);
    }

    /// Lets a run that has finished draw what is pinned, if it drew other clips; asks it once.
    ///
    /// @param told what it drew
    void catchUp(WatchedRun run, TrainingEvent.ReconstructionsDrawn told, Runnable drawn) {
        Wish wish = new Wish(run.number(), pinned.get());
        if (awaits(told) && !wish.equals(asked)) {
            asked = wish;
            give(run, false, drawn);
        }
    }

    private void give(WatchedRun run, boolean works, Runnable drawn) {
        Project open = project.getValue();
        Dataset clips = dataset.getValue();
        if (open == null || clips == null || clips.size() == 0) {
            return;
        }
        List<String> wanted = pinned.get();
        background.load(
                () -> {
                    if (works) {
                        PinnedClips.write(open.run(run.number()).folder(), wanted);
                    } else {
                        new PinnedDrawing(open, clips)
                                .draw(
                                        run.number(),
                                        wanted.isEmpty() ? spread(clips) : wanted,
                                        JobContext.none())
                                .ifPresent(run.record()::heard);
                    }
                    return run.number();
                },
                number -> drawn.run(),
                problem -> {}); // the rows stay as they were
    }

    private static List<String> spread(Dataset clips) {
        int count = Math.min(SPREAD, clips.size());
        return new ArrayList<>(
                IntStream.range(0, count)
                        .mapToObj(i -> clips.clips().get(i * clips.size() / count).id())
                        .toList());
    }

    /// A run begins: it is told what is pinned. On the run's thread.
    void begins(int number) {
        Project open = project.getValue();
        List<String> wanted = now;
        if (open == null || wanted.isEmpty()) {
            return;
        }
        try {
            Path folder = open.run(number).folder();
            PinnedClips.write(folder, wanted);
        } catch (TaxophoneException e) {
            now = wanted; // a run does not fail for what is only looked at
        }
    }
}
