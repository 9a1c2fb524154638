package org.taxophone.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// The points of a map, scaled alike both ways into a frame. Many points become pixels at the
/// config's resolution, so that an SVG or PDF stays small; text and frame stay vectors.
final class PointLayer {
    /// Points up to which each is a shape of its own.
    static final int MOST_SHAPES = 20_000;

    private static final int ALPHA = 205;
    private static final long STRIDE = 1_000_003; // a prime: steps through all rows once

    private final MapFigure figure;
    private final Rectangle2D.Double frame;
    private final double scale;
    private final double middleX;
    private final double middleY;
    private final double size;

    PointLayer(MapFigure figure, Rectangle2D.Double frame) {
        this.figure = figure;
        this.frame = frame;
        double[] rangeX = range(figure.projection().x());
        double[] rangeY = range(figure.projection().y());
        this.middleX = (rangeX[0] + rangeX[1]) / 2;
        this.middleY = (rangeY[0] + rangeY[1]) / 2;
        int points = Math.max(1, figure.groups().length);
        double area = frame.width * frame.height;
        this.size = Math.clamp(0.35 * Math.sqrt(area / points), 0.8, 4);
        this.scale =
                Math.min(
                        (frame.width - 4 * size) / Math.max(1e-9, rangeX[1] - rangeX[0]),
                        (frame.height - 4 * size) / Math.max(1e-9, rangeY[1] - rangeY[0]));
    }

    double x(int row) {
        return frame.getCenterX() + (figure.projection().x()[row] - middleX) * scale;
    }

    double y(int row) {
        return frame.getCenterY() - (figure.projection().y()[row] - middleY) * scale;
    }

    void paint(Sheet sheet, FigureConfig config) {
        if (!asPixels(config.points())) {
            points(sheet);
            return;
        }
        double pixels = config.dpi() / 72.0;
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(frame.width * pixels),
                        (int) Math.ceil(frame.height * pixels),
                        BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(pixels, pixels);
        graphics.translate(-frame.x, -frame.y);
        points(Sheet.transparent(graphics, config));
        graphics.dispose();
        sheet.graphics()
                .setRenderingHint(
                        RenderingHints.KEY_INTERPOLATION,
                        RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = AffineTransform.getTranslateInstance(frame.x, frame.y);
        place.scale(1 / pixels, 1 / pixels);
        sheet.graphics().drawImage(image, place, null);
    }

    private boolean asPixels(PointStyle style) {
        return switch (style) {
            case AUTOMATIC -> figure.groups().length > MOST_SHAPES;
            case SHAPES -> false;
            case PIXELS -> true;
        };
    }

    /// Noise lies below; the others are drawn in an order that favours no group, though files of a
    /// group often stand together.
    private void points(Sheet sheet) {
        int count = figure.groups().length;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < count; i++) {
                int row = count % STRIDE == 0 ? i : (int) (i * STRIDE % count);
                int group = figure.groups()[row];
                if ((group < 0) == (pass == 0)) {
                    Markers.draw(sheet, group, x(row), y(row), size, ALPHA);
                }
            }
        }
    }

    private static double[] range(float[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return low <= high ? new double[] {low, high} : new double[] {0, 0};
    }
}
