package org.taxophone.app.control.scatter;

import java.util.Arrays;
import org.taxophone.export.Marker;

/// Paints points into premultiplied ARGB pixels: antialiased discs (or other markers) while at most
/// 150,000 are in view, squares above. Needs no toolkit. Not for several threads.
public final class ScatterRaster {
    /// More points in view than this are drawn as squares.
    public static final int MOST_DISCS = 150_000;

    private static final double OPACITY = 0.85;
    private static final double DIMMED = 0.62;
    private static final double OUTLINE_PIXELS = 1.6;

    private final SpriteCache sprites = new SpriteCache();

    /// Paints over everything that was in `target`.
    ///
    /// @param view in device pixels
    /// @param pixelScale device pixels for one
    /// @param target at least `width * height` pixels
    /// @param width of the picture in device pixels
    /// @param height of the picture in device pixels
    void paint(
            RasterScene scene,
            MapViewport view,
            double pixelScale,
            int[] target,
            int width,
            int height) {
        Arrays.fill(target, 0, width * height, 0);
        Picture picture = new Picture(target, width, height);
        if (asDiscs(scene.points(), view)) {
            discs(scene, view, pixelScale, picture);
        } else {
            squares(scene, view, pixelScale, picture);
        }
    }

    private static boolean asDiscs(ScatterPoints points, MapViewport view) {
        if (points.size() <= MOST_DISCS) {
            return true;
        }
        int seen = 0;
        for (int i = 0; i < points.size(); i++) {
            double x = view.pixelX(points.x()[i]);
            double y = view.pixelY(points.y()[i]);
            seen += x >= 0 && y >= 0 && x < view.width() && y < view.height() ? 1 : 0;
        }
        return seen <= MOST_DISCS;
    }

    private void discs(RasterScene scene, MapViewport view, double pixelScale, Picture picture) {
        double radius = scene.diameter() / 2 * pixelScale;
        DrawOrder order = scene.order();
        double plain = order.dimmed() > 0 ? 1 : OPACITY;
        draw(scene, radius, pixelScale, OPACITY * DIMMED, view, picture, 0, order.dimmed());
        draw(scene, radius, pixelScale, plain, view, picture, order.dimmed(), order.plain());
        int[] rows = order.rows();
        if (order.plain() == rows.length) {
            return;
        }
        double outer = radius + OUTLINE_PIXELS * pixelScale;
        GroupStyle ring = new GroupStyle(scene.accentRgb(), scene.accentRgb(), Marker.CIRCLE);
        SpriteSheet outline = sprites.sheet(ring, outer, pixelScale, 1);
        for (int i = order.plain(); i < rows.length; i++) {
            stamp(scene.points(), rows[i], outline, view, picture);
        }
        draw(scene, radius, pixelScale, 1, view, picture, order.plain(), rows.length);
    }

    /// One sheet a group, noise last.
    private SpriteSheet[] sheets(
            RasterScene scene, double radius, double pixelScale, double opacity) {
        int groups = scene.styles().size();
        SpriteSheet[] sheets = new SpriteSheet[groups + 1];
        for (int group = 0; group <= groups; group++) {
            sheets[group] = sprites.sheet(scene.style(group), radius, pixelScale, opacity);
        }
        return sheets;
    }

    // sheets are only made for what is there
    private void draw(
            RasterScene scene,
            double radius,
            double pixelScale,
            double opacity,
            MapViewport view,
            Picture picture,
            int from,
            int to) {
        if (from == to) {
            return;
        }
        SpriteSheet[] sheets = sheets(scene, radius, pixelScale, opacity);
        int[] rows = scene.order().rows();
        int[] groups = scene.points().groups();
        int noise = sheets.length - 1;
        for (int i = from; i < to; i++) {
            int group = groups[rows[i]];
            SpriteSheet sheet = sheets[group < 0 || group > noise ? noise : group];
            stamp(scene.points(), rows[i], sheet, view, picture);
        }
    }

    private static void stamp(
            ScatterPoints points, int row, SpriteSheet sheet, MapViewport view, Picture picture) {
        picture.lay(sheet, view.pixelX(points.x()[row]), view.pixelY(points.y()[row]));
    }

    private static void squares(
            RasterScene scene, MapViewport view, double pixelScale, Picture picture) {
        int side = Math.max(1, (int) Math.round(scene.diameter() * pixelScale));
        int[] solid = colours(scene, 1);
        int[] dim = colours(scene, DIMMED);
        int[] rows = scene.order().rows();
        int noise = solid.length - 1;
        int accent = 0xff000000 | scene.accentRgb();
        float[] xs = scene.points().x();
        float[] ys = scene.points().y();
        int[] groups = scene.points().groups();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            int group = groups[row] < 0 || groups[row] > noise ? noise : groups[row];
            int colour = i < scene.order().dimmed() ? dim[group] : solid[group];
            int x = (int) Math.floor(view.pixelX(xs[row]) - side / 2.0 + 0.5);
            int y = (int) Math.floor(view.pixelY(ys[row]) - side / 2.0 + 0.5);
            if (i >= scene.order().plain()) {
                picture.fill(x - 1, y - 1, side + 2, accent);
            }
            picture.fill(x, y, side, colour);
        }
    }

    private static int[] colours(RasterScene scene, double opacity) {
        int[] colours = new int[scene.styles().size() + 1];
        int alpha = (int) Math.round(255 * opacity);
        for (int group = 0; group < colours.length; group++) {
            int rgb = scene.style(group).rgb();
            int premultiplied = 0;
            for (int bits = 0; bits <= 16; bits += 8) {
                premultiplied |= (rgb >> bits & 0xff) * alpha / 255 << bits;
            }
            colours[group] = alpha << 24 | premultiplied;
        }
        return colours;
    }
}
