package org.taxophone.app.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.taxophone.signal.Outline;

/// A waveform with its axis of amplitudes.
public final class WaveformView extends SoundRegion {
    private static final double MARGIN = 5;

    private @Nullable Outline outline;
    private double durationSeconds;
    private @Nullable CloseUp closeUp;

    public WaveformView() {
        getStyleClass().add("waveform-view");
    }

    /// @param outline the sound, or null for none
    /// @param durationSeconds length of the sound
    /// @param shownSeconds length of the axis, as in all tiles, or more
    public void show(@Nullable Outline outline, double durationSeconds, double shownSeconds) {
        this.outline = outline;
        this.durationSeconds = durationSeconds;
        whole(Math.max(shownSeconds, durationSeconds));
        redraw();
    }

    /// A part of what is on show, drawn finer; null for none.
    public void closeUp(@Nullable CloseUp part) {
        closeUp = part;
        redraw();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height, Inks inks) {
        double middle = height / 2;
        double half = middle - MARGIN;
        g.setFont(font());
        g.setFill(inks.muted());
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText("+1", left() - 7, MARGIN + 7);
        g.fillText("0", left() - 7, middle + 4);
        g.fillText("−1", left() - 7, height - 1);
        g.setStroke(inks.grid());
        g.setLineWidth(1);
        g.strokeLine(
                left(), Math.round(middle) + 0.5, left() + plotWidth(), Math.round(middle) + 0.5);
        Outline now = outline;
        if (now != null && now.columns() > 0) {
            g.setFill(inks.muted());
            CloseUp close = closeUp;
            if (close != null && close.covers(windowProperty().get(), durationSeconds)) {
                double seconds = close.toSeconds() - close.fromSeconds();
                fill(g, close.outline(), close.fromSeconds(), seconds, middle, half);
            } else {
                fill(g, now, 0, durationSeconds, middle, half);
            }
        }
        drawPart(g, 0, height, inks.accent());
        drawPlayhead(g, 0, height, inks.accent());
    }

    /// @param starts the moment at which the outline begins
    /// @param length its seconds
    private void fill(
            GraphicsContext g,
            Outline sound,
            double starts,
            double length,
            double middle,
            double half) {
        int from = (int) Math.ceil(left());
        int to = (int) (left() + plotWidth());
        for (int x = from; x < to; x++) {
            double first = (seconds(x) - starts) / length * sound.columns();
            double last = (seconds(x + 1.0) - starts) / length * sound.columns();
            if (last <= 0 || first >= sound.columns()) {
                continue;
            }
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            int end = Math.min(sound.columns(), Math.max((int) first + 1, (int) last));
            for (int column = Math.max(0, (int) first); column < end; column++) {
                low = Math.min(low, sound.low()[column]);
                high = Math.max(high, sound.high()[column]);
            }
            double top = middle - Math.min(1, high) * half;
            double bottom = middle - Math.max(-1, low) * half;
            g.fillRect(x, top - 0.5, 1, Math.max(1, bottom - top + 1));
        }
    }
}
