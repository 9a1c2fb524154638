package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taxophone.app.shell.Command.MenuName;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeaderMenuTest {
    private final BooleanProperty level = new SimpleBooleanProperty(true);

    @Start
    void start(Stage stage) {
        stage.show();
    }

    private Command command(String id, Runnable act) {
        return new Command(id, MenuName.CLIPS, "", new SimpleBooleanProperty(true), act);
    }

    @Test
    void aLineStandsBeforeWhatIsSetApartUnlessItIsFirst() {
        List<Menu> menus =
                HeaderView.menus(
                        List.of(
                                command("clip.stop", () -> {}).setApart(),
                                command("clip.level", () -> {}).setApart()));
        assertThat(menus)
                .singleElement()
                .extracting(Menu::getItems)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(MenuItem.class))
                .satisfiesExactly(
                        first -> assertThat(first.getText()).isEqualTo("Silence"),
                        line -> assertThat(line).isInstanceOf(SeparatorMenuItem.class),
                        last -> assertThat(last.getText()).isEqualTo("Level clips"));
    }

    @Test
    void keysStandInTheMenuInTheWordsOfTheWindow() {
        Command keyed = command("clip.level", () -> {}).with("Shortcut+Shift+L");
        MenuItem item = HeaderView.menus(List.of(keyed)).getFirst().getItems().getFirst();
        assertThat(item.getAccelerator().getDisplayText())
                .isEqualTo(Keys.words("Shortcut+Shift+L"));
        assertThat(item.getAccelerator().getName())
                .isEqualTo(KeyCombination.valueOf("Shortcut+Shift+L").getName());
        assertThat(item.getAccelerator().match(press(KeyCode.L, true))).isTrue();
        assertThat(item.getAccelerator().match(press(KeyCode.L, false))).isFalse();
    }

    private static KeyEvent press(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false);
    }

    @Test
    void aSwitchShowsHowThingsAre() {
        List<Menu> menus =
                HeaderView.menus(
                        List.of(command("clip.level", () -> level.set(!level.get())).ticks(level)));
        CheckMenuItem item = (CheckMenuItem) menus.getFirst().getItems().getFirst();
        assertThat(item.isSelected()).isTrue();
        item.setSelected(false); // what a click does before it calls the command
        item.fire();
        assertThat(level.get()).isEqualTo(item.isSelected());
    }
}
