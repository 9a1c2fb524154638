package org.taxophone.app.control.scatter;

import java.util.Arrays;

/// Paints how close points lie as clouds in the colours of their groups. Points are counted in
/// cells of a few pixels, blurred, and laid out over the picture again. Needs no toolkit. Not for
/// several threads.
final class DensityRaster {
    /// Pixels a side of the cells that points are counted in.
    private static final int CELL = 4;

    /// Cells to either side that a point is spread over, each time.
    private static final int BLUR = 1;

    private static final int PASSES = 9;

    private static final int CHANNELS = 4; // count, red, green, blue
    private static final double MOST_OPAQUE = 0.92;
    private static final double FAINT = 0.06;

    private float[] cells = new float[0];
    private float[] spare = new float[0];

    /// Paints over everything that was in `target`.
    ///
    /// @param view in device pixels
    /// @param pixelScale device pixels for one
    void paint(
            RasterScene scene,
            MapViewport view,
            double pixelScale,
            int[] target,
            int width,
            int height) {
        Arrays.fill(target, 0, width * height, 0);
        int cell = Math.max(1, (int) Math.round(CELL * pixelScale));
        int wide = width / cell + 2;
        int high = height / cell + 2;
        int size = wide * high * CHANNELS;
        if (cells.length < size) {
            cells = new float[size];
            spare = new float[size];
        }
        Arrays.fill(cells, 0, size, 0);
        count(scene, view, cell, wide, high);
        for (int i = 0; i < PASSES; i++) { // boxes upon boxes are nearly a bell
            blur(cells, spare, wide, high, CHANNELS, wide * CHANNELS);
            blur(spare, cells, high, wide, wide * CHANNELS, CHANNELS);
        }
        float most = 0;
        for (int i = 0; i < size; i += CHANNELS) {
            most = Math.max(most, cells[i]);
        }
        if (most > 0) {
            spread(target, width, height, cell, wide, most);
        }
    }

    private void count(RasterScene scene, MapViewport view, int cell, int wide, int high) {
        int[] rows = scene.order().rows();
        ScatterPoints points = scene.points();
        for (int row : rows) {
            double x = view.pixelX(points.x()[row]) / cell;
            double y = view.pixelY(points.y()[row]) / cell;
            if (x >= 0 && y >= 0 && x < wide && y < high) {
                int at = ((int) y * wide + (int) x) * CHANNELS;
                int rgb = scene.style(points.groups()[row]).rgb();
                cells[at]++;
                cells[at + 1] += rgb >> 16 & 0xff;
                cells[at + 2] += rgb >> 8 & 0xff;
                cells[at + 3] += rgb & 0xff;
            }
        }
    }

    /// A running mean along lines.
    ///
    /// @param length of a line
    /// @param lines how many there are
    /// @param step from one place of a line to the next
    /// @param lineStep from one line to the next
    private static void blur(
            float[] from, float[] to, int length, int lines, int step, int lineStep) {
        for (int line = 0; line < lines; line++) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                int start = line * lineStep + channel;
                float sum = 0;
                for (int i = 0; i < Math.min(BLUR, length); i++) {
                    sum += from[start + i * step];
                }
                for (int i = 0; i < length; i++) {
                    int enters = i + BLUR;
                    int leaves = i - BLUR - 1;
                    sum += enters < length ? from[start + enters * step] : 0;
                    sum -= leaves >= 0 ? from[start + leaves * step] : 0;
                    to[start + i * step] = Math.max(0, sum / (2 * BLUR + 1));
                }
            }
        }
    }

    /// Between the middles of four cells their values are mixed.
    private void spread(int[] target, int width, int height, int cell, int wide, float most) {
        float[] mixed = new float[CHANNELS];
        for (int y = 0; y < height; y++) {
            double cellY = Math.max(0, (y + 0.5) / cell - 0.5);
            int top = (int) cellY;
            float down = (float) (cellY - top);
            for (int x = 0; x < width; x++) {
                double cellX = Math.max(0, (x + 0.5) / cell - 0.5);
                int left = (int) cellX;
                float right = (float) (cellX - left);
                int at = (top * wide + left) * CHANNELS;
                int below = at + wide * CHANNELS;
                for (int c = 0; c < CHANNELS; c++) {
                    float upper =
                            cells[at + c] + right * (cells[at + CHANNELS + c] - cells[at + c]);
                    float lower =
                            cells[below + c]
                                    + right * (cells[below + CHANNELS + c] - cells[below + c]);
                    mixed[c] = upper + down * (lower - upper);
                }
                target[y * width + x] = pixel(mixed, most);
            }
        }
    }

    private static int pixel(float[] mixed, float most) {
        // the root keeps thin clouds in sight beside thick ones
        double share = Math.sqrt(mixed[0] / most);
        double opacity = MOST_OPAQUE * Math.max(0, (share - FAINT) / (1 - FAINT));
        if (mixed[0] <= 0 || opacity <= 0) {
            return 0;
        }
        int alpha = (int) Math.round(255 * opacity);
        int pixel = alpha << 24;
        for (int c = 1; c < CHANNELS; c++) {
            int value = (int) Math.min(alpha, mixed[c] / mixed[0] * opacity);
            pixel |= Math.max(0, value) << 8 * (CHANNELS - 1 - c);
        }
        return pixel;
    }
}
