package org.taxophone.app.control.scatter;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// Mouse and keys of a map: click, rectangle, lasso, zoom at the pointer, pan.
final class ScatterGestures {
    private static final double DRAG_THRESHOLD = 4;
    private static final double ZOOM_A_PIXEL = 1.0035;

    private final ScatterView map;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean panning;
    private boolean dragged;
    private boolean spaceHeld;
    private int grabbed = -1;
    private @Nullable Lasso lasso;

    ScatterGestures(ScatterView map) {
        this.map = map;
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        map.addEventHandler(MouseEvent.DRAG_DETECTED, this::dragDetected);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> map.hoverAt(-1, -1, false));
        map.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        map.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
    }

    /// The outline that is being drawn.
    @Nullable Lasso lasso() {
        return lasso;
    }

    private void pressed(MouseEvent event) {
        map.requestFocus();
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        dragged = false;
        panning = event.getButton() == MouseButton.MIDDLE || spaceHeld;
        boolean plain = event.getButton() == MouseButton.PRIMARY && !panning && !changes(event);
        grabbed = plain ? map.selectedAt(event.getX(), event.getY()) : -1;
    }

    private static boolean changes(MouseEvent event) {
        return event.isShiftDown() || event.isShortcutDown();
    }

    // selected points are dragged out of the window; from anywhere else a drag encloses
    private void dragDetected(MouseEvent event) {
        if (grabbed >= 0 && map.listener().draggedOut(map, grabbed)) {
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        double distance = Math.hypot(event.getX() - pressX, event.getY() - pressY);
        dragged |= distance > DRAG_THRESHOLD;
        if (panning) {
            map.setCursor(Cursor.CLOSED_HAND);
            map.pan(event.getX() - lastX, event.getY() - lastY);
        } else if (dragged && grabbed < 0 && event.getButton() == MouseButton.PRIMARY) {
            extend(event);
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void extend(MouseEvent event) {
        MapViewport view = map.viewport();
        double x = view.mapX(event.getX());
        double y = view.mapY(event.getY());
        if (map.tool() == ScatterView.Tool.POINTER) {
            lasso = Lasso.rectangle(view.mapX(pressX), view.mapY(pressY), x, y);
        } else {
            Lasso drawn = lasso == null ? new Lasso() : lasso;
            drawn.add(x, y);
            lasso = drawn;
        }
        map.overlayChanged();
    }

    private void released(MouseEvent event) {
        map.setCursor(Cursor.DEFAULT);
        SelectMode mode = SelectMode.of(event.isShiftDown(), event.isShortcutDown());
        Lasso drawn = lasso;
        if (drawn != null) {
            lasso = null;
            map.enclosed(drawn, mode);
        } else if (!dragged && !panning && event.getButton() == MouseButton.PRIMARY) {
            map.clicked(event.getX(), event.getY(), mode);
        }
        panning = false;
    }

    private void hovered(MouseEvent event) {
        map.hoverAt(event.getX(), event.getY(), event.isAltDown());
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            map.zoomAt(event.getX(), event.getY(), Math.pow(ZOOM_A_PIXEL, event.getDeltaY()));
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            if (!spaceHeld) {
                spaceHeld = true;
                dragged = false;
            }
            event.consume();
        } else if (event.getCode() == KeyCode.F && plain(event)) {
            map.fit();
            event.consume();
        } else if (event.getCode() == KeyCode.L && plain(event)) {
            map.setTool(
                    map.tool() == ScatterView.Tool.LASSO
                            ? ScatterView.Tool.POINTER
                            : ScatterView.Tool.LASSO);
            event.consume();
        }
    }

    private void keyReleased(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = false;
            if (!dragged) {
                map.listener().playPressed();
            }
            event.consume();
        }
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }
}
