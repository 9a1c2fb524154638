package org.taxophone.app.control.scatter;

import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;

/// The whole map, small, with a frame around the part that is seen; there while the map is zoomed.
/// A click or a drag goes elsewhere.
final class Minimap extends DrawnRegion {
    private static final double WIDTH = 148;
    private static final double HEIGHT = 100;
    private static final double EDGE = 12;
    private static final double TOP = 44; // below what is written there
    private static final double DIAMETER = 1.75;

    /// Below this zoom all points are seen, or nearly so.
    private static final double ZOOMED = 1.15;

    private final ScatterView map;
    private final ScatterRaster raster = new ScatterRaster();
    private final RasterImage image = new RasterImage();
    private boolean stale = true;

    Minimap(ScatterView map) {
        this.map = map;
        setId("map-minimap");
        getStyleClass().add("minimap");
        getChildren().addFirst(image.node());
        setCursor(Cursor.CROSSHAIR);
        setManaged(false);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    /// Other points, colours or groups: the picture is made anew when it is next seen.
    void changed() {
        stale = true;
    }

    /// Follows the map: is there while it is zoomed, in its upper right corner.
    void follow(MapCamera camera, double width, double height) {
        boolean room = width > 2.4 * WIDTH && height > 3 * HEIGHT;
        setVisible(room && camera.zoom() > ZOOMED);
        if (isVisible()) {
            resizeRelocate(Math.round(width - WIDTH - EDGE), TOP, WIDTH, HEIGHT);
            requestLayout();
        }
    }

    private MapViewport whole() {
        return MapViewport.fitting(map.camera().bounds(), WIDTH, HEIGHT);
    }

    private void go(MouseEvent event) {
        MapViewport view = whole();
        map.goTo(view.mapX(event.getX()), view.mapY(event.getY()));
        event.consume();
    }

    @Override
    protected void inksChanged() {
        stale = true;
        super.inksChanged();
    }

    @Override
    protected void layoutChildren() {
        if (stale && isVisible()) {
            image.paint(raster::paint, map.scene(DIAMETER), whole(), map.pixelScale());
            stale = false;
        }
        super.layoutChildren();
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        MapViewport small = whole();
        MapViewport seen = map.viewport();
        double left = Math.clamp(small.pixelX(seen.mapX(0)), 0, width - 2);
        double top = Math.clamp(small.pixelY(seen.mapY(0)), 0, height - 2);
        double right = Math.clamp(small.pixelX(seen.mapX(seen.width())), left + 2, width);
        double bottom = Math.clamp(small.pixelY(seen.mapY(seen.height())), top + 2, height);
        graphics.setFill(inks.accent().deriveColor(0, 1, 1, 0.12));
        graphics.fillRect(left, top, right - left, bottom - top);
        graphics.setStroke(inks.accent());
        graphics.setLineWidth(1.5);
        graphics.strokeRect(
                Math.round(left) + 0.75,
                Math.round(top) + 0.75,
                Math.max(1, Math.round(right - left) - 1.5),
                Math.max(1, Math.round(bottom - top) - 1.5));
    }
}
