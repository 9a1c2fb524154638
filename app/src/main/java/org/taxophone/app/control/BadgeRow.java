package org.taxophone.app.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/// Short words on grounds of their own, as many as there is room for; how many more there are
/// stands at the end, and which in its tooltip.
public final class BadgeRow extends Pane {
    private static final double GAP = 4;

    private final Label more = badge("");

    public BadgeRow() {
        setMinWidth(0);
    }

    public void show(List<String> words) {
        getChildren().setAll(words.stream().map(BadgeRow::badge).toList());
        getChildren().add(more);
        more.setTooltip(new Tooltip(String.join(", ", words)));
        requestLayout();
    }

    private static Label badge(String text) {
        Label badge = new Label(text);
        badge.getStyleClass().addAll("badge", "plain");
        return badge;
    }

    @Override
    protected void layoutChildren() {
        int all = Math.max(0, getChildren().size() - 1);
        int shown = all;
        while (shown > 0 && width(shown) + room(all - shown) > getWidth()) {
            shown--;
        }
        double x = 0;
        for (int i = 0; i < all; i++) {
            getChildren().get(i).setVisible(i < shown);
            if (i < shown) {
                x = place(i, x);
            }
        }
        room(all - shown);
        boolean rest = shown < all && x + width(more) <= getWidth();
        more.setVisible(rest);
        if (rest) {
            place(all, x);
        }
    }

    private double place(int child, double x) {
        double width = width(getChildren().get(child));
        double height = getChildren().get(child).prefHeight(-1);
        getChildren().get(child).resizeRelocate(x, 0, width, snapSizeY(height));
        return x + width + GAP;
    }

    private double width(int count) {
        double width = 0;
        for (int i = 0; i < count; i++) {
            width += width(getChildren().get(i)) + (i > 0 ? GAP : 0);
        }
        return width;
    }

    // for the number of those that have no place
    private double room(int missing) {
        if (missing == 0) {
            return 0;
        }
        more.setText("+" + missing);
        return GAP + width(more);
    }

    private double width(javafx.scene.Node badge) {
        return snapSizeX(badge.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(Math.max(0, getChildren().size() - 1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().isEmpty() ? 0 : snapSizeY(getChildren().getFirst().prefHeight(-1));
    }
}
