package org.taxophone.app.feature.training;

import java.util.List;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.ClusterMatching;
import org.taxophone.projection.PcaProjector;

/// Lays a snapshot out by its two principal components, turned and mirrored so that clips stay as
/// near as can be to where they were on the map before.
final class GrowingMap {
    /// A map at one epoch.
    ///
    /// @param groups how many clusters there can be
    record Frame(int epoch, List<String> ids, ScatterPoints points, int groups) {
        /// The same map with clusters numbered as those of a later one that they are most like.
        Frame numberedAs(ClusterAssignment later) {
            int[] to = ClusterMatching.of(assignment(), later).to();
            int[] numbered = points.groups().clone();
            for (int i = 0; i < numbered.length; i++) {
                numbered[i] = numbered[i] < 0 ? numbered[i] : to[numbered[i]];
            }
            int count = Math.max(groups, later.clusterCount());
            return new Frame(epoch, ids, points.regrouped(numbered), count);
        }

        /// True for the same look at the clips, however its clusters are numbered.
        boolean isOf(Frame look) {
            return points.x() == look.points().x();
        }

        ClusterAssignment assignment() {
            return new ClusterAssignment(ids, groups, points.groups(), new float[0]);
        }
    }

    private GrowingMap() {}

    /// @param before the map that is on show, or one without points
    static Frame frame(
            int epoch, Embeddings embeddings, ClusterAssignment assignment, ScatterPoints before) {
        Embeddings plane = new PcaProjector().project(embeddings, 2);
        int n = plane.rows();
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = plane.at(i, 0);
            y[i] = plane.dimension() > 1 ? plane.at(i, 1) : 0;
        }
        normalise(x, y);
        if (before.size() == n) {
            align(x, y, before);
        }
        return new Frame(
                epoch,
                embeddings.ids(),
                new ScatterPoints(x, y, assignment.clusters()),
                assignment.clusterCount());
    }

    /// Mean 0, mean square distance 1.
    private static void normalise(float[] x, float[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] -= (float) meanX;
            y[i] -= (float) meanY;
            square += x[i] * x[i] + y[i] * y[i];
        }
        float scale = (float) (1 / Math.sqrt(Math.max(square / x.length, 1e-12)));
        for (int i = 0; i < x.length; i++) {
            x[i] *= scale;
            y[i] *= scale;
        }
    }

    /// The rotation or reflection of least squares (Procrustes in the plane).
    private static void align(float[] x, float[] y, ScatterPoints before) {
        double xx = 0;
        double xy = 0;
        double yx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += x[i] * before.x()[i];
            xy += x[i] * before.y()[i];
            yx += y[i] * before.x()[i];
            yy += y[i] * before.y()[i];
        }
        // turned by an angle, the fit is hypot(xx + yy, xy - yx); mirrored first, y becomes -y
        boolean mirrored = Math.hypot(xx - yy, xy + yx) > Math.hypot(xx + yy, xy - yx);
        double angle = mirrored ? Math.atan2(xy + yx, xx - yy) : Math.atan2(xy - yx, xx + yy);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int i = 0; i < x.length; i++) {
            double px = x[i];
            double py = mirrored ? -y[i] : y[i];
            x[i] = (float) (cos * px - sin * py);
            y[i] = (float) (sin * px + cos * py);
        }
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / Math.max(1, values.length);
    }
}
