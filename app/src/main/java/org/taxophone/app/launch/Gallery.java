package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.dialog.FxDialogs;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.theme.ThemeChoice;

/// Draws every place of the workbench into PNG files, without a display. A process of its own for
/// each language, as texts are read once. Arguments: the folder for the pictures, the project to
/// show, the looks (light, dark, contrast), and which sizes where not all of them are asked for.
///
/// At two pixels a point all is drawn as on a screen that is twice as fine.
public final class Gallery {
    private static final List<Camera.Frame> FRAMES =
            List.of(
                    new Camera.Frame(1440, 900, 1),
                    new Camera.Frame(1440, 900, 2),
                    new Camera.Frame(1000, 700, 1));

    /// All that the rail leads to while a project is open.
    static final List<String> PLACES =
            Stream.concat(Navigator.OF_PROJECT.stream(), Stream.of(Navigator.SETTINGS)).toList();

    private Gallery() {}

    /// What is to be drawn, and where to.
    private record Wanted(Map<ThemeChoice, String> looks, List<Camera.Frame> frames, Path target) {}

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        Path project = Path.of(arguments[1]);
        Map<ThemeChoice, String> looks = new EnumMap<>(ThemeChoice.class);
        for (String look : arguments[2].split(",")) {
            looks.put(ThemeChoice.valueOf(look.toUpperCase(Locale.ROOT)), look);
        }
        List<Camera.Frame> frames =
                FRAMES.stream()
                        .filter(
                                frame ->
                                        arguments.length < 4
                                                || List.of(arguments[3].split(","))
                                                        .contains(frame.toString()))
                        .toList();
        Locale.setDefault(Messages.locale());
        Platform.startup(() -> {});
        int code = 0;
        try (Composition composition = Camera.on(() -> composition(project))) {
            draw(composition, project, new Wanted(looks, frames, target));
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        }
        System.exit(code); // the toolkit has threads that never end
    }

    private static Composition composition(Path project) {
        FloatingPane overlay = new FloatingPane();
        return new Composition(
                new Outside(
                        new Preferences(project.resolveSibling("preferences.properties")),
                        new FxDialogs(new Stage(), overlay),
                        overlay,
                        project.resolveSibling("projects"),
                        noDevice -> Player.silence()));
    }

    private static void draw(Composition composition, Path project, Wanted wanted)
            throws Exception {
        Camera camera = new Camera(composition);
        Services services = composition.services();
        shoot(camera, services, wanted, Navigator.WELCOME);
        camera.act(() -> composition.open(project));
        camera.await("the project", () -> services.project().dataset() != null);
        camera.await("its runs", () -> !services.runs().summaries().isEmpty());
        for (String place : PLACES) {
            camera.act(() -> services.navigator().open(place));
            camera.await(place, () -> composition.shell().shows(place));
            shoot(camera, services, wanted, place);
        }
    }

    private static void shoot(Camera camera, Services services, Wanted wanted, String place)
            throws Exception {
        String language = Messages.locale().getLanguage();
        // large ones first: a divider that a small window pushed does not go back by itself
        for (Camera.Frame frame : wanted.frames()) {
            for (Map.Entry<ThemeChoice, String> look : wanted.looks().entrySet()) {
                camera.act(() -> services.themes().choiceProperty().set(look.getKey()));
                String file = place + "-" + frame + ".png";
                camera.shoot(
                        frame,
                        wanted.target().resolve(language + "-" + look.getValue()).resolve(file));
            }
        }
    }
}
