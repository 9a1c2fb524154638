package org.taxophone.training;

import java.util.Map;

/// Something that a person should know about a training, in plain words, with its remedy.
///
/// @param kind what it is
/// @param sinceEpoch when it was first seen; 0 for a finding of the result, which belongs to no
/// moment of a training
/// @param headline what and since when: "6 of 10 clusters unused since epoch 12"
/// @param explanation what will happen, and what to try
/// @param remedy settings to change and their new values, by name: hyperparameters of the recipe,
/// "clusters" of the run, "recipe" for another one; empty where none helps
public record Finding(
        Kind kind,
        int sinceEpoch,
        String headline,
        String explanation,
        Map<String, String> remedy) {
    /// The traps that are watched for, the gravest last.
    public enum Kind {
        NO_PROGRESS,
        NO_NUMBER_STANDS_OUT,
        OTHER_SOUNDS,
        UNLIKE_MODEL,
        FEW_CLIPS,
        STRONG_PRIOR,
        FOLLOWS_OTHER_COLUMN,
        SPLIT_LEAKS,
        NOISE_SILHOUETTE,
        CONSTANT_FEATURES,
        UNUSED_CLUSTERS,
        CLUSTERS_IGNORED,
        LATENT_COLLAPSED,
        HIDDEN_BETA,
        NOT_FINITE
    }

    public Finding {
        remedy = Map.copyOf(remedy);
    }

    /// Whether a loss that was told to stand still does so after all: no later epoch was better.
    ///
    /// @param bestEpoch with the least loss so far
    /// @param patience epochs without a lower loss before that was told
    public boolean standsStill(int bestEpoch, int patience) {
        return bestEpoch < sinceEpoch + patience;
    }
}
