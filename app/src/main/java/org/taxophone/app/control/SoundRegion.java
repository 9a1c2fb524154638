package org.taxophone.app.control;

import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;

/// What waveform and spectrogram have in common: a time axis that both share, a playhead, zoom by
/// the wheel, and a click that says from where to play.
abstract class SoundRegion extends DrawnRegion {
    /// Room for the axis on the left, and for the colour bar on the right, in both alike, so that
    /// moments stand above one another.
    static final double LEFT = 34;

    static final double RIGHT = 58;
    static final double NO_POSITION = -1;

    private static final double ZOOM_STEP = 0.8;

    private final ObjectProperty<SoundWindow> window =
            new SimpleObjectProperty<>(SoundWindow.whole(1));
    private final DoubleProperty position = new SimpleDoubleProperty(NO_POSITION);
    private double wholeSeconds = 1;
    private DoubleConsumer seek = seconds -> {};

    SoundRegion() {
        window.addListener((v, before, after) -> redraw());
        position.addListener((v, before, after) -> redraw());
        setOnScroll(this::scrolled);
        setOnMouseClicked(this::clicked);
    }

    /// What is on show; bind two of them to zoom them together.
    public final ObjectProperty<SoundWindow> windowProperty() {
        return window;
    }

    /// Where the ear is, in seconds; negative hides the playhead.
    public final DoubleProperty positionProperty() {
        return position;
    }

    /// Told the moment that was clicked.
    public final void onSeek(DoubleConsumer listener) {
        seek = listener;
    }

    final void whole(double seconds) {
        wholeSeconds = Math.max(seconds, 1e-3);
        window.set(SoundWindow.whole(wholeSeconds));
    }

    final double wholeSeconds() {
        return wholeSeconds;
    }

    final double plotWidth() {
        return Math.max(1, getWidth() - LEFT - RIGHT);
    }

    final double x(double seconds) {
        SoundWindow now = window.get();
        return LEFT + (seconds - now.fromSeconds()) / now.seconds() * plotWidth();
    }

    final double seconds(double x) {
        SoundWindow now = window.get();
        return now.fromSeconds() + (x - LEFT) / plotWidth() * now.seconds();
    }

    final void drawPlayhead(GraphicsContext g, double top, double bottom, Color color) {
        double x = x(position.get());
        if (position.get() < 0 || x < LEFT || x > LEFT + plotWidth()) {
            return;
        }
        g.setStroke(color);
        g.setLineWidth(2);
        g.strokeLine(x, top, x, bottom);
    }

    private void scrolled(ScrollEvent event) {
        double step = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (step == 0) {
            return;
        }
        double factor = step > 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
        SoundWindow now = window.get();
        window.set(
                event.isShortcutDown()
                        ? now.zoomFrequency(share(event.getY()), factor)
                        : now.zoomTime(seconds(event.getX()), factor, wholeSeconds));
        event.consume();
    }

    /// Place on the frequency axis; a region without one zooms about its middle.
    double share(double y) {
        return 0.5;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            window.set(SoundWindow.whole(wholeSeconds));
        } else if (event.getX() >= LEFT && event.getX() <= LEFT + plotWidth()) {
            seek.accept(Math.max(0, seconds(event.getX())));
        }
    }
}
