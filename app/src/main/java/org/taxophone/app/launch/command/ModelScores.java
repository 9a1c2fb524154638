package org.taxophone.app.launch.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taxophone.metrics.LatentScores;
import org.taxophone.metrics.MetricReport;

/// What probabilities, z and map of a run are worth, for machines and for people. What a method has
/// not is left out.
final class ModelScores {
    private ModelScores() {}

    static void addTo(Map<String, Object> scores, MetricReport report) {
        scores.put("usage", report.usage());
        report.information()
                .ifPresent(
                        said -> {
                            Map<String, Object> values = new LinkedHashMap<>();
                            values.put("mutualInformation", said.mutualInformation());
                            values.put("entropyOfMean", said.entropyOfMean());
                            values.put("meanEntropy", said.meanEntropy());
                            scores.put("information", values);
                        });
        report.latent()
                .ifPresent(
                        z -> {
                            Map<String, Object> values = new LinkedHashMap<>();
                            values.put("dimension", z.dimension());
                            values.put("activeUnits", z.activeUnits());
                            z.effectiveBeta().ifPresent(beta -> values.put("effectiveBeta", beta));
                            scores.put("latent", values);
                        });
        report.map()
                .ifPresent(
                        map -> {
                            Map<String, Object> values = new LinkedHashMap<>();
                            values.put("space", map.space());
                            values.put("trustworthiness", map.trustworthiness());
                            values.put("neighbours", map.neighbours());
                            values.put("clips", map.clips());
                            values.put("ofClips", map.ofClips());
                            scores.put("map", values);
                        });
    }

    static List<String> lines(MetricReport report) {
        List<String> parts = new ArrayList<>();
        report.information()
                .ifPresent(
                        said ->
                                parts.add(
                                        text(
                                                "I(x; y) %.2f nats (spread %.2f, doubt %.2f)",
                                                said.mutualInformation(),
                                                said.entropyOfMean(),
                                                said.meanEntropy())));
        report.latent()
                .ifPresent(
                        z -> {
                            parts.add(
                                    z.activeUnits()
                                            + " of "
                                            + z.dimension()
                                            + " latent dimensions alive"
                                            + directions(z));
                            z.effectiveBeta()
                                    .ifPresent(
                                            beta -> parts.add(text("effective beta %.3g", beta)));
                        });
        report.map()
                .ifPresent(
                        map ->
                                parts.add(
                                        text("trust in the map %.3f", map.trustworthiness())
                                                + (map.clips() < map.ofClips()
                                                        ? text(
                                                                " on %,d of %,d",
                                                                map.clips(), map.ofClips())
                                                        : "")));
        return parts.isEmpty() ? List.of() : List.of(String.join("   ", parts));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    // All of them may live, and say the same.
    private static String directions(LatentScores z) {
        return z.activeUnits() > 1 && z.directions().isPresent()
                ? String.format(Locale.ROOT, ", spread over %.1f", z.directions().getAsDouble())
                : "";
    }
}
