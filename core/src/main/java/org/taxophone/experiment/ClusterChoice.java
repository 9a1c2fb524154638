package org.taxophone.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The number of clusters that the program chose, and why. No label was looked at.
///
/// @param clusters the number that was taken
/// @param certainty how far the others are behind
/// @param space where clips were parted: "features", "z", "x"
/// @param clips how many of them were parted while it was searched
/// @param points what was tried, ascending
public record ClusterChoice(
        int clusters, Certainty certainty, String space, int clips, List<Point> points) {
    /// A lead in silhouette below this is none.
    private static final double LEAST_LEAD = 0.02;

    /// A silhouette is above that of noise if it is so by this share of it.
    private static final double ABOVE = 0.05;

    public ClusterChoice {
        points = List.copyOf(points);
    }

    /// How sure a choice is.
    public enum Certainty {
        /// The next best is clearly behind.
        CLEAR,
        /// Another number is nearly as good.
        CLOSE,
        /// The more clusters the better, to the end of the range: none was chosen.
        RISING,
        /// None is better than noise: none was chosen.
        NOISE
    }

    /// A number that was tried.
    ///
    /// @param silhouette mean over clips
    /// @param noise that of noise of the same size and spread
    public record Point(int clusters, double silhouette, double noise) {
        /// How far the silhouette is above that of noise.
        public double aboveNoise() {
            return silhouette - noise;
        }
    }

    /// Chooses.
    ///
    /// @param otherwise what is taken where no number stands out
    static ClusterChoice of(String space, int clips, List<Point> points, int otherwise) {
        List<Point> ranked = ranked(points);
        Certainty certainty = certainty(points, ranked);
        boolean chosen = certainty == Certainty.CLEAR || certainty == Certainty.CLOSE;
        return new ClusterChoice(
                chosen ? ranked.getFirst().clusters() : otherwise, certainty, space, clips, points);
    }

    private static List<Point> ranked(List<Point> points) {
        return points.stream()
                .filter(point -> Double.isFinite(point.aboveNoise()))
                .sorted(Comparator.comparingDouble(point -> -point.aboveNoise()))
                .toList();
    }

    private static Certainty certainty(List<Point> points, List<Point> ranked) {
        if (ranked.isEmpty()
                || ranked.getFirst().aboveNoise() <= ABOVE * Math.abs(ranked.getFirst().noise())) {
            return Certainty.NOISE;
        }
        Point best = ranked.getFirst();
        if (best == points.getLast() && points.size() > 1) {
            return Certainty.RISING;
        }
        return ranked.size() > 1 && lead(ranked) < LEAST_LEAD ? Certainty.CLOSE : Certainty.CLEAR;
    }

    private static double lead(List<Point> ranked) {
        return ranked.get(0).aboveNoise() - ranked.get(1).aboveNoise();
    }

    /// True if a number stood out.
    public boolean isChosen() {
        return certainty == Certainty.CLEAR || certainty == Certainty.CLOSE;
    }

    /// The least number that was tried.
    public int from() {
        return points.isEmpty() ? clusters : points.getFirst().clusters();
    }

    /// The most.
    public int to() {
        return points.isEmpty() ? clusters : points.getLast().clusters();
    }

    /// What was chosen and why, in a sentence.
    public String sentence() {
        List<Point> ranked = ranked(points);
        return switch (certainty) {
            case CLEAR -> chosen(ranked) + tail(ranked, "next best is K = %d, %.3f behind");
            case CLOSE -> chosen(ranked) + tail(ranked, "nearly as good is K = %d, %.3f behind");
            case RISING ->
                    text(
                            "No number of clusters from %d to %d stands out: the more, the farther"
                                    + " is the silhouette above that of noise. %d were taken",
                            from(), to(), clusters);
            case NOISE ->
                    text(
                            "No number of clusters from %d to %d stands out: no silhouette is above"
                                    + " that of noise. %d were taken",
                            from(), to(), clusters);
        };
    }

    private String chosen(List<Point> ranked) {
        return text(
                "K = %d was chosen of %d to %d: there the silhouette is farthest above that of"
                        + " noise (%.2f against %.2f)",
                clusters, from(), to(), ranked.getFirst().silhouette(), ranked.getFirst().noise());
    }

    private static String tail(List<Point> ranked, String format) {
        return ranked.size() < 2 ? "" : "; " + text(format, ranked.get(1).clusters(), lead(ranked));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
