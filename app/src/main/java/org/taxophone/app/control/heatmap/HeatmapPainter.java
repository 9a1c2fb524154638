package org.taxophone.app.control.heatmap;

import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.taxophone.app.control.FittingWords;
import org.taxophone.app.control.Inks;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.export.ColorMaps;
import org.taxophone.export.DataColors;

/// Draws cells, headers and purity of one heatmap.
final class HeatmapPainter {
    private static final double SHOWN_SHARE = 0.1;
    private static final double STRONG_SHARE = 0.25;
    private static final double SHARE_POWER = 0.8;
    private static final double SURPRISE = 2;
    private static final double STRONG_SURPRISE = 4;
    private static final double MOST_SURPRISE = 20;
    private static final int MORE = 0xd55e00;
    private static final int FEWER = 0x0072b2;
    private static final double SWATCH = 20;
    private static final double SWATCH_EMS = 1.75;
    private static final double BAR = 56;
    private static final double LEFT = 16;
    private static final double NARROW_EMS = 4;
    private static final char THIN_SPACE = '\u2009';
    private static final double MOST_BAR = 200;

    private final GraphicsContext graphics;
    private final HeatmapData data;
    private final HeatmapGrid grid;
    private final Inks inks;
    private final Font font;
    private final Font strong;
    private final int[] table;

    HeatmapPainter(
            GraphicsContext graphics, HeatmapData data, HeatmapGrid grid, Inks inks, Font font) {
        this.graphics = graphics;
        this.data = data;
        this.grid = grid;
        this.inks = inks;
        this.font = font;
        strong = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
        table = ColorMaps.heatmap(inks.dark());
        graphics.setTextBaseline(VPos.CENTER);
    }

    void cells(Normalisation by, Set<HeatmapCell> chosen) {
        graphics.save();
        clip(grid.left() - 2, grid.top() - 2, grid.viewWidth() + 4, grid.viewHeight() + 4);
        for (int row = 0; row < data.rows().size(); row++) {
            for (int column = 0; column < data.columns().size(); column++) {
                if (by == Normalisation.RESIDUAL) {
                    residual(row, column, data.residual(row, column));
                } else {
                    cell(row, column, data.share(row, column, by));
                }
            }
        }
        for (HeatmapCell cell : chosen) {
            graphics.setStroke(inks.accent());
            graphics.setLineWidth(2);
            graphics.strokeRoundRect(
                    grid.x(cell.column()),
                    grid.y(cell.row()),
                    grid.cellWidth() - HeatmapGrid.GAP,
                    grid.cellHeight() - HeatmapGrid.GAP,
                    6,
                    6);
        }
        graphics.restore();
    }

    private void residual(int row, int column, double residual) {
        int rgb = residualRgb(residual);
        String words =
                Math.abs(residual) < SURPRISE ? "" : Figures.signed(residual, narrow() ? 0 : 1);
        cell(row, column, rgb, Math.abs(residual) >= STRONG_SURPRISE, words);
    }

    private int residualRgb(double residual) {
        double share = Math.min(1, Math.abs(residual) / MOST_SURPRISE);
        return DataColors.mix(
                Inks.rgb(inks.ground()), residual > 0 ? MORE : FEWER, Math.sqrt(share));
    }

    private void cell(int row, int column, double share) {
        int entry = (int) Math.round(Math.pow(share, SHARE_POWER) * (table.length - 1));
        double rowShare = data.counts()[row][column] / (double) Math.max(1, data.rowTotal(row));
        cell(
                row,
                column,
                table[entry] & 0xffffff,
                rowShare >= STRONG_SHARE,
                share >= SHOWN_SHARE ? percent(share) : "");
    }

    // in the least cell "100 %" would reach from edge to edge
    private String percent(double share) {
        String words = Figures.percent(share);
        return narrow() ? words.replace(' ', THIN_SPACE) : words;
    }

    private boolean narrow() {
        return grid.cellWidth() < font.getSize() * NARROW_EMS;
    }

    private void cell(int row, int column, int rgb, boolean bold, String words) {
        double x = grid.x(column);
        double y = grid.y(row);
        double width = grid.cellWidth() - HeatmapGrid.GAP;
        double height = grid.cellHeight() - HeatmapGrid.GAP;
        graphics.setFill(Inks.color(rgb));
        graphics.fillRoundRect(x, y, width, height, 4, 4);
        int count = data.counts()[row][column];
        if (count == 0) {
            return;
        }
        graphics.setFill(Inks.color(DataColors.numberInk(rgb)));
        graphics.setTextAlign(TextAlignment.CENTER);
        boolean two = !words.isEmpty() && height >= 32;
        graphics.setFont(bold ? strong : font);
        double middle = x + width / 2;
        graphics.fillText(Figures.whole(count), middle, y + height / 2 - (two ? 6 : 0));
        if (two) {
            graphics.setFont(font);
            graphics.fillText(words, middle, y + height / 2 + 8);
        }
    }

    void rowHeads(String clips, int chosenRow) {
        graphics.save();
        clip(0, grid.top() - 2, grid.left(), grid.viewHeight() + 4);
        double room = grid.left() - LEFT - 68 - swatch();
        List<String> names =
                FittingWords.apart(
                        data.rows().stream().map(HeatmapData.Row::name).toList(), font, room);
        for (int row = 0; row < data.rows().size(); row++) {
            rowHead(row, names.get(row), row == chosenRow);
        }
        graphics.restore();
        graphics.setFont(font);
        graphics.setFill(inks.muted());
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(clips, grid.left() - 12, grid.top() - 14);
    }

