package org.taxophone.app.control.scatter;

import org.jspecify.annotations.Nullable;

/// Which part of the plane a map shows: all points until a person goes elsewhere. Knows where it
/// was asked to look while the map has no size yet.
final class MapCamera {
    private static final double MAX_ZOOM = 2_000;
    private static final double MIN_ZOOM = 0.2;

    /// Of a low map, points have the rest whatever floats above.
    private static final double MOST_FREE = 0.4;

    private MapBounds bounds = MapBounds.of(new float[0], new float[0]);
    private double width;
    private double height;
    private double freeTop;
    private boolean empty = true;
    private boolean fitted = true;
    private @Nullable MapViewport viewport;
    private @Nullable Aim aim;

    private record Aim(double x, double y, double zoom) {}

    /// The points that there are to see.
    void surround(ScatterPoints points) {
        bounds = MapBounds.of(points.x(), points.y());
        empty = points.size() == 0;
    }

    /// Room above the points when all are shown.
    void leaveFree(double top) {
        freeTop = top;
    }

    /// Takes the size of the view.
    ///
    /// @return true if another part of the plane is seen than before
    boolean resize(double nowWidth, double nowHeight) {
        MapViewport before = viewport;
        width = nowWidth;
        height = nowHeight;
        Aim wanted = aim;
        // how large a map unit is follows from the view's size, until a person goes elsewhere
        if (wanted != null && width > 0 && height > 0 && !empty) {
            fitted = false;
            viewport =
                    new MapViewport(
                            wanted.x(), wanted.y(), whole().scale() * wanted.zoom(), width, height);
        } else if (fitted || before == null) {
            viewport = whole();
        } else if (before.width() != width || before.height() != height) {
            viewport = before.resized(width, height);
        }
        return !viewport().equals(before);
    }

    MapViewport viewport() {
        MapViewport seen = viewport;
        return seen == null ? whole() : seen;
    }

    /// The view of all points.
    MapViewport whole() {
        double room = Math.min(freeTop, MOST_FREE * height);
        return MapViewport.fitting(bounds, width, Math.max(1, height - room))
                .resized(width, height)
                .panned(0, room / 2);
    }

    MapBounds bounds() {
        return bounds;
    }

    /// 1 when all points are shown.
    double zoom() {
        return viewport().scale() / whole().scale();
    }

    /// True unless a person went elsewhere than where all points are.
    boolean isFitted() {
        return fitted;
    }

    void fit() {
        aim = null;
        fitted = true;
        viewport = null;
    }

    void zoomAt(double x, double y, double factor) {
        double least = whole().scale();
        double scale = viewport().scale() * factor;
        double allowed = Math.clamp(scale, least * MIN_ZOOM, least * MAX_ZOOM);
        go(viewport().zoomedAt(x, y, allowed / viewport().scale()));
    }

    void pan(double right, double down) {
        go(viewport().panned(right, down));
    }

    /// Puts a place of the map in the middle.
    void centre(double x, double y) {
        MapViewport now = viewport();
        go(new MapViewport(x, y, now.scale(), now.width(), now.height()));
    }

    /// Shows a part of the plane as large as it fits, but no larger than so many times the whole.
    void show(MapBounds part, double mostZoom) {
        MapViewport fitting = MapViewport.fitting(part, width, height);
        double scale = Math.min(fitting.scale(), mostZoom * whole().scale());
        go(new MapViewport(part.centerX(), part.centerY(), scale, width, height));
    }

    private void go(MapViewport next) {
        viewport = next;
        aim = null;
        fitted = false;
    }

    /// What is seen, as a text that [#look(String)] understands in a view of any size: its middle
    /// and how far it is zoomed in. Empty while all points are shown.
    String looking() {
        Aim wanted = aim;
        if (wanted != null) {
            return wanted.x() + " " + wanted.y() + " " + wanted.zoom();
        }
        MapViewport seen = viewport;
        return fitted || seen == null
                ? ""
                : seen.centerX() + " " + seen.centerY() + " " + seen.scale() / whole().scale();
    }

    /// Goes where a view looked before; stays where it is if the text is none of [#looking()].
    void look(String text) {
        String[] parts = text.split(" ");
        try {
            double zoom = Double.parseDouble(parts[parts.length - 1]);
            if (parts.length == 3 && zoom > 0 && Double.isFinite(zoom)) {
                aim =
                        new Aim(
                                Double.parseDouble(parts[0]),
                                Double.parseDouble(parts[1]),
                                Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM));
            }
        } catch (NumberFormatException e) {
            // all points stay on show
        }
    }
}
