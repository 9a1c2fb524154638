package org.taxophone.app.control.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;
import org.taxophone.export.DataColors;

/// One bar a cluster: how many clips it holds, with the even share as a dashed line. Empty clusters
/// have a dashed swatch and words.
public final class UsageBars extends DrawnRegion {
    private static final double ROW = 24;
    private static final double PLAIN_TEXT = 11;
    private static final double SHARES = 40;
    private static final double SWATCH = 20;
    private static final double LEFT = 28;
    private static final double COUNTS = 86;
    private static final double BAR = 8;
    private static final double[] DASHES = {3, 2};

    private Usage usage = Usage.NONE;

    public UsageBars() {
        getStyleClass().add("usage-bars");
    }

    public void setUsage(Usage shown) {
        usage = shown;
        redraw();
    }

    public Usage usage() {
        return usage;
    }

    @Override
    protected double computePrefHeight(double width) {
        return usage.counts().length * larger(ROW);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        graphics.setFont(font());
        graphics.setTextBaseline(VPos.CENTER);
        for (int cluster = 0; cluster < usage.counts().length; cluster++) {
            double middle = cluster * larger(ROW) + larger(ROW) / 2;
            if (usage.counts()[cluster] == 0) {
                emptyRow(graphics, inks, cluster, middle);
            } else {
                bar(graphics, inks, cluster, middle, width);
            }
            numbers(graphics, inks, cluster, middle, width);
        }
    }

    private void bar(
            GraphicsContext graphics, Inks inks, int cluster, double middle, double width) {
        int rgb = DataColors.rgb(cluster, inks.dark());
        double room = Math.max(0, width - larger(LEFT) - larger(COUNTS));
        graphics.setFill(Inks.color(rgb));
        graphics.fillRoundRect(
                0, middle - larger(SWATCH) / 2, larger(SWATCH), larger(SWATCH), 8, 8);
        number(graphics, cluster, middle, Inks.color(DataColors.numberInk(rgb)));
        double scale = room / usage.largest();
        double length = Math.max(2, usage.counts()[cluster] * scale);
        graphics.setFill(Inks.color(rgb));
        graphics.fillRoundRect(larger(LEFT), middle - BAR / 2, length, BAR, 4, 4);
        double even = larger(LEFT) + usage.total() / (double) usage.counts().length * scale;
        if (even <= larger(LEFT) + room) {
            graphics.setStroke(even < larger(LEFT) + length ? inks.ground() : inks.muted());
            graphics.setLineWidth(1);
            graphics.setLineDashes(DASHES);
            double x = Math.round(even) + 0.5;
            graphics.strokeLine(x, middle - BAR / 2 - 1, x, middle + BAR / 2 + 1);
            graphics.setLineDashes((double[]) null);
        }
    }

    private void emptyRow(GraphicsContext graphics, Inks inks, int cluster, double middle) {
        graphics.setStroke(inks.muted());
        graphics.setLineWidth(1);
        graphics.setLineDashes(DASHES);
        graphics.strokeRoundRect(
                0.5,
                middle - larger(SWATCH) / 2 + 0.5,
                larger(SWATCH) - 1,
                larger(SWATCH) - 1,
                7,
                7);
        graphics.setLineDashes((double[]) null);
        number(graphics, cluster, middle, inks.muted());
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(usage.remarks().get(cluster), larger(LEFT), middle);
    }

    private void number(GraphicsContext graphics, int cluster, double middle, Color ink) {
        Font plain = graphics.getFont();
        graphics.setFont(Font.font(plain.getFamily(), FontWeight.BOLD, plain.getSize()));
        graphics.setFill(ink);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.fillText(Integer.toString(cluster + 1), larger(SWATCH) / 2, middle);
        graphics.setFont(plain);
    }

    private void numbers(
            GraphicsContext graphics, Inks inks, int cluster, double middle, double width) {
        int count = usage.counts()[cluster];
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setFill(count == 0 ? inks.muted() : inks.text());
        graphics.fillText(Figures.whole(count), width - larger(SHARES), middle);
        graphics.setFill(inks.muted());
        double share = usage.total() == 0 ? 0 : count / (double) usage.total();
        graphics.fillText(Figures.percent(share), width, middle);
    }

    /// What holds words grows with them.
    private double larger(double plain) {
        return Math.ceil(plain * Math.max(1, font().getSize() / PLAIN_TEXT));
    }
}
