package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.dialog.FxDialogs;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.AudioOutputs;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.app.shell.StrayDrags;
import org.taxophone.sample.Sample;

/// The JavaFX application: one window.
public final class Workbench extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;
    private static final int[] ICON_SIZES = {16, 32, 64, 128, 256};

    private @Nullable AskedToEnd end;

    @Override
    public void start(Stage stage) {
        Preferences preferences = new Preferences(Preferences.defaultFile());
        System.setProperty(
                Messages.LANGUAGE, preferences.get(Messages.LANGUAGE, Messages.SYSTEM_LANGUAGE));
        // charts and JavaFX's own words follow the language of the texts too
        Locale.setDefault(Messages.locale());
        FloatingPane overlay = new FloatingPane();
        Composition composition =
                new Composition(
                        new Outside(
                                preferences,
                                new FxDialogs(stage, overlay),
                                overlay,
                                SystemFolders.projects(),
                                noDevice ->
                                        Player.device(
                                                preferences.get(
                                                        Choices.OUTPUT, AudioOutputs.SYSTEM),
                                                noDevice)));
        new Unforeseen(composition.services().journal()).listen();
        Scene scene = scene(composition, WIDTH, HEIGHT);
        stage.setTitle(Messages.text("window.title"));
        WindowMemory memory = new WindowMemory(stage, composition.services().preferences());
        memory.restore(WIDTH, HEIGHT);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    composition.leave(Platform::exit);
                });
        AskedToEnd end =
                new AskedToEnd(
                        composition.services().ui(),
                        () -> {
                            memory.store();
                            composition.close();
                        });
        end.listen();
        this.end = end;
        for (int size : ICON_SIZES) {
            stage.getIcons().add(icon(size));
        }
        stage.show();
        // one turn of the UI thread later the window is painted
        composition.services().ui().later(composition::getReady);
        open(composition);
    }

    /// Everything is in its place before it is seen: a click, or the keys of a command, may come
    /// before the first picture.
    static Scene scene(Composition composition, double width, double height) {
        Scene scene = new Scene(composition.shell().root(), width, height);
        StrayDrags.keepFrom(scene);
        composition.services().themes().style(scene);
        composition.shell().root().applyCss();
        composition.shell().root().layout();
        return scene;
    }

    private void open(Composition composition) {
        Map<String, String> named = getParameters().getNamed();
        String demo = named.get(WorkbenchLauncher.DEMO);
        if (demo != null) {
            String sample = named.getOrDefault(WorkbenchLauncher.SAMPLE, Sample.SOUNDS.name());
            composition.demo(Path.of(demo), Sample.valueOf(sample));
        }
        for (String folder : getParameters().getUnnamed()) {
            composition.open(Path.of(folder));
        }
    }

    private static Image icon(int size) {
        String name = "/org/taxophone/ui/icons/taxophone-" + size + ".png";
        return new Image(Objects.requireNonNull(Workbench.class.getResourceAsStream(name), name));
    }

    @Override
    public void stop() {
        AskedToEnd asked = end;
        if (asked != null) {
            asked.end();
        }
    }
}
