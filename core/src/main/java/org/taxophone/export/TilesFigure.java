package org.taxophone.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.taxophone.signal.FrequencyScale;
import org.taxophone.signal.Spectrogram;

/// A wall: small spectrograms of many clips, all on the same axes, each with its name.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param tiles the clips in reading order
/// @param seconds length of the time axis, above 0; longer clips are cut
/// @param highHz upper end of the frequency axis
/// @param lowDb level of the first colour
/// @param highDb level of the last colour, above `lowDb`
/// @param table colours, ARGB; not copied
public record TilesFigure(
        String title,
        String note,
        List<Tile> tiles,
        double seconds,
        double highHz,
        double lowDb,
        double highDb,
        int[] table)
        implements Figure {
    private static final double ASPECT = 1.8;
    private static final Color PAD = new Color(0xeceef2);

    /// One clip.
    ///
    /// @param name what stands under it
    /// @param group its cluster, from 0, -1 for none: the number and colour of its swatch
    public record Tile(String name, int group, Spectrogram sound) {}

    public TilesFigure {
        tiles = List.copyOf(tiles);
        if (!(highDb > lowDb)) {
            throw new IllegalArgumentException(
                    "highDb must be above lowDb (" + lowDb + "): was " + highDb);
        }
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("seconds must be > 0: was " + seconds);
        }
    }

    /// What is said of a wall that does not show all: "The first 120 of 400 clips", else nothing.
    public static String noteOf(int shown, int all) {
        return shown < all
                ? String.format(Locale.ROOT, "The first %,d of %,d clips", shown, all)
                : "";
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config, FigureWords words) {
        Sheet sheet = new Sheet(graphics, config, words);
        Rectangle2D.Double space = sheet.heading(title, note);
        double gap = sheet.fontPt() * 0.8;
        double line = sheet.lineHeight();
        int columns = columns(space, gap, line);
        double width = (space.width + gap) / columns - gap;
        double height = width / ASPECT;
        SpectrogramLayer layer =
                new SpectrogramLayer(FrequencyScale.LINEAR, highHz, lowDb, highDb, table);
        for (int i = 0; i < tiles.size(); i++) {
            Rectangle2D.Double place =
                    new Rectangle2D.Double(
                            space.x + i % columns * (width + gap),
                            space.y + i / columns * (height + line + gap),
                            width,
                            height);
            paint(sheet, layer, tiles.get(i), place, config.legend());
        }
    }

    /// The fewest columns with which all rows fit, so that tiles are as large as can be.
    private int columns(Rectangle2D.Double space, double gap, double words) {
        int columns = 1;
        while (columns < tiles.size()) {
            double height = ((space.width + gap) / columns - gap) / ASPECT + words + gap;
            if (Math.ceilDiv(tiles.size(), columns) * height - gap <= space.height) {
                break;
            }
            columns++;
        }
        return columns;
    }

    private void paint(
            Sheet sheet,
            SpectrogramLayer layer,
            Tile tile,
            Rectangle2D.Double place,
            boolean grouped) {
        sheet.fill(place, PAD);
        double share = tile.sound().durationSeconds() / seconds;
        var clip = sheet.graphics().getClip();
        sheet.graphics().clip(place);
        layer.paint(
                sheet,
                tile.sound(),
                new Rectangle2D.Double(place.x, place.y, place.width * share, place.height));
        sheet.graphics().setClip(clip);
        double font = sheet.fontPt();
        double base = place.getMaxY() + font;
        double left = place.x;
        if (grouped && tile.group() >= 0) {
            int rgb = DataColors.rgb(tile.group(), false);
            String number = String.valueOf(tile.group() + 1);
            double width = Math.max(font, sheet.width(number, sheet.small()) + font * 0.4);
            sheet.fill(
                    new Rectangle2D.Double(left, base - font * 0.85, width, font), new Color(rgb));
            sheet.text(
                    number,
                    left + width / 2,
                    base - font * 0.08,
                    0.5,
                    sheet.small(),
                    new Color(DataColors.numberInk(rgb)));
            left += width + font * 0.4;
        }
        String name = sheet.fitted(tile.name(), sheet.small(), place.getMaxX() - left);
        sheet.text(name, left, base, 0, sheet.small(), Sheet.TEXT);
    }

    /// One line a tile: name, cluster and length.
    @Override
    public String toCsv() {
        StringBuilder csv = new StringBuilder(Csv.line(List.of("name", "cluster", "seconds")));
        for (Tile tile : tiles) {
            csv.append(
                    Csv.line(
                            List.of(
                                    tile.name(),
                                    tile.group() < 0 ? "" : String.valueOf(tile.group() + 1),
                                    String.valueOf(tile.sound().durationSeconds()))));
        }
        return csv.toString();
    }
}
