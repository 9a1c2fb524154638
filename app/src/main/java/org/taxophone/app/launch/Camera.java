package org.taxophone.app.launch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.taxophone.app.task.UiThread;

/// Takes pictures of the workbench without a window. Called from a thread that is not the UI
/// thread.
final class Camera {
    /// How long a picture may take to come to rest: tiles and maps are drawn beside the UI thread.
    private static final int MOST_LOOKS = 60;

    private static final int BETWEEN_LOOKS_MS = 120;
    private static final int PATIENCE_SECONDS = 120;

    private final Composition composition;
    private final Stage stage; // never shown: it says how fine to draw
    private Scene scene;

    Camera(Composition composition) throws Exception {
        this.composition = composition;
        stage = on(Stage::new);
        scene = on(() -> scene(1440, 900));
    }

    /// A frame: the size of the window's inside, and how many pixels each of its points takes.
    record Frame(int width, int height, int scale) {
        /// Reads `1440x900` or `1440x900@2x`.
        static Frame of(String words) {
            String[] numbers = words.split("\\D+");
            return new Frame(
                    Integer.parseInt(numbers[0]),
                    Integer.parseInt(numbers[1]),
                    numbers.length > 2 ? Integer.parseInt(numbers[2]) : 1);
        }

        @Override
        public String toString() {
            return width + "x" + height + (scale == 1 ? "" : "@" + scale + "x");
        }
    }

    /// The scene that the workbench stands in.
    Scene scene() {
        return scene;
    }

    /// What was seen in one turn of the UI thread.
    ///
    /// @param idle true if nothing was on its way that is not in the picture
    private record Look(WritableImage image, boolean idle) {}

    /// Draws the workbench as it stands, once two looks in a row are the same.
    void shoot(Frame frame, Path file) throws Exception {
        resize(frame);
        int[] before = new int[0];
        Look look = on(() -> look(frame));
        for (int looks = 1; looks < MOST_LOOKS; looks++) {
            int[] now = pixels(look.image());
            if (look.idle() && java.util.Arrays.equals(before, now)) {
                break;
            }
            before = now;
            Thread.sleep(BETWEEN_LOOKS_MS);
            look = on(() -> look(frame));
        }
        write(look.image(), file);
    }

    private Look look(Frame frame) {
        WritableImage image = Still.of(scene, frame.scale());
        Services services = composition.services();
        return new Look(image, isIdle(services));
    }

    private static boolean isIdle(Services services) {
        return services.tiles().isIdle()
                && services.background().isIdle()
                && services.writing().isIdle();
    }

    private void resize(Frame frame) throws Exception {
        on(
                () -> {
                    scene.setRoot(new Group());
                    scene = scene(frame.width(), frame.height());
                    stage.setScene(scene);
                    stage.setRenderScaleX(frame.scale());
                    stage.setRenderScaleY(frame.scale());
                    relayout(scene.getRoot()); // what draws itself draws itself anew
                    return scene;
                });
    }

    private static void relayout(Parent parent) {
        parent.requestLayout();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner) {
                relayout(inner);
            }
        }
    }

    private Scene scene(double width, double height) {
        Scene made = new Scene(composition.shell().root(), width, height);
        composition.services().themes().style(made);
        return made;
    }

    /// Waits until something holds on the UI thread.
    ///
    /// @throws TimeoutException if it does not come to hold
    void await(String what, BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("waited in vain for " + what);
            }
            Thread.sleep(100);
        }
    }

    /// Runs an act on the UI thread.
    void act(Runnable action) throws Exception {
        on(
                () -> {
                    action.run();
                    return true;
                });
    }

    /// Computes something on the UI thread.
    static <T> T on(Callable<T> work) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        UiThread.platform()
                .later(
                        () -> {
                            try {
                                answer.complete(work.call());
                            } catch (Throwable e) {
                                answer.completeExceptionally(e);
                            }
                        });
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception known) {
                throw known;
            }
            throw e;
        }
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels(image), 0, width);
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        ImageIO.write(picture, "png", file.toFile());
    }
}
