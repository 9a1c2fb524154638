package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.session.Navigator;
import org.taxophone.dataset.Clip;

/// A workbench in a process of its own that curates without end, to be killed. Prints a line after
/// each act. Arguments: the project, and a folder for preferences.
public final class CuratingProgram {
    private CuratingProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path home = Path.of(arguments[1]);
        Platform.startup(() -> {});
        Composition composition =
                Camera.on(
                        () ->
                                new Composition(
                                        new Outside(
                                                new Preferences(home.resolve("preferences")),
                                                new SilentDialogs(),
                                                new FloatingPane(),
                                                home.resolve("projects"),
                                                noDevice -> Player.silence())));
        Services services = composition.services();
        Camera camera = new Camera(composition);
        camera.act(() -> composition.open(project));
        camera.await("the project", () -> services.project().dataset() != null);
        camera.act(() -> services.navigator().open(Navigator.EXPLORE));
        camera.await("the run", () -> enabled(composition, "curate.blind"));
        camera.act(services.navigator()::back); // writes where it was left
        List<Clip> clips = Objects.requireNonNull(services.project().dataset()).clips();
        for (int act = 1; ; act++) {
            String clip = clips.get(act % clips.size()).id();
            String command = act / clips.size() % 2 == 0 ? "curate.noise" : "curate.back";
            camera.act(
                    () -> {
                        services.selection().select(clip);
                        call(composition, command);
                    });
            System.out.println("act " + act);
        }
    }

    private static boolean enabled(Composition composition, String id) {
        return composition.commands().stream()
                .anyMatch(command -> command.id().equals(id) && command.enabled().get());
    }

    private static void call(Composition composition, String id) {
        composition.commands().stream()
                .filter(command -> command.id().equals(id))
                .forEach(org.taxophone.app.shell.Command::call);
    }
}
