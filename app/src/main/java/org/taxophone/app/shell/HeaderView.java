package org.taxophone.app.shell;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.controls.ToggleSwitch;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.PlainWidth;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.Player;
import org.taxophone.app.theme.Themes;

/// The header: menus, command field, preview volume, theme.
final class HeaderView {
    private static final double NARROW = 1100;
    private static final double ROOM_FOR_DECIBELS = 760;
    private static final double ROOM_FOR_FIELD = 700; // else it is its icon
    private static final double PLAIN_TEXT = 12;
    private static final double PALETTE_PADDING = 20;
    private static final String NARROW_STYLE = "narrow";
    private static final String LEAST_STYLE = "least";

    /// How much narrower the field then is, by the style sheet.
    private static final double FIELD_GIVES = 100;

    private final HBox root;
    private final PlainWidth plainWidth;
    @FXML private MenuBar menus;
    @FXML private Button palette;
    @FXML private Label paletteText;
    @FXML private Label paletteKeys;
    @FXML private HBox paletteContent;
    @FXML private Slider volume;
    @FXML private Label decibels;
    @FXML private ToggleSwitch level;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;

    HeaderView(
            Player player,
            Themes themes,
            Supplier<List<Command>> commands,
            ReadOnlyIntegerProperty keysChanged,
            Runnable openPalette) {
        root = Fxml.load(this);
        fill(commands.get());
        keysChanged.addListener((v, before, after) -> fill(commands.get()));
        volume.setSkin(new ProgressSliderSkin(volume));
        volume.setMin(Player.LEAST_VOLUME_DB);
        volume.setMax(Player.MOST_VOLUME_DB);
        volume.valueProperty().bindBidirectional(player.volumeDbProperty());
        decibels.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> Figures.decimal(player.volumeDbProperty().get(), 0) + " dB",
                                player.volumeDbProperty()));
        level.selectedProperty().bindBidirectional(player.levelClipsProperty());
        paletteContent.prefWidthProperty().bind(palette.widthProperty().subtract(PALETTE_PADDING));
        theme.setOnAction(event -> themes.toggle());
        themes.darkProperty().addListener((v, before, after) -> icon(after));
        icon(themes.darkProperty().get());
        palette.setOnAction(event -> openPalette.run());
        palette.setAccessibleText(Messages.text("header.palette"));
        root.setMinWidth(0); // as wide as the window: what does not fit then gives way
        plainWidth = new PlainWidth(root, decibels, PLAIN_TEXT);
        root.needsLayoutProperty()
                .addListener(
                        (v, before, needed) -> {
                            if (!needed && root.getWidth() > 0) {
                                fit(); // just before it is laid out
                            }
                        });
    }

    HBox root() {
        return root;
    }

    private void icon(boolean dark) {
        themeIcon.setIconLiteral(dark ? "fth-sun" : "fth-moon");
    }

    // the field gives way first, then what the menus and Settings offer too
    private void fit() {
        double plain = plainWidth.get();
        shown(decibels, plain >= ROOM_FOR_DECIBELS);
        double levelWidth = level.prefWidth(-1) + root.getSpacing();
        double wanted =
                root.prefWidth(-1)
                        + (isNarrow() ? FIELD_GIVES : 0)
                        + (level.isManaged() ? 0 : levelWidth);
        boolean narrow = plain < NARROW || wanted > root.getWidth();
        narrow(narrow);
        least(plain < ROOM_FOR_FIELD);
        wanted -= narrow ? FIELD_GIVES : 0;
        shown(level, plain >= NARROW && wanted <= root.getWidth());
    }

    private void least(boolean icon) {
        if (icon != palette.getStyleClass().contains(LEAST_STYLE)) {
            shown(paletteText, !icon);
            shown(paletteKeys, !icon);
            if (icon) {
                palette.getStyleClass().add(LEAST_STYLE);
            } else {
                palette.getStyleClass().remove(LEAST_STYLE);
            }
        }
    }

    private boolean isNarrow() {
        return palette.getStyleClass().contains(NARROW_STYLE);
    }

    private void narrow(boolean narrow) {
        if (narrow != isNarrow()) {
            if (narrow) {
                palette.getStyleClass().add(NARROW_STYLE);
            } else {
                palette.getStyleClass().remove(NARROW_STYLE);
            }
            paletteText.setText(Messages.text(narrow ? "header.palette.narrow" : "header.palette"));
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /// Fills the menus anew. Their keys work from the first moment on: they come with the style of
    /// the menus, which would else wait for the next picture.
    void fill(List<Command> commands) {
        menus.getMenus().setAll(menus(commands));
        if (menus.getScene() != null) {
            menus.applyCss();
        }
    }

    static List<Menu> menus(List<Command> commands) {
        Map<Command.MenuName, Menu> byName = new EnumMap<>(Command.MenuName.class);
        for (Command command : commands) {
            Menu menu =
                    byName.computeIfAbsent(
                            command.menu(),
                            name ->
                                    new Menu(
                                            Messages.text(
                                                    "menu."
                                                            + name.name()
                                                                    .toLowerCase(Locale.ROOT))));
            if (command.apart() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = item(command);
            item.setId("menu-" + command.id());
            command.keys().map(keys -> spoken(keys, command)).ifPresent(item::setAccelerator);
            item.setOnAction(event -> command.call());
            item.disableProperty()
                    .bind(
                            Bindings.createBooleanBinding(
                                    () -> !command.enabled().get(), command.enabled()));
            menu.getItems().add(item);
        }
        return List.copyOf(byName.values());
    }

    // the menu bar of a Macintosh is the system's, with its own signs
    private static KeyCombination spoken(KeyCombination keys, Command command) {
        return Keys.ofMacintosh() ? keys : new SpokenKeys(keys, Keys.words(command.shortcut()));
    }

    private static MenuItem item(Command command) {
        ObservableBooleanValue ticked = command.ticked();
        if (ticked == null) {
            return new MenuItem(command.text());
        }
        CheckMenuItem item = new CheckMenuItem(command.text());
        item.setSelected(ticked.get());
        ChangeListener<Boolean> follow = (v, before, now) -> item.setSelected(now);
        item.setUserData(follow); // as long as the item is there, and no longer
        ticked.addListener(new WeakChangeListener<>(follow));
        // a click turns the tick by itself, even where the command leaves all as it was
        item.selectedProperty().addListener((v, before, now) -> item.setSelected(ticked.get()));
        return item;
    }
}
