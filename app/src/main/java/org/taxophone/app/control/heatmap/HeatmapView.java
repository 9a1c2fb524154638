package org.taxophone.app.control.heatmap;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;

/// A matrix of counts whose cells, rows and columns can be chosen, by mouse or by keys. Headers
/// stay while the cells scroll.
public final class HeatmapView extends DrawnRegion {
    private HeatmapListener listener = (row, column, add) -> {};
    private HeatmapData data = HeatmapData.EMPTY;
    private HeatmapWords words = new HeatmapWords("", "", "");
    private Normalisation normalisation = Normalisation.ROW;
    private HeatmapGrid grid = HeatmapGrid.of(HeatmapData.EMPTY, 0, 0, 0, 0);
    private Set<HeatmapCell> chosen = Set.of();
    private HeatmapCell cursor = new HeatmapCell(0, 0);
    private double scrollX;
    private double scrollY;

    public HeatmapView() {
        getStyleClass().add("heatmap-view");
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    public void setListener(HeatmapListener listener) {
        this.listener = listener;
    }

    public void setData(HeatmapData shown, HeatmapWords said) {
        data = shown;
        words = said;
        chosen = Set.of();
        cursor = new HeatmapCell(0, 0);
        redraw();
    }

    public void setNormalisation(Normalisation by) {
        normalisation = by;
        redraw();
    }

    public Set<HeatmapCell> chosen() {
        return chosen;
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        int rows = data.rows().size();
        int columns = data.columns().size();
        int row = grid.rowAt(event.getY(), rows);
        int column = grid.columnAt(event.getX(), columns);
        if (row < rows && column < columns && (row >= 0 || column >= 0)) {
            choose(row, column, event.isShiftDown() || event.isShortcutDown());
        }
    }

    private void choose(int row, int column, boolean add) {
        Set<HeatmapCell> cells = new HashSet<>(add ? chosen : Set.of());
        for (int r = 0; r < data.rows().size(); r++) {
            for (int c = 0; c < data.columns().size(); c++) {
                boolean meant = (row < 0 || r == row) && (column < 0 || c == column);
                if (meant && data.counts()[r][c] > 0 || r == row && c == column) {
                    cells.add(new HeatmapCell(r, c));
                }
            }
        }
        chosen = Set.copyOf(cells);
        cursor = new HeatmapCell(Math.max(0, row), Math.max(0, column));
        redraw();
        listener.chosen(row, column, add);
    }

    private void scrolled(ScrollEvent event) {
        scrollX = grid.scrollX() - event.getDeltaX();
        scrollY = grid.scrollY() - event.getDeltaY();
        redraw();
    }

    private void keyPressed(KeyEvent event) {
        int right =
                switch (event.getCode()) {
                    case RIGHT -> 1;
                    case LEFT -> -1;
                    default -> 0;
                };
        int down =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if ((right != 0 || down != 0) && !data.rows().isEmpty() && !data.columns().isEmpty()) {
            choose(
                    Math.clamp(cursor.row() + down, 0, data.rows().size() - 1),
                    Math.clamp(cursor.column() + right, 0, data.columns().size() - 1),
                    event.isShiftDown());
            event.consume();
        }
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        grid = HeatmapGrid.of(data, width, height, scrollX, scrollY);
        if (data.rows().isEmpty()) {
            return;
        }
        boolean single = chosen.size() == 1;
        HeatmapPainter painter = new HeatmapPainter(graphics, data, grid, inks, font());
        painter.cells(normalisation, chosen);
        painter.rowHeads(words.clips(), single ? cursor.row() : -1);
        painter.columnHeads(single ? cursor.column() : -1);
        if (!words.purity().isEmpty()) {
            painter.purity(words.purity());
        }
        painter.legend(words.legend(), normalisation);
    }
}
