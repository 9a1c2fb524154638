package org.taxophone.app.control.scatter;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// The picture that the raster paints into, as large as the view in device pixels.
final class RasterImage {
    private final ImageView node = new ImageView();
    private int[] pixels = new int[0];
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private int width;
    private int height;

    RasterImage() {
        node.setMouseTransparent(true);
        node.setSmooth(false);
    }

    ImageView node() {
        return node;
    }

    /// What puts a scene into pixels.
    @FunctionalInterface
    interface Painter {
        void paint(
                RasterScene scene,
                MapViewport view,
                double pixelScale,
                int[] target,
                int width,
                int height);
    }

    /// Paints the scene at the view's size.
    ///
    /// @param pixelScale device pixels for one
    void paint(Painter raster, RasterScene scene, MapViewport view, double pixelScale) {
        int wide = Math.max(1, (int) Math.ceil(view.width() * pixelScale));
        int high = Math.max(1, (int) Math.ceil(view.height() * pixelScale));
        PixelBuffer<IntBuffer> target = sized(wide, high);
        raster.paint(scene, view.onPixels(pixelScale), pixelScale, pixels, wide, high);
        target.updateBuffer(all -> null);
        node.setFitWidth(wide / pixelScale);
        node.setFitHeight(high / pixelScale);
    }

    private PixelBuffer<IntBuffer> sized(int wide, int high) {
        PixelBuffer<IntBuffer> current = buffer;
        if (current != null && wide == width && high == height) {
            return current;
        }
        width = wide;
        height = high;
        pixels = new int[wide * high];
        PixelBuffer<IntBuffer> made =
                new PixelBuffer<>(
                        wide, high, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        buffer = made;
        node.setImage(new WritableImage(made));
        return made;
    }
}