    // never higher than its row
    private double swatch() {
        return Math.min(
                Math.max(SWATCH, font.getSize() * SWATCH_EMS),
                grid.cellHeight() - HeatmapGrid.GAP - 2);
    }

    private void rowHead(int row, String name, boolean chosen) {
        HeatmapData.Row head = data.rows().get(row);
        double middle = grid.y(row) + (grid.cellHeight() - HeatmapGrid.GAP) / 2;
        int rgb = DataColors.rgb(head.cluster(), inks.dark());
        graphics.setFill(Inks.color(rgb));
        double swatch = swatch();
        graphics.fillRoundRect(LEFT, middle - swatch / 2, swatch, swatch, 8, 8);
        graphics.setFill(Inks.color(DataColors.numberInk(rgb)));
        graphics.setFont(strong);
        graphics.setTextAlign(TextAlignment.CENTER);
        String number = head.cluster() < 0 ? "×" : Integer.toString(head.cluster() + 1);
        graphics.fillText(number, LEFT + swatch / 2, middle);
        graphics.setFont(chosen ? strong : font);
        graphics.setFill(chosen ? inks.accent() : inks.text());
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(name, LEFT + swatch + 10, middle);
        graphics.setFont(font);
        graphics.setFill(inks.muted());
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(Figures.whole(data.rowTotal(row)), grid.left() - 12, middle);
    }

    void columnHeads(int chosenColumn) {
        graphics.save();
        clip(grid.left(), 0, grid.viewWidth(), grid.top());
        int largest = 1;
        for (int column = 0; column < data.columns().size(); column++) {
            largest = Math.max(largest, data.columnTotal(column));
        }
        List<String> names =
                FittingWords.apart(data.columns(), font, grid.cellWidth() - HeatmapGrid.GAP);
        for (int column = 0; column < data.columns().size(); column++) {
            columnHead(column, names.get(column), largest, column == chosenColumn);
        }
        graphics.restore();
    }

    private void columnHead(int column, String name, int largest, boolean chosen) {
        double width = grid.cellWidth() - HeatmapGrid.GAP;
        double middle = grid.x(column) + width / 2;
        int total = data.columnTotal(column);
        double height = 18.0 * total / largest;
        graphics.setFill(inks.bar());
        double wide = Math.min(34, width - 8);
        graphics.fillRoundRect(middle - wide / 2, grid.top() - 30 - height, wide, height, 3, 3);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setFont(font);
        graphics.setFill(inks.muted());
        graphics.fillText(Figures.whole(total), middle, grid.top() - 38 - height);
        graphics.setFont(chosen ? strong : font);
        graphics.setFill(chosen ? inks.accent() : inks.text());
        graphics.fillText(name, middle, grid.top() - 14);
    }

    void purity(String title) {
        double left = grid.left() + grid.viewWidth() + 14;
        graphics.setFont(font);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setFill(inks.muted());
        graphics.fillText(title, left, grid.top() - 14);
        graphics.save();
        clip(left - 2, grid.top() - 2, HeatmapGrid.PURITY, grid.viewHeight() + 4);
        // in large text the bar gives way to the number
        double bar = Math.min(BAR, BAR + 34 - FittingWords.width(Figures.percent(1), font));
        for (int row = 0; row < data.rows().size(); row++) {
            double middle = grid.y(row) + (grid.cellHeight() - HeatmapGrid.GAP) / 2;
            graphics.setFill(inks.grid());
            graphics.fillRoundRect(left, middle - 2.5, bar, 5, 5, 5);
            graphics.setFill(inks.muted());
            graphics.fillRoundRect(left, middle - 2.5, bar * data.purity(row), 5, 5, 5);
            graphics.setTextAlign(TextAlignment.RIGHT);
            graphics.fillText(Figures.percent(data.purity(row)), left + BAR + 42, middle);
        }
        graphics.restore();
    }

    /// @param by what the colours compare with
    void legend(String words, Normalisation by) {
        HeatmapLegend legend =
                HeatmapLegend.of(
                        words,
                        grid.left(),
                        Math.min(MOST_BAR, grid.viewWidth()),
                        graphics.getCanvas().getWidth(),
                        text -> FittingWords.width(text, font));
        double top = grid.top() + grid.viewHeight() + 16;
        for (int i = 0; i < legend.bar(); i++) {
            double share = Math.pow(i / legend.bar(), SHARE_POWER);
            int rgb =
                    by == Normalisation.RESIDUAL
                            ? residualRgb((2 * i / legend.bar() - 1) * MOST_SURPRISE)
                            : table[(int) (share * (table.length - 1))] & 0xffffff;
            graphics.setFill(Inks.color(rgb));
            graphics.fillRect(legend.left() + i, top, 1, 10);
        }
        graphics.setFont(font);
        graphics.setFill(inks.muted());
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(String.join("\n", legend.lines()), legend.wordsLeft(), top + 5);
    }

    private void clip(double x, double y, double width, double height) {
        graphics.beginPath();
        graphics.rect(x, y, width, height);
        graphics.clip();
    }
}
