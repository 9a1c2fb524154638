package org.taxophone.features;

import java.nio.file.Path;
import java.util.List;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;

/// Extracts the features of many clips into a store, in parallel over files; each file is decoded
/// once. A clip that cannot be used is skipped with its reason; the rest goes on. A cancelled or
/// failed extraction leaves the old store, or none: never half a one.
public final class ExtractionJob implements Job<ExtractionResult> {
    private final List<ClipSource> sources;
    private final FrontEndConfig config;
    private final Path storeFile;

    /// @param sources the clips, each id once
    /// @param config what to extract
    /// @param storeFile the store that is made, replaced when finished
    public ExtractionJob(List<ClipSource> sources, FrontEndConfig config, Path storeFile) {
        this.sources = List.copyOf(sources);
        this.config = config;
        this.storeFile = storeFile;
    }

    @Override
    public String title() {
        return "Extracting features of " + sources.size() + " clips";
    }

    @Override
    public ExtractionResult run(JobContext context) throws Exception {
        throw new UnsupportedOperationException(config + " to " + storeFile);
    }
}
