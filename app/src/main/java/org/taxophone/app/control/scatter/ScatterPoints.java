package org.taxophone.app.control.scatter;

import java.util.BitSet;

/// Points of a map, in map units.
///
/// @param x horizontal coordinates; not copied
/// @param y vertical coordinates, upwards; not copied
/// @param groups group of each point, -1 for noise; not copied
public record ScatterPoints(float[] x, float[] y, int[] groups) {
    /// No points.
    public static final ScatterPoints NONE =
            new ScatterPoints(new float[0], new float[0], new int[0]);

    public ScatterPoints {
        if (x.length != y.length || x.length != groups.length) {
            throw new IllegalArgumentException(
                    "points need as many x, y and groups: had "
                            + x.length
                            + ", "
                            + y.length
                            + " and "
                            + groups.length);
        }
    }

    public int size() {
        return x.length;
    }

    /// Whether there is such a point, and it is not hidden.
    boolean shows(int row, HiddenGroups hidden) {
        return row >= 0 && row < size() && !hidden.hides(groups[row]);
    }

    /// The same places in other groups.
    public ScatterPoints regrouped(int[] newGroups) {
        return new ScatterPoints(x, y, newGroups);
    }

    /// The smallest upright rectangle around some of the points.
    public MapBounds boundsOf(BitSet rows) {
        int[] some = rows.stream().filter(row -> row < size()).toArray();
        float[] atX = new float[some.length];
        float[] atY = new float[some.length];
        for (int i = 0; i < some.length; i++) {
            atX[i] = x[some[i]];
            atY[i] = y[some[i]];
        }
        return MapBounds.of(atX, atY);
    }

    /// Where the points are on their way from here to `target`.
    ///
    /// @param share of the way, 0 to 1
    public ScatterPoints blended(ScatterPoints target, double share) {
        if (target.size() != size()) {
            return target;
        }
        float[] atX = new float[size()];
        float[] atY = new float[size()];
        for (int i = 0; i < atX.length; i++) {
            atX[i] = (float) (x[i] + (target.x[i] - x[i]) * share);
            atY[i] = (float) (y[i] + (target.y[i] - y[i]) * share);
        }
        return new ScatterPoints(atX, atY, target.groups);
    }
}
