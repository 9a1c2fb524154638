package org.taxophone.app.launch.bench;

import java.nio.file.Path;
import java.util.Optional;

/// What a benchmark works with.
///
/// @param folder an empty folder for files
/// @param sounds clips to read
/// @param rounds how often each thing is measured; the median counts
/// @param threads threads of one operation in training; the peer gets as many
/// @param peer the other program, if one was given
public record Bench(Path folder, Path sounds, int rounds, int threads, Optional<Peer> peer) {
    /// Work of ours that takes some time.
    @FunctionalInterface
    interface Timed {
        /// @return how many units were done in a second
        double rate() throws Exception;
    }

    /// Measures ours and the peer's in turn, so that a machine that slows down slows both.
    ///
    /// @param key under which the peer gives its rate
    /// @param arguments for the peer
    Measurement inTurn(String subject, String unit, Timed ours, String key, String... arguments)
            throws Exception {
        double[] own = new double[rounds];
        double[] other = new double[rounds];
        String name = "";
        for (int round = 0; round < rounds; round++) {
            own[round] = ours.rate();
            if (peer.isPresent()) {
                PeerAnswer answer = peer.get().ask(arguments);
                other[round] = answer.number(key);
                name = answer.name();
            }
        }
        double rate = Measurement.median(own);
        if (peer.isEmpty()) {
            return Measurement.alone(subject, unit, rate);
        }
        return new Measurement(
                subject,
                unit,
                rate,
                Optional.of(new Measurement.PeerRate(name, Measurement.median(other))));
    }
}
