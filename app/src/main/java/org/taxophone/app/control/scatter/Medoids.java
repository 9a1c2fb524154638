package org.taxophone.app.control.scatter;

import java.util.Arrays;

/// The point of each group that lies in its middle.
public final class Medoids {
    private Medoids() {}

    /// The point nearest to the median of its group, both ways: where most of the group is, also
    /// when some of it lies far off.
    ///
    /// @return one row a group, -1 for a group without points
    public static int[] of(ScatterPoints points, int groupCount) {
        int[] counts = new int[groupCount];
        for (int group : points.groups()) {
            if (group >= 0 && group < groupCount) {
                counts[group]++;
            }
        }
        int[] medoids = new int[groupCount];
        for (int group = 0; group < groupCount; group++) {
            medoids[group] = counts[group] == 0 ? -1 : medoid(points, group, counts[group]);
        }
        return medoids;
    }

    private static int medoid(ScatterPoints points, int group, int count) {
        float[] xs = new float[count];
        float[] ys = new float[count];
        int at = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.groups()[i] == group) {
                xs[at] = points.x()[i];
                ys[at++] = points.y()[i];
            }
        }
        Arrays.sort(xs);
        Arrays.sort(ys);
        double middleX = xs[count / 2];
        double middleY = ys[count / 2];
        int best = -1;
        double bestDistance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            if (points.groups()[i] == group) {
                double distance = Math.hypot(points.x()[i] - middleX, points.y()[i] - middleY);
                if (best < 0 || distance < bestDistance) {
                    best = i;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }
}
