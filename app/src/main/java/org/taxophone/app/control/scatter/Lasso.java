package org.taxophone.app.control.scatter;

import java.util.Arrays;

/// A closed outline drawn by hand, in map units.
final class Lasso {
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;

    /// The outline of an upright rectangle.
    static Lasso rectangle(double x0, double y0, double x1, double y1) {
        Lasso lasso = new Lasso();
        lasso.add(x0, y0);
        lasso.add(x1, y0);
        lasso.add(x1, y1);
        lasso.add(x0, y1);
        return lasso;
    }

    void add(double atX, double atY) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = atX;
        y[size] = atY;
        size++;
    }

    int size() {
        return size;
    }

    double x(int corner) {
        return x[corner];
    }

    double y(int corner) {
        return y[corner];
    }

    /// Rows of the points inside, ascending.
    int[] rowsInside(ScatterPoints points) {
        return rowsInside(points, HiddenGroups.NONE);
    }

    /// The same without hidden ones.
    int[] rowsInside(ScatterPoints points, HiddenGroups hidden) {
        MapBounds box = box();
        int[] inside = new int[16];
        int found = 0;
        for (int i = 0; i < points.size(); i++) {
            float px = points.x()[i];
            float py = points.y()[i];
            boolean near =
                    px >= box.minX() && px <= box.maxX() && py >= box.minY() && py <= box.maxY();
            if (near && contains(px, py) && !hidden.hides(points.groups()[i])) {
                if (found == inside.length) {
                    inside = Arrays.copyOf(inside, 2 * found);
                }
                inside[found++] = i;
            }
        }
        return Arrays.copyOf(inside, found);
    }

    /// Even-odd rule.
    private boolean contains(double px, double py) {
        boolean inside = false;
        for (int i = 0, j = size - 1; i < size; j = i++) {
            boolean crosses = y[i] > py != y[j] > py;
            if (crosses && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private MapBounds box() {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            minX = Math.min(minX, x[i]);
            maxX = Math.max(maxX, x[i]);
            minY = Math.min(minY, y[i]);
            maxY = Math.max(maxY, y[i]);
        }
        return new MapBounds(minX, minY, maxX, maxY);
    }
}
