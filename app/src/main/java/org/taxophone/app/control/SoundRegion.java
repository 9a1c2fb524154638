package org.taxophone.app.control;

import java.util.function.Consumer;
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
import org.jspecify.annotations.Nullable;
import org.taxophone.app.player.SoundSpan;

/// What waveform and spectrogram have in common: a time axis that both share, a playhead, zoom by
/// the wheel and going along by the wheel with Shift, a click that says from where to play, and a
/// part marked by dragging.
public abstract class SoundRegion extends DrawnRegion {
    private static final double PLAIN_LEFT = 34;
    private static final double PLAIN_RIGHT = 58;
    private static final double PLAIN_TEXT = 11;
    static final double NO_POSITION = -1;

    private static final double LEAST_DRAG = 4;
    private static final double ZOOM_STEP = 0.8;

    private final ObjectProperty<SoundWindow> window =
            new SimpleObjectProperty<>(SoundWindow.whole(1));
    private final DoubleProperty position = new SimpleDoubleProperty(NO_POSITION);
    private final ObjectProperty<@Nullable SoundSpan> part = new SimpleObjectProperty<>();
    private double wholeSeconds = 1;
    private double pressedX;
    private boolean dragging;
    private Consumer<SoundSpan> marked = span -> {};
    private DoubleConsumer seek = seconds -> {};

    SoundRegion() {
        window.addListener((v, before, after) -> redraw());
        position.addListener((v, before, after) -> redraw());
        part.addListener((v, before, after) -> redraw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
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

    /// The part that is marked, or null; bind two of them to mark both.
    public final ObjectProperty<@Nullable SoundSpan> partProperty() {
        return part;
    }

    /// Told a part once it was marked by dragging.
    public final void onMark(Consumer<SoundSpan> listener) {
        marked = listener;
    }

    final void whole(double seconds) {
        wholeSeconds = Math.max(seconds, 1e-3);
        window.set(SoundWindow.whole(wholeSeconds));
    }

    /// Room for the axis on the left, and for the colour bar on the right, in both alike, so that
    /// moments stand above one another.
    final double left() {
        return larger(PLAIN_LEFT);
    }

    final double plotWidth() {
        return Math.max(1, getWidth() - left() - larger(PLAIN_RIGHT));
    }

    /// Room that words need, in the size that they have now.
    final double larger(double plain) {
        return Math.round(plain * Math.max(1, font().getSize() / PLAIN_TEXT));
    }

    final double x(double seconds) {
        SoundWindow now = window.get();
        return left() + (seconds - now.fromSeconds()) / now.seconds() * plotWidth();
    }

    final double seconds(double x) {
        SoundWindow now = window.get();
        return now.fromSeconds() + (x - left()) / plotWidth() * now.seconds();
    }

    final void drawPlayhead(GraphicsContext g, double top, double bottom, Color color) {
        double x = x(position.get());
        if (position.get() < 0 || x < left() || x > left() + plotWidth()) {
            return;
        }
        g.setStroke(color);
        g.setLineWidth(2);
        g.strokeLine(x, top, x, bottom);
    }

    final void drawPart(GraphicsContext g, double top, double bottom, Color color) {
        SoundSpan now = part.get();
        if (now == null) {
            return;
        }
        double right = left() + plotWidth();
        double from = Math.clamp(x(now.fromSeconds()), left(), right);
        double to = Math.clamp(x(now.toSeconds()), left(), right);
        g.setFill(color);
        g.setGlobalAlpha(0.22);
        g.fillRect(from, top, to - from, bottom - top);
        g.setGlobalAlpha(1);
        g.setStroke(color);
        g.setLineWidth(1.5);
        g.strokeLine(from, top, from, bottom);
        g.strokeLine(to, top, to, bottom);
    }

    private void pressed(MouseEvent event) {
        dragging = false;
        pressedX = event.getX();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || pressedX < left()
                || pressedX > left() + plotWidth()
                || !dragging && Math.abs(event.getX() - pressedX) < LEAST_DRAG) {
            return;
        }
        dragging = true;
        double from = moment(Math.min(pressedX, event.getX()));
        double to = moment(Math.max(pressedX, event.getX()));
        if (to - from >= SoundSpan.LEAST_SECONDS) {
            part.set(new SoundSpan(from, to));
        }
    }

    private double moment(double x) {
        return Math.clamp(seconds(Math.clamp(x, left(), left() + plotWidth())), 0, wholeSeconds);
    }

    private void released(MouseEvent event) {
        SoundSpan now = part.get();
        if (dragging && now != null) {
            marked.accept(now);
        }
        dragging = false;
    }

    private void scrolled(ScrollEvent event) {
        SoundWindow now = window.get();
        if (event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
            window.set(
                    event.isShortcutDown()
                            ? now.zoomFrequency(share(event.getY()), factor)
                            : now.zoomTime(seconds(event.getX()), factor, wholeSeconds));
            event.consume();
        } else if (event.getDeltaX() != 0) { // sideways, or with Shift held
            window.set(now.pan(-event.getDeltaX() / plotWidth(), wholeSeconds));
            event.consume();
        }
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
        } else if (event.getX() >= left() && event.getX() <= left() + plotWidth()) {
            seek.accept(Math.max(0, seconds(event.getX())));
        }
    }
}
