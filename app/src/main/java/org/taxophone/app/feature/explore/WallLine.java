package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A line of the wall: the heading of a section, or tiles.
sealed interface WallLine {
    /// Stands above the tiles of a section.
    ///
    /// @param more rows that are not on show because the section is closed
    /// @param opened true if all rows are on show, and there are more than fit in one line
    record Heading(WallGroup.Section section, int more, boolean opened) implements WallLine {}

    /// Clips side by side.
    record Tiles(List<Integer> rows) implements WallLine {}

    /// Lays sections out: a closed one has one line of tiles. A wall without headings shows all.
    ///
    /// @param columns tiles that fit in a line
    /// @param opened titles of the sections that are open
    static List<WallLine> of(List<WallGroup.Section> sections, int columns, Set<String> opened) {
        List<WallLine> lines = new ArrayList<>();
        for (WallGroup.Section section : sections) {
            List<Integer> rows = section.rows();
            boolean headed = !section.title().isEmpty();
            boolean open = !headed || opened.contains(section.title());
            int shown = open ? rows.size() : Math.min(columns, rows.size());
            if (headed) {
                lines.add(new Heading(section, rows.size() - shown, open && rows.size() > columns));
            }
            for (int from = 0; from < shown; from += columns) {
                lines.add(new Tiles(rows.subList(from, Math.min(shown, from + columns))));
            }
        }
        return lines;
    }

    /// Where an arrow key leads: along the line and on to the next, or straight up or down.
    ///
    /// @param row that it starts from; the first on the wall if it is not there
    /// @param right -1, 0 or 1
    /// @param up -1, 0 or 1
    /// @return the row, -1 for an empty wall
    static int step(List<WallLine> lines, int row, int right, int up) {
        List<Tiles> tiles =
                lines.stream().filter(Tiles.class::isInstance).map(Tiles.class::cast).toList();
        for (int line = 0; line < tiles.size(); line++) {
            int place = tiles.get(line).rows().indexOf(row);
            if (place >= 0) {
                return up == 0
                        ? along(tiles, line, place + right)
                        : place(tiles.get(Math.clamp(line - up, 0, tiles.size() - 1)), place);
            }
        }
        return tiles.isEmpty() ? -1 : tiles.getFirst().rows().getFirst();
    }

    private static int along(List<Tiles> tiles, int line, int place) {
        if (place < 0) {
            return line == 0 ? place(tiles.getFirst(), 0) : tiles.get(line - 1).rows().getLast();
        }
        boolean beyond = place >= tiles.get(line).rows().size();
        return beyond && line + 1 < tiles.size()
                ? tiles.get(line + 1).rows().getFirst()
                : place(tiles.get(line), place);
    }

    private static int place(Tiles tiles, int place) {
        return tiles.rows().get(Math.min(place, tiles.rows().size() - 1));
    }
}
