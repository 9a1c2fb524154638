package org.taxophone.app.control.scatter;

import java.util.List;
import javafx.scene.Node;

/// The pictures of a map's points: clouds below, markers above, either or both.
final class MapPicture {
    private final ScatterRaster raster = new ScatterRaster();
    private final DensityRaster clouds = new DensityRaster();
    private final RasterImage markers = new RasterImage();
    private final RasterImage density = new RasterImage();

    /// What is put below everything else, the lowest first.
    List<Node> nodes() {
        return List.of(density.node(), markers.node());
    }

    void paint(RasterScene scene, MapViewport view, double pixelScale, MapLayer layer) {
        density.node().setVisible(layer != MapLayer.POINTS);
        markers.node().setVisible(layer != MapLayer.DENSITY);
        if (layer != MapLayer.POINTS) {
            density.paint(clouds::paint, scene, view, pixelScale);
        }
        if (layer != MapLayer.DENSITY) {
            markers.paint(raster::paint, scene, view, pixelScale);
        }
    }
}
