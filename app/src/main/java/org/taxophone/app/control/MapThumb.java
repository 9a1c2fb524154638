package org.taxophone.app.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.taxophone.export.DataColors;

/// A small picture of a map: a dot a point, in the colour of its group. It cannot be worked with.
public final class MapThumb extends DrawnRegion {
    private static final double WIDTH = 140;
    private static final double HEIGHT = 68;
    private static final double MARGIN = 6;
    private static final double DOT = 2.6;
    private static final int MOST = 4000;

    private float[] x = new float[0];
    private float[] y = new float[0];
    private int[] groups = new int[0];

    public MapThumb() {
        getStyleClass().add("map-thumb");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /// @param x horizontal coordinates; none of the three is copied
    /// @param y vertical coordinates, upwards
    /// @param groups number of each point's group for its colour, from 0; -1 is noise
    public void setPoints(float[] x, float[] y, int[] groups) {
        this.x = x;
        this.y = y;
        this.groups = groups;
        redraw();
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.POSITIVE_INFINITY;
        float top = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            bottom = Math.min(bottom, y[i]);
            top = Math.max(top, y[i]);
        }
        double scale =
                Math.min(
                        (width - 2 * MARGIN) / Math.max(1e-9, right - left),
                        (height - 2 * MARGIN) / Math.max(1e-9, top - bottom));
        double dx = (width - scale * (right - left)) / 2;
        double dy = (height - scale * (top - bottom)) / 2;
        int step = Math.max(1, x.length / MOST); // more would only cover each other
        for (int i = 0; i < x.length; i += step) {
            Color color =
                    Inks.color(
                            groups[i] < 0
                                    ? DataColors.noise(inks.dark())
                                    : DataColors.rgb(groups[i], inks.dark()));
            graphics.setFill(color);
            graphics.fillOval(
                    dx + scale * (x[i] - left) - DOT / 2,
                    height - dy - scale * (y[i] - bottom) - DOT / 2,
                    DOT,
                    DOT);
        }
    }
}
