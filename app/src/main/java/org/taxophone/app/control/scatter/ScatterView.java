package org.taxophone.app.control.scatter;

import java.util.BitSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Window;
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

    private static final double CLOSE_UP = 24;

    private final MapPicture picture = new MapPicture();
    private final LabelLayer labelLayer = new LabelLayer();
    private final MapCamera camera = new MapCamera();
    private final PointFinder finder = new PointFinder();
    private final Glide glide = new Glide(this::moveTo);
    private final Minimap minimap = new Minimap(this);
    private final ScatterGestures gestures;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.POINTER);

    private ScatterListener listener = new ScatterListener() {};
    private final MapContent content = new MapContent();
    private MapLayer layer = MapLayer.POINTS;
    private int current = -1;
    private int hovered = -1;
    private boolean rasterDirty = true;
    private double paintedScale;

    public ScatterView() {
        getStyleClass().add("scatter-view");
        setFocusTraversable(true);
        getChildren().addAll(0, picture.nodes());
        getChildren().addAll(labelLayer, minimap);
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
        glide.stop();
        if (shown.size() != points().size()) {
            camera.fit();
            current = -1;
            hovered = -1;
        }
        moveTo(shown);
    }

    /// Lets the points glide to other places within 400 ms.
    public void blendTo(ScatterPoints target) {
        if (target.size() != points().size()) {
            setPoints(target);
        } else {
            glide.start(points(), target);
        }
    }

    private void moveTo(ScatterPoints shown) {
        content.setPoints(shown);
        camera.surround(shown);
        finder.of(shown);
        reorder();
    }

    public ScatterPoints points() {
        return content.points();
    }

    /// How the groups look.
    public void setStyles(StyleSource source) {
        content.setStyles(source);
        pointsChanged();
    }

    /// Switches groups off; they are neither drawn nor found until they are shown again.
    public void setHidden(HiddenGroups groups) {
        content.setHidden(groups);
        labelLayer.setHidden(groups);
        reorder();
    }

    /// Draws points, how close they lie, or both.
    public void setLayer(MapLayer shown) {
        layer = shown;
        pointsChanged();
    }

    /// The numbers of the groups are shown.
    public BooleanProperty labelsShownProperty() {
        return labelLayer.visibleProperty();
    }

    public void setLabels(List<GroupLabel> shown) {
        labelLayer.setLabels(shown, group -> listener.groupChosen(group));
        labelLayer.setChosen(content.chosenGroup());
        redraw();
    }

    /// Dims all other groups; -1 dims none.
    public void setChosenGroup(int group) {
        content.setChosenGroup(group);
        labelLayer.setChosen(group);
        reorder();
    }

    public void setSelected(BitSet rows) {
        content.setSelected(rows);
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
        showAll();
        listener.looked();
    }

    /// The same, and the listener is not told.
    public void showAll() {
        camera.fit();
        pointsChanged();
    }

    /// Shows these points as large as they fit; all of them if there are none.
    public void show(BitSet rows) {
        if (rows.isEmpty()) {
            fit();
            return;
        }
        camera.show(points().boundsOf(rows), CLOSE_UP);
        looked();
    }

    /// Zooms about the middle.
    public void zoomBy(double factor) {
        zoomAt(getWidth() / 2, getHeight() / 2, factor);
    }

    /// The part of the plane that is seen.
    public MapViewport viewport() {
        return camera.viewport();
    }

    MapCamera camera() {
        return camera;
    }

    /// What is seen, as a text that [#look(String)] understands in a view of any size. Empty while
    /// all points are shown.
    public String looking() {
        return camera.looking();
    }

    /// Goes where a view looked before; stays where it is if the text is none of [#looking()].
    public void look(String text) {
        camera.look(text);
        pointsChanged();
    }

    /// Room that is left free when all points are shown, besides a margin: for what floats there.
    public void setFreeTop(double pixels) {
        camera.leaveFree(pixels);
        pointsChanged();
    }

    void zoomAt(double x, double y, double factor) {
        camera.zoomAt(x, y, factor);
        looked();
    }

    void pan(double right, double down) {
        camera.pan(right, down);
        looked();
    }

    void goTo(double x, double y) {
        camera.centre(x, y);
        looked();
    }

    // A person went elsewhere: another map may go with this one.
    private void looked() {
        pointsChanged();
        listener.looked();
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
        listener.enclosed(lasso.rowsInside(points(), content.hidden()), mode);
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

    /// The selected point under the pointer, -1 if there is none.
    int selectedAt(double x, double y) {
        int row = rowAt(x, y);
        return content.isSelected(row) ? row : -1;
    }

    private int rowAt(double x, double y) {
        return finder.at(x, y, viewport(), diameter(), content.hidden());
    }

    /// Draws points at one size whatever their number; 0 takes the size that fits their number.
    public void setPointDiameter(double pixels) {
        content.setDiameter(pixels);
        pointsChanged();
    }

    private double diameter() {
        return content.diameter(camera.zoom());
    }

    private void reorder() {
        minimap.changed();
        pointsChanged();
    }

    private void pointsChanged() {
        rasterDirty = true;
        redraw();
    }

    @Override
    protected void inksChanged() {
        pointsChanged();
    }

    @Override
    protected void layoutChildren() {
        rasterDirty |= camera.resize(getWidth(), getHeight());
        rasterDirty |= pixelScale() != paintedScale; // on another screen, perhaps
        if (rasterDirty && getWidth() > 0 && getHeight() > 0) {
            paintPoints();
        }
        super.layoutChildren();
        labelLayer.resizeRelocate(0, 0, getWidth(), getHeight());
        labelLayer.place(points(), viewport());
        minimap.follow(camera, getWidth(), getHeight());
    }

    private void paintPoints() {
        paintedScale = pixelScale();
        picture.paint(scene(diameter()), viewport(), paintedScale, layer);
        rasterDirty = false;
    }

    RasterScene scene(double diameter) {
        return content.scene(inks(), diameter);
    }

    double pixelScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        ScatterOverlay overlay = new ScatterOverlay(graphics, viewport(), inks);
        double radius = diameter() / 2;
        ScatterPoints points = points();
        HiddenGroups hidden = content.hidden();
        if (points.shows(current, hidden)) {
            overlay.currentRing(points.x()[current], points.y()[current], radius);
        }
        if (points.shows(hovered, hidden)) {
            overlay.hoverRing(points.x()[hovered], points.y()[hovered], radius);
        }
        overlay.outline(gestures.lasso());
    }
}
