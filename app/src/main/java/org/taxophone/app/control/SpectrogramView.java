package org.taxophone.app.control;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.chart.AxisScale;
import org.taxophone.export.ColorMaps;
import org.taxophone.export.SpectrogramFigure;
import org.taxophone.signal.FrequencyScale;
import org.taxophone.signal.Spectrogram;

/// A spectrogram with its axes in kHz and s, a colour bar in dB, a playhead, and a read-out of what
/// is under the pointer.
public final class SpectrogramView extends SoundRegion {
    private static final double TOP = 6;
    private static final double BOTTOM = 22;
    private static final double BAR_WIDTH = 9;
    private static final double BAR_GAP = 12;

    private @Nullable Spectrogram spectrogram;
    private @Nullable Image image;
    private @Nullable CloseUp closeUp;
    private @Nullable Image closeImage;
    private int[] table = ColorMaps.magma();
    private double lowDb = TileAxes.NONE.lowDb();
    private double highDb = TileAxes.NONE.highDb();
    private FrequencyScale scale = FrequencyScale.LINEAR;
    private double pointerX = -1;
    private double pointerY = -1;
    private final SpectrogramAxes axes;
    private final CursorReadout readout;

    /// @param readout words for seconds, hertz and dB under the pointer
    public SpectrogramView(CursorWords readout) {
        getStyleClass().add("spectrogram-view");
        this.axes = new SpectrogramAxes(this);
        this.readout = new CursorReadout(readout);
        setOnMouseMoved(this::pointed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
        setOnMouseExited(
                event -> {
                    pointerX = -1;
                    redraw();
                });
    }

    /// @param spectrogram the sound, or null for none
    /// @param shownSeconds length of the axis, as in all tiles, or more
    public void show(@Nullable Spectrogram spectrogram, double shownSeconds) {
        this.spectrogram = spectrogram;
        whole(Math.max(shownSeconds, spectrogram == null ? 0 : spectrogram.durationSeconds()));
        repaint();
    }

    /// A part of what is on show, drawn finer; null for none.
    public void closeUp(@Nullable CloseUp part) {
        closeUp = part;
        closeImage = null;
        redraw();
    }

    /// Colours of the levels, darkest and brightest level.
    public void levels(double lowDb, double highDb) {
        this.lowDb = lowDb;
        this.highDb = highDb;
        repaint();
    }

    /// 256 colours, lowest level first.
    public void colors(int[] table) {
        this.table = table;
        repaint();
    }

    public void scale(FrequencyScale scale) {
        this.scale = scale;
        repaint();
    }

    FrequencyScale scale() {
        return scale;
    }

    /// What is on show as a figure, with its scale, levels and colours; empty while nothing is.
    public Optional<SpectrogramFigure> figure(String title, String note) {
        return Optional.ofNullable(spectrogram)
                .map(
                        sound ->
                                new SpectrogramFigure(
                                        title, note, sound, scale, lowDb, highDb, table));
    }

    // made when it is drawn: settings often change several at a time
    private void repaint() {
        image = null;
        closeImage = null;
        redraw();
    }

    private Image picture(Spectrogram now) {
        Image made = image;
        if (made == null) {
            made = SpectrogramImage.of(now, scale, lowDb, highDb, table);
            image = made;
        }
        return made;
    }

    private Image picture(CloseUp part) {
        Image made = closeImage;
        if (made == null) {
            made = SpectrogramImage.of(part.spectrogram(), scale, lowDb, highDb, table);
            closeImage = made;
        }
        return made;
    }

    // fine where all that is on show was looked at closely
    private Optional<CloseUp> close(Spectrogram whole) {
        return Optional.ofNullable(closeUp)
                .filter(part -> part.covers(windowProperty().get(), whole.durationSeconds()));
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height, Inks inks) {
        double plotHeight = plotHeight();
        g.setFill(inks.grid());
        g.fillRect(left(), TOP, plotWidth(), plotHeight);
        Spectrogram now = spectrogram;
        if (now == null) {
            return;
        }
        Optional<CloseUp> close = close(now);
        close.ifPresentOrElse(
                part ->
                        drawPicture(
                                g,
                                part.spectrogram(),
                                part.fromSeconds(),
                                picture(part),
                                plotHeight),
                () -> drawPicture(g, now, 0, picture(now), plotHeight));
        axes.draw(g, inks, now.nyquistHz());
        drawBar(g, inks, plotHeight);
        drawPart(g, TOP, TOP + plotHeight, Color.WHITE);
        drawPlayhead(g, TOP, TOP + plotHeight, Color.WHITE);
        if (pointerX >= left() && pointerX <= left() + plotWidth() && pointerY >= TOP) {
            double hertz = hertz(pointerY, now.nyquistHz());
            double seconds = seconds(pointerX);
            readout.draw(
                    g,
                    new CursorReadout.Place(
                            pointerX,
                            pointerY,
                            left(),
                            TOP,
                            left() + plotWidth(),
                            TOP + plotHeight),
                    seconds,
                    hertz,
                    close.map(part -> level(part, seconds, hertz))
                            .orElseGet(() -> now.level(seconds, hertz)),
                    inks,
                    font());
        }
    }

    private static double level(CloseUp part, double seconds, double hertz) {
        return part.spectrogram().level(seconds - part.fromSeconds(), hertz);
    }

    /// @param starts the moment at which the picture begins
    private void drawPicture(
            GraphicsContext g, Spectrogram now, double starts, Image picture, double plotHeight) {
        SoundWindow part = windowProperty().get();
        double from = part.fromSeconds() - starts;
        double end = Math.min(part.toSeconds() - starts, now.durationSeconds());
        if (end <= from) {
            return;
        }
        double perFrame = now.hopSeconds();
        double sx = from / perFrame + 0.5; // a frame has its middle at its moment
        double sw = Math.max(1e-3, Math.min(picture.getWidth() - sx, (end - from) / perFrame));
        double sy = (1 - part.toShare()) * picture.getHeight();
        double sh = (part.toShare() - part.fromShare()) * picture.getHeight();
        g.drawImage(picture, sx, sy, sw, sh, left(), TOP, x(end + starts) - left(), plotHeight);
    }

    private void drawBar(GraphicsContext g, Inks inks, double plotHeight) {
        double x = left() + plotWidth() + BAR_GAP;
        for (int y = 0; y < plotHeight; y++) {
            int entry = (int) ((1 - (y + 0.5) / plotHeight) * (table.length - 1));
            g.setFill(Inks.color(table[Math.max(0, entry)] & 0xffffff));
            g.fillRect(x, TOP + y, BAR_WIDTH, 1);
        }
        g.setFill(inks.muted());
        g.setFont(font());
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText("dB", x + BAR_WIDTH + 5, TOP + larger(9));
        for (double tick : AxisScale.linear(lowDb, highDb, 4).ticks()) {
            double y = TOP + (highDb - tick) / (highDb - lowDb) * plotHeight;
            if (y > TOP + larger(20) && y <= TOP + plotHeight) {
                g.fillText(
                        (tick < 0 ? "−" : "") + Math.round(Math.abs(tick)),
                        x + BAR_WIDTH + 5,
                        y + 4);
            }
        }
    }

    private void pointed(MouseEvent event) {
        pointerX = event.getX();
        pointerY = event.getY() <= TOP + plotHeight() ? event.getY() : -1;
        redraw();
    }

    double plotTop() {
        return TOP;
    }

    double plotHeight() {
        return Math.max(1, getHeight() - TOP - larger(BOTTOM));
    }

    /// Where a frequency stands, in the region's own coordinates.
    double y(double hertz, double nyquistHz) {
        SoundWindow part = windowProperty().get();
        double share = scale.share(hertz, nyquistHz);
        return TOP + (part.toShare() - share) / (part.toShare() - part.fromShare()) * plotHeight();
    }

    private double hertz(double y, double nyquistHz) {
        return scale.hertz(share(y), nyquistHz);
    }

    @Override
    double share(double y) {
        SoundWindow part = windowProperty().get();
        return part.toShare() - (y - TOP) / plotHeight() * (part.toShare() - part.fromShare());
    }
}
