package org.taxophone.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Rows of small spectrograms: what a model draws, or clips beside what it makes of them.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param rows the rows, top to bottom
public record SpectrogramsFigure(String title, String note, List<Row> rows) implements Figure {
    private static final double WIDEST_TO_HIGH = 2.5;

    /// A row of tiles.
    ///
    /// @param name at the left of the row, may be empty
    public record Row(String name, List<Tile> tiles) {
        public Row {
            tiles = List.copyOf(tiles);
        }
    }

    /// One spectrogram.
    ///
    /// @param name above it, may be empty
    /// @param bins rows, lowest frequency first
    /// @param frames columns
    /// @param values `values[bin * frames + frame]`
    /// @param signed true for differences: blue below 0, red above, white at 0
    public record Tile(String name, int bins, int frames, float[] values, boolean signed) {
        public Tile {
            if (values.length != bins * frames) {
                throw new IllegalArgumentException(
                        bins + " x " + frames + " need as many values: had " + values.length);
            }
        }
    }

    public SpectrogramsFigure {
        rows = List.copyOf(rows);
    }

    /// One line a value: row, tile, bin (0 is the lowest), frame and value.
    @Override
    public String toCsv() {
        StringBuilder csv =
                new StringBuilder(Csv.line(List.of("row", "tile", "bin", "frame", "value")));
        for (Row row : rows) {
            for (Tile tile : row.tiles()) {
                for (int i = 0; i < tile.values().length; i++) {
                    csv.append(
                            Csv.line(
                                    List.of(
                                            row.name(),
                                            tile.name(),
                                            String.valueOf(i / tile.frames()),
                                            String.valueOf(i % tile.frames()),
                                            String.valueOf(tile.values()[i]))));
                }
            }
        }
        return csv.toString();
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config, FigureWords words) {
        Sheet sheet = new Sheet(graphics, config, words);
        Rectangle2D.Double space = sheet.heading(title, note);
        int columns = rows.stream().mapToInt(row -> row.tiles().size()).max().orElse(1);
        double names = 0;
        for (Row row : rows) {
            names = Math.max(names, sheet.width(sheet.say(row.name()), 1));
        }
        names = names == 0 ? 0 : Math.min(names, space.width * 0.2) + sheet.fontPt();
        boolean captions =
                rows.stream()
                        .flatMap(row -> row.tiles().stream())
                        .anyMatch(tile -> !tile.name().isEmpty());
        double above = captions ? sheet.lineHeight() : 0;
        double gap = sheet.fontPt() * 0.7;
        double width = (space.width - names + gap) / Math.max(1, columns) - gap;
        double height = (space.height + gap) / Math.max(1, rows.size()) - gap - above;
        double tileHeight = Math.max(1, Math.min(height, width * 1.4));
        double tileWidth = Math.max(1, Math.min(width, tileHeight * WIDEST_TO_HIGH));
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            double top = space.y + r * (tileHeight + above + gap) + above;
            sheet.text(
                    sheet.fitted(sheet.say(row.name()), 1, names - sheet.fontPt()),
                    space.x,
                    top + tileHeight / 2 + sheet.fontPt() * 0.35,
                    0,
                    1,
                    Sheet.TEXT);
            for (int c = 0; c < row.tiles().size(); c++) {
                Tile tile = row.tiles().get(c);
                Rectangle2D.Double place =
                        new Rectangle2D.Double(
                                space.x + names + c * (tileWidth + gap),
                                top,
                                tileWidth,
                                tileHeight);
                boolean own = row.name().equals(TrainingFigures.DRAWN);
                String caption = own ? sheet.say(tile.name()) : tile.name();
                sheet.text(
                        sheet.fitted(caption, sheet.small(), tileWidth),
                        place.x,
                        top - sheet.fontPt() * 0.35,
                        0,
                        sheet.small(),
                        Sheet.MUTED);
                sheet.image(picture(tile), place);
                sheet.outline(place, 0.4, Sheet.BORDER);
            }
        }
    }

    /// One pixel a value, lowest frequency at the bottom.
    private static BufferedImage picture(Tile tile) {
        int[] colors = tile.signed() ? ColorMaps.differences() : ColorMaps.magma();
        BufferedImage image =
                new BufferedImage(tile.frames(), tile.bins(), BufferedImage.TYPE_INT_RGB);
        for (int bin = 0; bin < tile.bins(); bin++) {
            for (int frame = 0; frame < tile.frames(); frame++) {
                float value = tile.values()[bin * tile.frames() + frame];
                float share = tile.signed() ? (value + 1) / 2 : value;
                int index = Math.clamp(Math.round(share * (ColorMaps.SIZE - 1)), 0, 255);
                image.setRGB(frame, tile.bins() - 1 - bin, colors[index]);
            }
        }
        return image;
    }
}
