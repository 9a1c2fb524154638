package org.taxophone.app.launch;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.taxophone.app.dialog.FxDialogs;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.theme.ThemeChoice;

/// Draws every place of the workbench into PNG files, without a display. A process of its own for
/// each language, as texts are read once. Arguments: the folder for the pictures, the project to
/// show, and the looks: light, dark, contrast.
///
/// At two pixels a point what is drawn as shapes and text is drawn twice as fine. Pictures that are
/// made of pixels (spectrograms, the cloud of points) are made as for the screen there is, which
/// has one pixel a point here.
public final class Gallery {
    private static final List<Camera.Frame> FRAMES =
            List.of(
                    new Camera.Frame(1440, 900, 1),
                    new Camera.Frame(1440, 900, 2),
                    new Camera.Frame(1000, 700, 1));
    private static final List<String> PLACES =
            List.of(
                    Navigator.DATA,
                    Navigator.RECIPE,
                    Navigator.TRAINING,
                    Navigator.EXPLORE,
                    Navigator.RESULTS,
                    Navigator.SETTINGS);

    private Gallery() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        Path project = Path.of(arguments[1]);
        Map<ThemeChoice, String> looks = new EnumMap<>(ThemeChoice.class);
        for (String look : arguments[2].split(",")) {
            looks.put(ThemeChoice.valueOf(look.toUpperCase(Locale.ROOT)), look);
        }
        Locale.setDefault(Messages.locale());
        Platform.startup(() -> {});
        int code = 0;
        try (Composition composition = Camera.on(() -> composition(project))) {
            draw(composition, project, looks, target);
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        }
        System.exit(code); // the toolkit has threads that never end
    }

    private static Composition composition(Path project) {
        ModalPane overlay = new ModalPane();
        return new Composition(
                new Outside(
                        new Preferences(project.resolveSibling("preferences.properties")),
                        new FxDialogs(new Stage(), overlay),
                        overlay,
                        project.resolveSibling("projects"),
                        noDevice -> Player.silence()));
    }

    private static void draw(
            Composition composition, Path project, Map<ThemeChoice, String> looks, Path target)
            throws Exception {
        Camera camera = new Camera(composition);
        Services services = composition.services();
        shoot(camera, services, looks, target, Navigator.WELCOME);
        camera.act(() -> composition.open(project));
        camera.await("the project", () -> services.project().dataset() != null);
        camera.await("its runs", () -> !services.runs().summaries().isEmpty());
        for (String place : PLACES) {
            camera.act(() -> services.navigator().open(place));
            shoot(camera, services, looks, target, place);
        }
    }

    private static void shoot(
            Camera camera,
            Services services,
            Map<ThemeChoice, String> looks,
            Path target,
            String place)
            throws Exception {
        String language = Messages.locale().getLanguage();
        // large ones first: a divider that a small window pushed does not go back by itself
        for (Camera.Frame frame : FRAMES) {
            for (Map.Entry<ThemeChoice, String> look : looks.entrySet()) {
                camera.act(() -> services.themes().choiceProperty().set(look.getKey()));
                String file = place + "-" + frame + ".png";
                camera.shoot(frame, target.resolve(language + "-" + look.getValue()).resolve(file));
            }
        }
    }
}
