package org.taxophone.app.launch.bench;

import java.util.Arrays;
import java.util.Optional;

/// One rate, the median of some rounds.
///
/// @param subject what was measured, in a few words
/// @param unit what the rates count; more is better
/// @param rate ours
/// @param peer the same work done by another program, run in turn with ours
public record Measurement(String subject, String unit, double rate, Optional<PeerRate> peer) {
    /// @param name program and version
    /// @param rate in the same unit
    public record PeerRate(String name, double rate) {}

    /// How many times as fast as the peer, if there is one.
    public Optional<Double> ratio() {
        return peer.map(other -> rate / other.rate());
    }

    static Measurement alone(String subject, String unit, double rate) {
        return new Measurement(subject, unit, rate, Optional.empty());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
