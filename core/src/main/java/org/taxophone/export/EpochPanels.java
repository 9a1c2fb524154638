package org.taxophone.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.taxophone.training.EpochReport;
import org.taxophone.training.LossTerm;
import org.taxophone.training.LossTerms;

/// The charts of a training, from what its epochs reported.
final class EpochPanels {
    private static final String NATS = "nats";

    private final List<EpochReport> epochs;
    private final List<CurvesFigure.Panel> panels = new ArrayList<>();

    private EpochPanels(List<EpochReport> epochs) {
        this.epochs = epochs;
    }

    static List<CurvesFigure.Panel> of(List<EpochReport> epochs) {
        EpochPanels panels = new EpochPanels(epochs);
        panels.term("Loss", LossTerms::total);
        for (LossTerm term : LossTerm.values()) {
            panels.term(name(term), terms -> terms.value(term));
        }
        panels.single("I(x; y)", NATS, EpochReport::mutualInformation);
        panels.single("Clusters in use", "", EpochReport::usedClusters);
        panels.single("Temperature", "", EpochReport::tau);
        panels.single("Learning rate", "", EpochReport::learningRate);
        return panels.panels;
    }

    /// "Over-clustering" for "over-clustering".
    private static String name(LossTerm term) {
        return Character.toUpperCase(term.words().charAt(0)) + term.words().substring(1);
    }

    /// A loss term; left out where it is 0 throughout, as a term that the recipe has not.
    private void term(String name, ToDoubleFunction<LossTerms> term) {
        List<CurvesFigure.Curve> curves = new ArrayList<>();
        add(curves, "training", epochs, epoch -> term.applyAsDouble(epoch.training()));
        List<EpochReport> validated =
                epochs.stream().filter(epoch -> epoch.validation().isPresent()).toList();
        add(
                curves,
                "validation",
                validated,
                epoch -> epoch.validation().map(term::applyAsDouble).orElse(Double.NaN));
        if (!curves.isEmpty()) {
            panels.add(new CurvesFigure.Panel(name, NATS, curves));
        }
    }

    private void single(String name, String unit, ToDoubleFunction<EpochReport> quantity) {
        List<CurvesFigure.Curve> curves = new ArrayList<>();
        add(curves, "training", epochs, quantity);
        if (!curves.isEmpty()) {
            panels.add(new CurvesFigure.Panel(name, unit, curves));
        }
    }

    private static void add(
            List<CurvesFigure.Curve> curves,
            String name,
            List<EpochReport> epochs,
            ToDoubleFunction<EpochReport> quantity) {
        double[] values = epochs.stream().mapToDouble(quantity).toArray();
        if (DoubleStream.of(values).anyMatch(value -> value != 0 && !Double.isNaN(value))) {
            double[] numbers = epochs.stream().mapToDouble(EpochReport::epoch).toArray();
            curves.add(new CurvesFigure.Curve(name, numbers, values));
        }
    }
}
