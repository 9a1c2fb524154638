package org.taxophone.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.audio.AudioFacts;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;
import org.taxophone.project.Project;

/// A project of two clips, a and b, whose files are not there: its runs fail, or wait for ever.
public final class SoundlessProject {
    private static final AudioFacts FACTS =
            new AudioFacts("WAV, 16 bit", 8000, 1, 4000, 0.5, 0.1, 0, "h", "");

    private SoundlessProject() {}

    /// Makes it, and leaves it open.
    public static Project in(Path folder) {
        Project project = Project.create(folder.resolve("project"), "two");
        Dataset clips =
                Dataset.of(
                        folder,
                        List.of(new Clip("a", "a.wav", FACTS), new Clip("b", "b.wav", FACTS)),
                        Map.of(),
                        Optional.empty());
        project.importResult(
                new ImportResult(clips, new ImportReport(2, 2, List.of(), List.of(), "", 0.1)));
        return project;
    }
}
