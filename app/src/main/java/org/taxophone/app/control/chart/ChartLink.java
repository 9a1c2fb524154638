package org.taxophone.app.control.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// What small charts side by side have in common: the crosshair, the smoothing, the kind of axis.
public final class ChartLink {
    private final DoubleProperty crosshair = new SimpleDoubleProperty(Double.NaN);
    private final BooleanProperty pinned = new SimpleBooleanProperty();
    private final DoubleProperty smoothing = new SimpleDoubleProperty(0.6);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty();

    /// The x that all charts read at once; NaN for none.
    public DoubleProperty crosshairProperty() {
        return crosshair;
    }

    /// Weight of the past, 0 to 0.99.
    public DoubleProperty smoothingProperty() {
        return smoothing;
    }

    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    void hover(double x) {
        if (!pinned.get()) {
            crosshair.set(x);
        }
    }

    void pin(double x) {
        boolean hold = !pinned.get();
        pinned.set(hold);
        crosshair.set(x);
    }
}
