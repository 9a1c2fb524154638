package org.taxophone.app.launch;

import atlantafx.base.controls.ModalPane;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.theme.ThemeChoice;

/// Pictures of the workbench, for looking at. Arguments: the folder for the pictures, the folder of
/// sounds or of a project to open, then names of places,
/// each with acts after a colon if need be (see [SnapshotActs]).
public final class Snapshots {
    private static final int[][] SIZES = {{1440, 900}, {1000, 700}};

    private Snapshots() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> {});
        Path preferences = target.resolve("preferences.properties");
        Composition composition =
                on(
                        () ->
                                new Composition(
                                        new Outside(
                                                new Preferences(preferences),
                                                new SilentDialogs(),
                                                new ModalPane(),
                                                target.resolve("projects"),
                                                Player::device)));
        Scene scene = on(() -> scene(composition, SIZES[0][0], SIZES[0][1]));
        if (arguments.length == 1) {
            shoot(composition, scene, target, "welcome");
        } else {
            Path home = Files.createTempDirectory("snapshots");
            on(() -> run(() -> composition.services().opener().open(Path.of(arguments[1]), home)));
            await(() -> composition.services().project().dataset() != null);
            await(() -> composition.services().runs().active().isEmpty());
            for (int i = 2; i < arguments.length; i++) {
                String[] place = arguments[i].split(":", 2);
                on(() -> run(() -> composition.services().navigator().open(place[0])));
                on(() -> scene.snapshot(null));
                if (place.length > 1) {
                    Thread.sleep(1500);
                    on(() -> run(() -> SnapshotActs.run(composition, scene, place[1])));
                }
                shoot(composition, scene, target, arguments[i].replaceAll("\\W+", "-"));
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void shoot(Composition composition, Scene scene, Path target, String name)
            throws Exception {
        for (ThemeChoice theme : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            on(() -> run(() -> composition.services().themes().choiceProperty().set(theme)));
            for (int[] size : SIZES) {
                String file = name + "-" + size[0] + "-" + theme + ".png";
                on(() -> run(() -> scene.setRoot(new Group())));
                Scene sized = on(() -> scene(composition, size[0], size[1]));
                on(() -> sized.snapshot(null)); // asks for the tiles that come into view
                Thread.sleep(1200);
                write(on(() -> sized.snapshot(null)), target.resolve(file));
                on(() -> run(() -> sized.setRoot(new Group())));
                on(() -> run(() -> scene.setRoot(composition.shell().root())));
            }
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private static Scene scene(Composition composition, double width, double height) {
        Scene scene = new Scene(composition.shell().root(), width, height);
        composition.services().themes().style(scene);
        return scene;
    }

    private static void await(BooleanSupplier condition) throws Exception {
        for (int i = 0; i < 3000 && !on(condition::getAsBoolean); i++) {
            Thread.sleep(100);
        }
    }

    private static <T> T on(Callable<T> work) throws Exception {
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

    private static void write(WritableImage image, Path file) throws Exception {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        javax.imageio.ImageIO.write(picture, "png", file.toFile());
    }
}
