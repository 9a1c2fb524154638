package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Command;
import org.taxophone.app.theme.ThemeChoice;
import org.taxophone.engine.DeviceChoice;
import org.taxophone.engine.Devices;
import org.taxophone.engine.TorchEngine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class SettingsJourneyTest {
    @TempDir Path folder;

    private JourneyWindow window;

    @Start
    void start(Stage stage) {
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
        window.composition().places().makeAll();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    /// All of it takes effect at once.
    private void whatIsHeardSeenAndComputedWith(FxRobot robot) {
        Services services = window.services();
        ComboBox<SpectrumColors> colors = robot.lookup("#settings-colors").queryComboBox();
        robot.interact(() -> colors.setValue(SpectrumColors.VIRIDIS));
        assertThat(services.tiles().colorsProperty().get()).isEqualTo(SpectrumColors.VIRIDIS);
        Spinner<Integer> low = robot.lookup("#settings-low").query();
        robot.interact(() -> low.getValueFactory().setValue(-96));
        assertThat(services.tiles().axesProperty().get().lowDb()).isEqualTo(-96);
        Spinner<Integer> high = robot.lookup("#settings-high").query();
        robot.interact(() -> high.getValueFactory().setValue(-100)); // pushes the other before it
        assertThat(services.tiles().axesProperty().get().highDb()).isEqualTo(-100);
        assertThat(low.getValue()).isEqualTo(-110);
        robot.interact(() -> high.getValueFactory().setValue(-20));
        robot.interact(() -> low.getValueFactory().setValue(-96));

        for (String name : List.of("#volume", "#settings-volume")) {
            Slider volume = robot.lookup(name).query();
            robot.interact(() -> volume.setValue(volume.getMax()));
            assertThat(services.player().volumeDbProperty().get()).as(name).isZero();
            assertThat(volume.getValue()).as(name).isZero();
            robot.interact(() -> volume.setValue(volume.getMin()));
        }

        int opened = window.sinksOpened();
        ComboBox<String> output = robot.lookup("#settings-output").queryComboBox();
        robot.interact(() -> output.setValue("Loudspeaker"));
        await(() -> window.sinksOpened() == opened + 1);

        // a card that nobody has is refused in words, and not chosen
        ComboBox<DeviceChoice> device = robot.lookup("#settings-computes").queryComboBox();
        robot.interact(() -> device.setValue(DeviceChoice.CPU));
        await(() -> Devices.chosen() == DeviceChoice.CPU);
        if (Devices.cudaLibrary().isEmpty()) {
            robot.interact(() -> device.setValue(DeviceChoice.GPU));
            await(() -> device.getValue() == DeviceChoice.CPU);
            assertThat(Devices.chosen()).isEqualTo(DeviceChoice.CPU);
            assertThat(services.notices().shown().getLast().sentence())
                    .contains("No graphics card can be used")
                    .contains("PYTORCH_LIBRARY_PATH");
        }
        robot.interact(() -> device.setValue(DeviceChoice.AUTO));
        await(() -> Devices.chosen() == DeviceChoice.AUTO);

        ToggleSwitch still = robot.lookup("#settings-still").query();
        robot.interact(() -> still.setSelected(true));
        assertThat(services.themes().stillProperty().get()).isTrue();

        ComboBox<Integer> threads = robot.lookup("#settings-threads").queryComboBox();
        robot.interact(() -> threads.setValue(2));
        assertThat(TorchEngine.chosenThreads()).isEqualTo(2);
        TorchEngine.chooseThreads(TorchEngine.wantedThreads());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsSetIsUsedAndKept(FxRobot robot) throws Exception {
        Services services = window.services();
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        await(() -> window.composition().shell().shows(Navigator.SETTINGS));

        ComboBox<ThemeChoice> theme = robot.lookup("#settings-theme").queryComboBox();
        robot.interact(() -> theme.setValue(ThemeChoice.CONTRAST));
        assertThat(services.themes().choiceProperty().get()).isEqualTo(ThemeChoice.CONTRAST);
        assertThat(services.themes().darkProperty().get()).isTrue();
        Slider font = robot.lookup("#settings-font").query();
        robot.interact(() -> font.setValue(120));
        assertThat(services.themes().fontPercentProperty().get()).isEqualTo(120);
        robot.interact(() -> services.themes().fontPercentProperty().set(110)); // by a key
        assertThat(font.getValue()).isEqualTo(110);
        assertThat(services.themes().fontPercentProperty().get()).isEqualTo(110);
        robot.interact(() -> font.setValue(120));
        ComboBox<String> language = robot.lookup("#settings-language").queryComboBox();
        robot.interact(() -> language.setValue("de"));

        whatIsHeardSeenAndComputedWith(robot);

        // keys that are taken are refused, free ones are taken
        Button keys = robot.lookup("#keys-help-shortcuts").queryButton();
        robot.interact(
                () -> {
                    keys.requestFocus();
                    keys.fire();
                });
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        assertThat(keys.getText()).isEqualTo("F1");
        robot.interact(keys::fire);
        robot.press(KeyCode.F4).release(KeyCode.F4);
        assertThat(keys.getText()).isEqualTo("F4");

        // Done goes back to where one came from
        robot.interact(() -> robot.lookup("#settings-done").queryButton().fire());
        assertThat(services.navigator().placeProperty().get()).isEqualTo(Navigator.WELCOME);

        robot.interact(window::restart);
        assertThat(window.services().themes().choiceProperty().get())
                .isEqualTo(ThemeChoice.CONTRAST);
        assertThat(window.services().themes().fontPercentProperty().get()).isEqualTo(120);
        assertThat(window.services().tiles().colorsProperty().get())
                .isEqualTo(SpectrumColors.VIRIDIS);
        assertThat(window.services().tiles().axesProperty().get().lowDb()).isEqualTo(-96);
        assertThat(window.services().themes().stillProperty().get()).isTrue();
        assertThat(Files.readString(folder.resolve("preferences")))
                .contains("threads=2", "sound.output=Loudspeaker", "motion.reduced=true");
        assertThat(Files.readString(folder.resolve("preferences")))
                .contains("taxophone.language=de", "key.help.shortcuts=F4");
        assertThat(
                        window.composition().commands().stream()
                                .filter(command -> command.id().equals("help.shortcuts"))
                                .map(Command::shortcut))
                .containsExactly("F4");
    }
}
