package org.taxophone.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.taxophone.project.KSweep;

/// The curves of a sweep over numbers of clusters, as one figure.
public final class SweepFigures {
    private SweepFigures() {}

    /// Objective, silhouette beside that of noise, agreement between seeds, clusters in use.
    ///
    /// @param trained whether the objective is a training's loss
    public static CurvesFigure of(KSweep sweep, String title, boolean trained) {
        List<CurvesFigure.Panel> panels = new ArrayList<>();
        panels.add(
                new CurvesFigure.Panel(
                        trained ? "Final loss" : "Variance within clusters, share",
                        trained ? "nats" : "",
                        List.of(curve(sweep, "clips", KSweep.Point::objective))));
        panels.add(
                new CurvesFigure.Panel(
                        "Silhouette",
                        "",
                        List.of(
                                curve(sweep, "clips", KSweep.Point::silhouette),
                                curve(sweep, "noise", KSweep.Point::nullSilhouette))));
        if (sweep.points().stream().anyMatch(point -> Double.isFinite(point.agreement()))) {
            panels.add(
                    new CurvesFigure.Panel(
                            "Agreement between seeds (ARI)",
                            "",
                            List.of(curve(sweep, "clips", KSweep.Point::agreement))));
        }
        panels.add(
                new CurvesFigure.Panel(
                        "Clusters in use", "", List.of(curve(sweep, "clips", KSweep.Point::used))));
        return new CurvesFigure(title, "Across: number of clusters K", panels);
    }

    private static CurvesFigure.Curve curve(
            KSweep sweep, String name, ToDoubleFunction<KSweep.Point> value) {
        return new CurvesFigure.Curve(
                name,
                sweep.points().stream().mapToDouble(KSweep.Point::clusters).toArray(),
                sweep.points().stream().mapToDouble(value).toArray());
    }
}
