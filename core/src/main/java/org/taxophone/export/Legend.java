package org.taxophone.export;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Swatches with names and counts, in as many columns as the height asks for.
final class Legend {
    private static final int MOST_COLUMNS = 2;
    private static final double WIDEST = 0.3; // of the figure

    /// @param group the number of its colour and marker
    record Entry(int group, String name, int count) {}

    private final Sheet sheet;
    private final List<Entry> entries;
    private final int rows;
    private final int columns;
    private final double columnWidth;

    Legend(Sheet sheet, List<Entry> all, Rectangle2D.Double space) {
        this.sheet = sheet;
        int fitting = Math.max(1, (int) (space.height / sheet.lineHeight()));
        this.columns = Math.min(MOST_COLUMNS, (all.size() + fitting - 1) / fitting);
        this.rows = fitting;
        int most = fitting * Math.max(1, columns);
        this.entries =
                all.size() <= most
                        ? all
                        : java.util.stream.Stream.concat(
                                        all.stream().limit(most - 1L),
                                        java.util.stream.Stream.of(rest(all, most - 1)))
                                .toList();
        double widest = 0;
        for (Entry entry : entries) {
            widest = Math.max(widest, sheet.width(words(entry), 1));
        }
        this.columnWidth = Math.min(widest + swatch() + sheet.fontPt(), space.width * WIDEST);
    }

    private Entry rest(List<Entry> all, int shown) {
        int count = all.stream().skip(shown).mapToInt(Entry::count).sum();
        String words = sheet.say("and " + (all.size() - shown) + " more");
        return new Entry(Integer.MIN_VALUE, words, count);
    }

    /// Width that it takes.
    double width() {
        return entries.isEmpty() ? 0 : columns * columnWidth;
    }

    void paint(double left, double top) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double x = left + (i / rows) * columnWidth;
            double middle = top + (i % rows + 0.5) * sheet.lineHeight();
            if (entry.group != Integer.MIN_VALUE) {
                double size = sheet.fontPt() * 0.75;
                Markers.draw(sheet, entry.group, x + size / 2, middle, size, 255);
            }
            double room = columnWidth - swatch() - sheet.fontPt() * 0.5;
            sheet.text(
                    sheet.fitted(words(entry), 1, room),
                    x + swatch(),
                    middle + sheet.fontPt() * 0.35,
                    0,
                    1,
                    Sheet.TEXT);
        }
    }

    private double swatch() {
        return sheet.fontPt() * 1.25;
    }

    private static String words(Entry entry) {
        return entry.name + " (" + entry.count + ")";
    }
}
