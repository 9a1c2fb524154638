package org.taxophone.features;

import java.util.List;

/// What an extraction yields.
///
/// @param store features of the clips that could be read, in the order of the sources; open, the
/// receiver closes it
/// @param skipped clips without features, in the order of the sources
/// @param seconds time it took
public record ExtractionResult(FeatureStore store, List<SkippedClip> skipped, double seconds) {
    public ExtractionResult {
        skipped = List.copyOf(skipped);
    }
}
