package org.taxophone.app.control.scatter;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.Inks;

/// What a map shows of its points: how their groups look, which are selected, picked out or off.
final class MapContent {
    private ScatterPoints points = ScatterPoints.NONE;
    private StyleSource styles = dark -> List.of();
    private BitSet selected = new BitSet();
    private HiddenGroups hidden = HiddenGroups.NONE;
    private int chosenGroup = -1;
    private double fixedDiameter;
    private @Nullable DrawOrder order; // found when it is next drawn: much changes at once

    ScatterPoints points() {
        return points;
    }

    void setPoints(ScatterPoints shown) {
        if (shown.size() != points.size()) {
            selected = new BitSet();
        }
        points = shown;
        order = null;
    }

    void setStyles(StyleSource source) {
        styles = source;
    }

    HiddenGroups hidden() {
        return hidden;
    }

    void setHidden(HiddenGroups groups) {
        hidden = groups;
        order = null;
    }

    /// Dims all other groups; -1 dims none.
    void setChosenGroup(int group) {
        chosenGroup = group;
        order = null;
    }

    int chosenGroup() {
        return chosenGroup;
    }

    void setSelected(BitSet rows) {
        selected = (BitSet) rows.clone();
        order = null;
    }

    boolean isSelected(int row) {
        return row >= 0 && selected.get(row);
    }

    /// @param pixels size of a point whatever their number; 0 takes the one that fits it
    void setDiameter(double pixels) {
        fixedDiameter = pixels;
    }

    double diameter(double zoom) {
        return fixedDiameter > 0 ? fixedDiameter : PointSize.diameter(points.size(), zoom);
    }

    /// What is to be drawn, in the colours of the theme.
    RasterScene scene(Inks inks, double diameter) {
        DrawOrder now =
                order == null
                        ? DrawOrder.of(points.groups(), selected, chosenGroup, hidden)
                        : order;
        order = now;
        return new RasterScene(
                points,
                now,
                styles.styles(inks.dark()),
                GroupStyle.of(-1, inks.dark()),
                Inks.rgb(inks.accent()),
                diameter);
    }
}
