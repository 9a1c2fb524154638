package org.taxophone.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Window;

/// A region that draws itself on one canvas, at most once a pulse, with the colours of the style
/// sheet (`-tx-draw-text`, `-tx-draw-muted`, `-tx-draw-grid`, `-tx-draw-bar`, `-tx-draw-accent`,
/// `-tx-draw-accent-tint`, `-tx-draw-ok`, `-tx-draw-warning`, `-tx-draw-ground`) and its font
/// (`-tx-draw-font`).
public abstract class DrawnRegion extends Region {
    private static final StyleablePropertyFactory<DrawnRegion> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final List<CssMetaData<DrawnRegion, Color>> COLORS =
            List.of(
                    color("-tx-draw-text", Inks.PLAIN.text(), region -> region.text),
                    color("-tx-draw-muted", Inks.PLAIN.muted(), region -> region.muted),
                    color("-tx-draw-grid", Inks.PLAIN.grid(), region -> region.grid),
                    color("-tx-draw-bar", Inks.PLAIN.bar(), region -> region.bar),
                    color("-tx-draw-accent", Inks.PLAIN.accent(), region -> region.accent),
                    color(
                            "-tx-draw-accent-tint",
                            Inks.PLAIN.accentTint(),
                            region -> region.accentTint),
                    color("-tx-draw-ok", Inks.PLAIN.ok(), region -> region.ok),
                    color("-tx-draw-warning", Inks.PLAIN.warning(), region -> region.warning),
                    color("-tx-draw-ground", Inks.PLAIN.ground(), region -> region.ground));

    private static final CssMetaData<DrawnRegion, Font> FONT =
            FACTORY.createFontCssMetaData("-tx-draw-font", region -> region.font, Font.font(11));

    private static final List<CssMetaData<? extends Styleable, ?>> STYLEABLES = styleables();

    private final StyleableProperty<Color> text = ink(0);
    private final StyleableProperty<Color> muted = ink(1);
    private final StyleableProperty<Color> grid = ink(2);
    private final StyleableProperty<Color> bar = ink(3);
    private final StyleableProperty<Color> accent = ink(4);
    private final StyleableProperty<Color> accentTint = ink(5);
    private final StyleableProperty<Color> ok = ink(6);
    private final StyleableProperty<Color> warning = ink(7);
    private final StyleableProperty<Color> ground = ink(8);

    private final StyleableProperty<Font> font =
            new SimpleStyleableObjectProperty<>(FONT, this, "-tx-draw-font", Font.font(11));

    private final Canvas canvas = new Canvas();

    protected DrawnRegion() {
        getStyleClass().add("drawn-region");
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// Draws everything; the canvas is clear.
    protected abstract void draw(GraphicsContext graphics, double width, double height, Inks inks);

    /// The colours that the style sheet gives now.
    public final Inks inks() {
        return new Inks(
                text.getValue(),
                muted.getValue(),
                grid.getValue(),
                bar.getValue(),
                accent.getValue(),
                accentTint.getValue(),
                ok.getValue(),
                warning.getValue(),
                ground.getValue());
    }

    /// The font of axes and captions (`-tx-draw-font`).
    public final Font font() {
        return font.getValue();
    }

    /// Asks for a drawing in the next pulse.
    protected final void redraw() {
        requestLayout();
    }

    /// Called when the theme changed.
    protected void inksChanged() {
        redraw();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        double finer = finer();
        canvas.setWidth(width * finer);
        canvas.setHeight(height * finer);
        canvas.getTransforms().setAll(new Scale(1 / finer, 1 / finer));
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(finer, 0, 0, finer, 0, 0);
        graphics.clearRect(0, 0, width, height);
        if (width > 0 && height > 0) {
            draw(graphics, width, height, inks());
        }
    }

    /// A canvas has as many pixels as the finest screen there is. A window that is drawn finer than
    /// that, as pictures for the page are, needs more.
    private double finer() {
        Window window = getScene() == null ? null : getScene().getWindow();
        double finest =
                Screen.getScreens().stream()
                        .mapToDouble(screen -> Math.ceil(screen.getOutputScaleX()))
                        .max()
                        .orElse(1);
        return window == null ? 1 : Math.max(1, window.getRenderScaleX() / finest);
    }

    /// What a style sheet can set on every region of this kind.
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return STYLEABLES;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLEABLES;
    }

    private StyleableProperty<Color> ink(int index) {
        CssMetaData<DrawnRegion, Color> color = COLORS.get(index);
        return new SimpleStyleableObjectProperty<>(
                color, this, color.getProperty(), color.getInitialValue(this)) {
            @Override
            protected void invalidated() {
                inksChanged();
            }
        };
    }

    private static CssMetaData<DrawnRegion, Color> color(
            String name, Color initial, Function<DrawnRegion, StyleableProperty<Color>> property) {
        return FACTORY.createColorCssMetaData(name, property, initial);
    }

    private static List<CssMetaData<? extends Styleable, ?>> styleables() {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(COLORS);
        all.add(FONT);
        return List.copyOf(all);
    }
}
