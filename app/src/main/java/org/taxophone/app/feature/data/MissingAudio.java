package org.taxophone.app.feature.data;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.Project;

/// Notices that a project's audio folder was moved, and takes the new place.
public final class MissingAudio {
    private final CurrentProject current;
    private final Background background;
    private final LatestLoad look;
    private final Function<Path, Optional<Path>> choose;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private boolean missing;

    /// @param choose asks for a folder, told where to begin
    public MissingAudio(
            CurrentProject current, Background background, Function<Path, Optional<Path>> choose) {
        this.current = current;
        this.background = background;
        this.look = background.latest();
        this.choose = choose;
        current.datasetProperty()
                .addListener(
                        (v, before, after) -> {
                            words.set("");
                            look();
                        });
        look();
    }

    /// What is wrong and what to do, or the empty string while the clips are there.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Looks once more if sounds were missing: a drive may have been put in since.
    public void lookAgain() {
        if (missing) {
            look();
        }
    }

    /// Asks where the sounds are now, and goes on with them.
    public void locate() {
        Project project = current.project();
        Dataset dataset = current.dataset();
        if (project != null && dataset != null) {
            choose.apply(nearest(dataset.root())).ifPresent(folder -> relink(project, folder));
        }
    }

    private void relink(Project project, Path folder) {
        background.load(
                () -> {
                    project.relink(folder);
                    return project;
                },
                moved -> {
                    if (current.project() == moved) {
                        current.refresh();
                    }
                },
                problem -> words.set(explain(problem)));
    }

    private void look() {
        Project project = current.project();
        Dataset dataset = current.dataset();
        if (project == null || dataset == null) {
            words.set("");
            look.forget();
            return;
        }
        look.load(
                project::audioFound,
                there -> told(there ? "" : Messages.text("data.missing", dataset.root())),
                problem -> words.set(explain(problem)));
    }

    private void told(String now) {
        boolean missed = missing;
        missing = !now.isEmpty();
        words.set(now);
        if (missed && !missing) {
            current.soundsBack();
        }
    }

    private static String explain(Exception problem) {
        return Explanation.of(problem);
    }

    /// The folder itself or the closest above it that is there.
    private static Path nearest(Path root) {
        Path at = root.toAbsolutePath();
        while (!java.nio.file.Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
