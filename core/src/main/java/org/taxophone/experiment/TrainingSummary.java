package org.taxophone.experiment;

/// What a training did, in numbers.
///
/// @param epochs epochs that were trained
/// @param bestEpoch the epoch with the lowest loss
/// @param keptEpoch the epoch whose net made the result
/// @param stoppedEarly whether a person stopped it
/// @param parameters numbers that were learnt
/// @param fingerprint 16 hex digits over every parameter: equal for two trainings that ended
///     bit-equal
public record TrainingSummary(
        int epochs,
        int bestEpoch,
        int keptEpoch,
        boolean stoppedEarly,
        long parameters,
        String fingerprint) {}
