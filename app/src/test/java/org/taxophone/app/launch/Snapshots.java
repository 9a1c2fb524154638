package org.taxophone.app.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.theme.ThemeChoice;

/// Pictures of the workbench, for looking at: arguments are the target folder, then what to open.
public final class Snapshots {
    private Snapshots() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> {});
        Path preferences = target.resolve("preferences.properties");
        Composition composition =
                on(() -> Composition.of(new Preferences(preferences), new SilentDialogs()));
        Scene scene = on(() -> scene(composition, 1440, 900));
        for (ThemeChoice theme : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            on(
                    () -> {
                        composition.services().themes().choiceProperty().set(theme);
                        return theme;
                    });
            Thread.sleep(300);
            WritableImage image = on(() -> scene.snapshot(null));
            write(image, target.resolve("welcome-" + theme + ".png"));
        }
        Platform.exit();
        System.exit(0);
    }

    static Scene scene(Composition composition, double width, double height) {
        Scene scene = new Scene(composition.shell().root(), width, height);
        composition.services().themes().style(scene);
        return scene;
    }

    static <T> T on(java.util.concurrent.Callable<T> work) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(work.call());
                    } catch (Throwable e) {
                        answer.completeExceptionally(e);
                    }
                });
        return answer.get(60, TimeUnit.SECONDS);
    }

    static void write(WritableImage image, Path file) throws Exception {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture =
                new java.awt.image.BufferedImage(
                        width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        javax.imageio.ImageIO.write(picture, "png", file.toFile());
    }
}
