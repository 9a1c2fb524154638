package org.taxophone.app.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.theme.ThemeChoice;

/// Pictures of single states of the workbench, for looking at; `taxophone gallery` draws whole
/// places. Arguments: the folder for the pictures, the folder of sounds or of a project to open,
/// then names of places, each with acts after a colon if need be (see [SnapshotActs]). System
/// properties say which sizes (`snapshots.frames=1440x900,1000x700@2x`), which looks
/// (`snapshots.looks=light,dark`) and how large the text is (`snapshots.text=120`).
public final class Snapshots {
    private static final List<Camera.Frame> FRAMES =
            wanted("snapshots.frames", "1440x900,1000x700").map(Camera.Frame::of).toList();
    private static final List<ThemeChoice> LOOKS =
            wanted("snapshots.looks", "light,dark")
                    .map(look -> ThemeChoice.valueOf(look.toUpperCase(Locale.ROOT)))
                    .toList();

    private Snapshots() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Files.createDirectories(Path.of(arguments[0]));
        Locale.setDefault(Messages.locale()); // as the program does
        Platform.startup(() -> {});
        Path preferences = target.resolve("preferences.properties");
        Composition composition =
                Camera.on(
                        () ->
                                new Composition(
                                        new Outside(
                                                new Preferences(preferences),
                                                new SilentDialogs(),
                                                new FloatingPane(),
                                                target.resolve("projects"),
                                                noDevice -> Player.silence())));
        Services services = composition.services();
        Camera camera = new Camera(composition);
        int text = Integer.getInteger("snapshots.text", 100);
        camera.act(() -> services.themes().fontPercentProperty().set(text));
        if (arguments.length == 1) {
            shoot(composition, camera, target, "welcome");
        } else {
            Path home = Files.createTempDirectory("snapshots");
            camera.act(() -> services.opener().open(Path.of(arguments[1]), home));
            camera.await("the project", () -> services.project().dataset() != null);
            camera.await("its runs", () -> services.runs().isIdle());
            for (int i = 2; i < arguments.length; i++) {
                String[] place = arguments[i].split(":", 2);
                camera.act(() -> services.navigator().open(place[0]));
                camera.await(place[0], () -> composition.shell().shows(place[0]));
                Camera.on(() -> camera.scene().snapshot(null));
                if (place.length > 1) {
                    Thread.sleep(1500);
                    camera.act(() -> SnapshotActs.run(composition, camera.scene(), place[1]));
                }
                shoot(composition, camera, target, arguments[i].replaceAll("\\W+", "-"));
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static Stream<String> wanted(String property, String otherwise) {
        return Stream.of(System.getProperty(property, otherwise).split(","));
    }

    private static void shoot(Composition composition, Camera camera, Path target, String name)
            throws Exception {
        for (ThemeChoice theme : LOOKS) {
            camera.act(() -> composition.services().themes().choiceProperty().set(theme));
            for (Camera.Frame frame : FRAMES) {
                String file = name + "-" + frame + "-" + theme + ".png";
                camera.shoot(frame, target.resolve(file));
            }
        }
    }
}
