package org.taxophone.app.control.scatter;

import java.util.BitSet;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;

/// A map of points: one picture for the points, a canvas over it for rings and outlines, chips for
/// the numbers of the groups. What a person does on it goes to its [ScatterListener]; the map
/// changes only what it is told.
public final class ScatterView extends DrawnRegion {
    /// What dragging does.
    public enum Tool {
        POINTER,
        LASSO
    }

    private static final double HIT_RADIUS = 5;
    private static final double MAX_ZOOM = 2_000;
    private static final double MIN_ZOOM = 0.2;
    private static final long BLEND_NANOS = 400_000_000;

    private final ScatterRaster raster = new ScatterRaster();
    private final RasterImage image = new RasterImage();
    private final LabelLayer labelLayer = new LabelLayer();
    private final ScatterGestures gestures;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.POINTER);

    private ScatterListener listener = new ScatterListener() {};
    private ScatterPoints points = ScatterPoints.NONE;
    private MapBounds bounds = MapBounds.of(new float[0], new float[0]);
    private StyleSource styles = dark -> List.of();
    private BitSet selected = new BitSet();
    private int chosenGroup = -1;
    private int current = -1;
    private int hovered = -1;
    private double fixedDiameter;
    private double freeTop;
    private DrawOrder order = DrawOrder.NONE;
    private @Nullable PointGrid grid;
    private @Nullable MapViewport viewport;
    private boolean fitted = true;
    private @Nullable Aim aim;
    private boolean rasterDirty = true;
    private @Nullable AnimationTimer blend;

    private record Aim(double x, double y, double zoom) {}

    public ScatterView() {
        getStyleClass().add("scatter-view");
        setFocusTraversable(true);
        getChildren().addFirst(image.node());
        getChildren().add(labelLayer);
        gestures = new ScatterGestures(this);
    }

    public void setListener(ScatterListener listener) {
        this.listener = listener;
    }

    ScatterListener listener() {
        return listener;
    }

    /// Shows other points; all of them are fitted into view when the number of points changed.
    public void setPoints(ScatterPoints shown) {
        stopBlend();
        if (shown.size() != points.size()) {
            fitted = true;
            selected = new BitSet();
            current = -1;
            hovered = -1;
        }
        moveTo(shown);
    }

    /// Lets the points glide to other places within 400 ms.
    public void blendTo(ScatterPoints target) {
        if (target.size() != points.size()) {
            setPoints(target);
            return;
        }
        stopBlend();
        ScatterPoints from = points;
        AnimationTimer timer =
                new AnimationTimer() {
                    private long start = -1;

                    @Override
                    public void handle(long now) {
                        start = start < 0 ? now : start;
                        double share = Math.min(1, (now - start) / (double) BLEND_NANOS);
                        double eased = share * share * (3 - 2 * share);
                        moveTo(share < 1 ? from.blended(target, eased) : target);
                        if (share >= 1) {
                            stopBlend();
                        }
                    }
                };
        blend = timer;
        timer.start();
    }

    private void stopBlend() {
        AnimationTimer running = blend;
        if (running != null) {
            running.stop();
            blend = null;
        }
    }

    private void moveTo(ScatterPoints shown) {
        points = shown;
        bounds = MapBounds.of(shown.x(), shown.y());
        grid = null;
        reorder();
    }

    public ScatterPoints points() {
        return points;
    }

    /// How the groups look.
    public void setStyles(StyleSource source) {
        styles = source;
        pointsChanged();
    }

    public void setLabels(List<GroupLabel> shown) {
        labelLayer.setLabels(shown, group -> listener.groupChosen(group));
        labelLayer.setChosen(chosenGroup);
        redraw();
    }

    /// Dims all other groups; -1 dims none.
    public void setChosenGroup(int group) {
        chosenGroup = group;
        labelLayer.setChosen(group);
        reorder();
    }

    public void setSelected(BitSet rows) {
        selected = (BitSet) rows.clone();
        reorder();
    }

    /// The point that is heard and shown in detail; -1 for none.
    public void setCurrent(int row) {
        current = row;
        redraw();
    }

    /// The point under the pointer, here or in another view; -1 for none.
    public void setHovered(int row) {
        hovered = row;
        redraw();
    }

    public int hovered() {
        return hovered;
    }

    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    public Tool tool() {
        return tool.get();
    }

    public void setTool(Tool chosen) {
        tool.set(chosen);
    }

    /// Shows all points.
    public void fit() {
        aim = null;
        fitted = true;
        pointsChanged();
    }

    /// Zooms about the middle.
    public void zoomBy(double factor) {
        zoomAt(getWidth() / 2, getHeight() / 2, factor);
    }

    /// The part of the plane that is seen.
    public MapViewport viewport() {
        MapViewport seen = viewport;
        return seen == null ? whole() : seen;
    }

    /// What is seen, as a text that [#look(String)] understands in a view of any size: its middle
    /// and how far it is zoomed in. Empty while all points are shown.
    public String looking() {
        MapViewport seen = viewport;
        return fitted || seen == null
                ? ""
                : seen.centerX() + " " + seen.centerY() + " " + seen.scale() / whole().scale();
    }

    /// Goes where a view looked before; stays where it is if the text is none of [#looking()].
    public void look(String text) {
        String[] parts = text.split(" ");
        try {
            double zoom = Double.parseDouble(parts[parts.length - 1]);
            if (parts.length == 3 && zoom > 0 && Double.isFinite(zoom)) {
                aim =
                        new Aim(
                                Double.parseDouble(parts[0]),
                                Double.parseDouble(parts[1]),
                                Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM));
                requestLayout();
            }
        } catch (NumberFormatException e) {
            // all points stay on show
        }
    }

    // How large a map unit is follows from the view's size, until a person goes elsewhere.
    private void takeAim() {
        Aim wanted = aim;
        if (wanted != null && getWidth() > 0 && getHeight() > 0 && points.size() > 0) {
            fitted = false;
            viewport =
                    new MapViewport(
                            wanted.x(),
                            wanted.y(),
                            whole().scale() * wanted.zoom(),
                            getWidth(),
                            getHeight());
            rasterDirty = true;
        }
    }

    /// Room that is left free when all points are shown, besides a margin: for what floats there.
    public void setFreeTop(double pixels) {
        freeTop = pixels;
        pointsChanged();
    }

    private MapViewport whole() {
        double room = getHeight() > 3 * freeTop ? freeTop : 0;
        return MapViewport.fitting(bounds, getWidth(), Math.max(1, getHeight() - room))
                .resized(getWidth(), getHeight())
                .panned(0, room / 2);
    }

    void zoomAt(double x, double y, double factor) {
        double least = whole().scale();
        double scale = viewport().scale() * factor;
        double allowed = Math.clamp(scale, least * MIN_ZOOM, least * MAX_ZOOM);
        viewport = viewport().zoomedAt(x, y, allowed / viewport().scale());
        aim = null;
        fitted = false;
        pointsChanged();
    }

    void pan(double right, double down) {
        viewport = viewport().panned(right, down);
        aim = null;
        fitted = false;
        pointsChanged();
    }

    void clicked(double x, double y, SelectMode mode) {
        int row = rowAt(x, y);
        if (row >= 0) {
            listener.picked(row, mode);
        } else if (mode == SelectMode.REPLACE) {
            listener.cleared();
        }
    }

    void enclosed(Lasso lasso, SelectMode mode) {
        listener.enclosed(lasso.rowsInside(points), mode);
        redraw();
    }

    void hoverAt(double x, double y, boolean heard) {
        int row = x < 0 ? -1 : rowAt(x, y);
        if (row != hovered) {
            setHovered(row);
            listener.hovered(row, heard);
        }
    }

    void overlayChanged() {
        redraw();
    }

    private int rowAt(double x, double y) {
        PointGrid cells = grid;
        if (cells == null) {
            cells = new PointGrid(points);
            grid = cells;
        }
        MapViewport view = viewport();
        double reach = Math.max(HIT_RADIUS, diameter() / 2 + 2);
        return cells.nearest(view.mapX(x), view.mapY(y), reach / view.scale());
    }

    /// Draws points at one size whatever their number; 0 takes the size that fits their number.
    public void setPointDiameter(double pixels) {
        fixedDiameter = pixels;
        pointsChanged();
    }

    private double diameter() {
        if (fixedDiameter > 0) {
            return fixedDiameter;
        }
        double whole = whole().scale();
        return PointSize.diameter(points.size(), viewport().scale() / whole);
    }

    private void reorder() {
        order = DrawOrder.of(points.groups(), selected, chosenGroup);
        pointsChanged();
    }

    private void pointsChanged() {
        rasterDirty = true;
        redraw();
    }

    @Override
    protected void inksChanged() {
        rasterDirty = true;
        redraw();
    }

    @Override
    protected void layoutChildren() {
        takeAim();
        MapViewport seen = viewport;
        if (fitted || seen == null) {
            viewport = whole();
        } else if (seen.width() != getWidth() || seen.height() != getHeight()) {
            viewport = seen.resized(getWidth(), getHeight());
        }
        rasterDirty |= !viewport().equals(seen);
        if (rasterDirty && getWidth() > 0 && getHeight() > 0) {
            paintPoints();
        }
        super.layoutChildren();
        labelLayer.resizeRelocate(0, 0, getWidth(), getHeight());
        labelLayer.place(points, viewport());
    }

    private void paintPoints() {
        Inks inks = inks();
        GroupStyle noise = GroupStyle.of(-1, inks.dark());
        RasterScene scene =
                new RasterScene(
                        points,
                        order,
                        styles.styles(inks.dark()),
                        noise,
                        Inks.rgb(inks.accent()),
                        diameter());
        image.paint(raster, scene, viewport(), pixelScale());
        rasterDirty = false;
    }

    private double pixelScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        ScatterOverlay overlay = new ScatterOverlay(graphics, viewport(), inks);
        double radius = diameter() / 2;
        if (current >= 0 && current < points.size()) {
            overlay.currentRing(points.x()[current], points.y()[current], radius);
        }
        if (hovered >= 0 && hovered < points.size()) {
            overlay.hoverRing(points.x()[hovered], points.y()[hovered], radius);
        }
        overlay.outline(gestures.lasso());
    }
}
