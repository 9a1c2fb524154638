package org.taxophone.project;

import java.nio.file.Path;
import java.util.List;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.ClipWindows;
import org.taxophone.experiment.FeatureStage;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.ModelApplication;
import org.taxophone.features.FeatureStore;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.SkippedClip;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;
import org.taxophone.training.Applied;

/// Applies the model of a finished run to clips: those of another folder or project, or its own.
public final class ApplyJob implements Job<ApplyJob.Result> {
    private final Run run;
    private final Dataset clips;
    private final Path featureFolder;
    private final LongClips longClips;

    /// What came of it.
    ///
    /// @param applied clusters and places of the clips that have features
    /// @param skipped clips without features
    /// @param warnings how the clips differ from those of the model, a sentence each
    public record Result(Applied applied, List<SkippedClip> skipped, List<String> warnings) {
        public Result {
            skipped = List.copyOf(skipped);
            warnings = List.copyOf(warnings);
        }
    }

    /// @param run a finished run
    /// @param clips what to assign
    /// @param featureFolder where features of the clips are kept, or found
    public ApplyJob(Run run, Dataset clips, Path featureFolder) {
        this(run, clips, featureFolder, run.document().config().longClips());
    }

    /// The same with long clips treated otherwise than in the run.
    public ApplyJob(Run run, Dataset clips, Path featureFolder, LongClips longClips) {
        this.longClips = longClips;
        this.run = run;
        this.clips = clips;
        this.featureFolder = featureFolder;
    }

    @Override
    public String title() {
        return "Apply run " + run.number() + " to " + clips.size() + " clips";
    }

    /// @throws TaxophoneException if the run is not finished or keeps no model, or no clip can be
    ///     read
    @Override
    public Result run(JobContext context) throws Exception {
        RunDocument document = run.document();
        if (document.state() != RunState.FINISHED) {
            throw new TaxophoneException(
                    "Run " + run.number() + " is not finished", "Resume it, and apply it then");
        }
        FrontEndConfig frontEnd = document.recipe().features();
        ClipWindows windows = ClipWindows.of(clips, frontEnd, longClips);
        FeatureStage stage = new FeatureStage(windows.windows(), frontEnd, featureFolder);
        FeatureStage.Features features = stage.open(context);
        try (FeatureStore store = features.store()) {
            Applied ofWindows =
                    ModelApplication.apply(
                            run.folder(), document.recipe(), document.clusters(), store, context);
            Applied applied =
                    new Applied(
                            ClipWindows.assignment(ofWindows.assignment()),
                            ofWindows.spaces().stream().map(ClipWindows::space).toList());
            return new Result(
                    applied, features.skipped(), ModelDifferences.of(run, clips, longClips));
        }
    }
}
