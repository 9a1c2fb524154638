package org.taxophone.app.control.scatter;

/// Walks from point to point with the arrow keys.
public final class Steps {
    /// How much a step to the side costs against one straight on.
    private static final double SIDEWAYS = 2.5;

    private Steps() {}

    /// The nearest point that lies ahead, within 45 degrees.
    ///
    /// @param right -1, 0 or 1
    /// @param up -1, 0 or 1
    /// @return its row, or `from` when nothing lies ahead
    public static int towards(ScatterPoints points, int from, int right, int up) {
        int best = from;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double dx = points.x()[i] - points.x()[from];
            double dy = points.y()[i] - points.y()[from];
            double ahead = dx * right + dy * up;
            double aside = Math.abs(dx * up) + Math.abs(dy * right);
            double cost = ahead + SIDEWAYS * aside;
            if (i != from && ahead > 0 && aside <= ahead && cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        return best;
    }
}
