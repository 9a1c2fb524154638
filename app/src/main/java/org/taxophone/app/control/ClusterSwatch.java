package org.taxophone.app.control;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import org.taxophone.export.DataColors;

/// A cluster's number on its colour; a grey cross for noise, a dashed outline for an empty cluster.
public final class ClusterSwatch extends Label {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass NOISE = PseudoClass.getPseudoClass("noise");
    private static final CornerRadii CORNERS = new CornerRadii(4);

    public ClusterSwatch() {
        getStyleClass().add("cluster-swatch");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// @param cluster from 0, shown counting from 1; -1 is noise
    public void show(int cluster, boolean dark) {
        pseudoClassStateChanged(EMPTY, false);
        pseudoClassStateChanged(NOISE, cluster < 0);
        if (cluster < 0) {
            setText("×");
            setBackground(Background.EMPTY);
            return;
        }
        int rgb = DataColors.rgb(cluster, dark);
        setText(Integer.toString(cluster + 1));
        setBackground(new Background(new BackgroundFill(Inks.color(rgb), CORNERS, Insets.EMPTY)));
        setTextFill(Inks.color(DataColors.numberInk(rgb)));
    }

    /// A cluster that holds no clip.
    public void showEmpty(int cluster) {
        setText(Integer.toString(cluster + 1));
        setBackground(Background.EMPTY);
        pseudoClassStateChanged(NOISE, false);
        pseudoClassStateChanged(EMPTY, true);
    }
}
