package org.taxophone.app.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.theme.ThemeChoice;
import org.taxophone.project.Project;

/// Pictures of the places of an opened project, for looking at: target folder, project folder, then
/// names of places.
public final class PlaceSnapshots {
    private PlaceSnapshots() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> {});
        Composition composition =
                Snapshots.on(
                        () ->
                                Composition.of(
                                        new Preferences(target.resolve("preferences.properties")),
                                        new SilentDialogs()));
        try (Project project = Project.open(Path.of(arguments[1]))) {
            Snapshots.on(
                    () -> {
                        composition.services().project().show(project);
                        return project;
                    });
            for (double[] size : new double[][] {{1440, 900}, {1000, 700}}) {
                Scene scene = Snapshots.on(() -> Snapshots.scene(composition, size[0], size[1]));
                for (ThemeChoice theme : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
                    for (int i = 2; i < arguments.length; i++) {
                        picture(composition, scene, theme, arguments[i], target, size);
                    }
                }
                Snapshots.on(
                        () -> {
                            scene.setRoot(new javafx.scene.layout.Pane());
                            return scene;
                        });
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void picture(
            Composition composition,
            Scene scene,
            ThemeChoice theme,
            String place,
            Path target,
            double[] size)
            throws Exception {
        String[] parts = place.split(":", 2);
        Snapshots.on(
                () -> {
                    composition.services().themes().choiceProperty().set(theme);
                    composition.services().navigator().open(parts[0]);
                    return theme;
                });
        Thread.sleep(2500);
        Snapshots.on(
                () -> {
                    if (parts.length > 1) {
                        for (String act : parts[1].split("\\+")) {
                            act(composition, scene, act);
                        }
                    }
                    return scene.snapshot(null);
                });
        Thread.sleep(parts.length > 1 ? 2500 : 200);
        String name = place.replaceAll("\\W+", "-") + "-" + theme + "-" + (int) size[0] + ".png";
        Snapshots.write(Snapshots.on(() -> scene.snapshot(null)), target.resolve(name));
    }

    /// "#id" fires a button; "clip=n" makes a clip current; "cluster=n" chooses a cluster.
    private static void act(Composition composition, Scene scene, String act) {
        if (act.startsWith("#")) {
            javafx.scene.Node node = scene.lookup(act);
            if (node instanceof javafx.scene.control.ToggleButton button) {
                button.fire();
            } else if (node instanceof javafx.scene.control.Button button) {
                button.fire();
            }
        } else if (act.startsWith("clip=")) {
            var dataset =
                    java.util.Objects.requireNonNull(composition.services().project().dataset());
            int row = Integer.parseInt(act.substring(5));
            composition.services().selection().select(dataset.clips().get(row).id());
        } else if (act.startsWith("cluster=")) {
            composition
                    .services()
                    .selection()
                    .clusterProperty()
                    .set(Integer.parseInt(act.substring(8)));
        }
    }
}
