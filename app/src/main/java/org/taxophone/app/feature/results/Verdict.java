package org.taxophone.app.feature.results;

import org.taxophone.metrics.InternalScores;

/// What a score is worth beside the same score on noise.
enum Verdict {
    /// Clearly better than noise, or without noise to hold against.
    CLEAR,
    /// Better, but by less than 5 % of the null or two of its deviations.
    BARELY,
    /// As good as noise, or worse.
    NOISE;

    private static final double SLACK = 0.05;

    /// @param deviation of the null from one draw of noise to the next, 0 where it is not known
    static Verdict of(Score score, double value, double noise, double deviation) {
        if (Double.isNaN(value) || Double.isNaN(noise)) {
            return CLEAR;
        }
        if (!score.better(value, noise)) {
            return NOISE;
        }
        double slack = Math.max(SLACK * Math.abs(noise), 2 * deviation);
        return Math.abs(value - noise) <= slack ? BARELY : CLEAR;
    }

    static double deviation(Score score, InternalScores scores) {
        return score == Score.SILHOUETTE ? scores.nullDeviation() : 0;
    }
}
