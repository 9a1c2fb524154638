package org.taxophone.training;

import java.util.Map;

/// Something that a person should know about a training, in plain words, with its remedy.
///
/// @param kind what it is
/// @param sinceEpoch when it was first seen
/// @param headline what and since when: "6 of 10 clusters unused since epoch 12"
/// @param explanation what will happen, and what to try
/// @param remedy hyperparameters to change and their new values, by name; empty where none helps
public record Finding(
        Kind kind,
        int sinceEpoch,
        String headline,
        String explanation,
        Map<String, String> remedy) {
    /// The traps that are watched for.
    public enum Kind {
        UNUSED_CLUSTERS,
        CLUSTERS_IGNORED,
        LATENT_COLLAPSED,
        HIDDEN_BETA,
        NO_PROGRESS,
        NOT_FINITE,
        SPLIT_LEAKS
    }

    public Finding {
        remedy = Map.copyOf(remedy);
    }
}
