package org.taxophone.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import org.taxophone.export.DataColors;

/// A cluster's number on its colour; a grey cross for noise, a dashed outline for an empty cluster.
/// Knows the theme by the ground that the style sheet says it stands on (`-tx-swatch-ground`).
public final class ClusterSwatch extends Label {
    private static final StyleablePropertyFactory<ClusterSwatch> FACTORY =
            new StyleablePropertyFactory<>(Label.getClassCssMetaData());
    private static final CssMetaData<ClusterSwatch, Color> GROUND =
            FACTORY.createColorCssMetaData(
                    "-tx-swatch-ground", swatch -> swatch.ground, Color.WHITE);
    private static final List<CssMetaData<? extends Styleable, ?>> STYLEABLES = styleables();

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass NOISE = PseudoClass.getPseudoClass("noise");
    private static final CornerRadii CORNERS = new CornerRadii(4);
    private static final double HALF = 0.5;
    private static final int NOTHING = Integer.MIN_VALUE;

    private final StyleableProperty<Color> ground =
            new SimpleStyleableObjectProperty<>(GROUND, this, "ground", Color.WHITE) {
                @Override
                protected void invalidated() {
                    paint();
                }
            };

    private int cluster = NOTHING;

    public ClusterSwatch() {
        // not "label": its ink is a data colour, which no rule for labels may take away
        getStyleClass().setAll("cluster-swatch");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// @param number from 0, shown counting from 1; -1 is noise
    public void show(int number) {
        cluster = number;
        pseudoClassStateChanged(EMPTY, false);
        pseudoClassStateChanged(NOISE, number < 0);
        setText(number < 0 ? "×" : Integer.toString(number + 1));
        paint();
    }

    /// The colour alone, for a legend.
    public void showColour(int number) {
        show(number);
        setText("");
    }

    /// A cluster that holds no clip.
    public void showEmpty(int number) {
        cluster = NOTHING;
        setText(Integer.toString(number + 1));
        setBackground(Background.EMPTY);
        pseudoClassStateChanged(NOISE, false);
        pseudoClassStateChanged(EMPTY, true);
    }

    private void paint() {
        if (cluster < 0) {
            return; // noise and empty clusters are the style sheet's
        }
        int rgb = DataColors.rgb(cluster, ground.getValue().getBrightness() < HALF);
        setBackground(new Background(new BackgroundFill(Inks.color(rgb), CORNERS, Insets.EMPTY)));
        setTextFill(Inks.color(DataColors.numberInk(rgb)));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return STYLEABLES;
    }

    private static List<CssMetaData<? extends Styleable, ?>> styleables() {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Label.getClassCssMetaData());
        all.add(GROUND);
        return List.copyOf(all);
    }
}
