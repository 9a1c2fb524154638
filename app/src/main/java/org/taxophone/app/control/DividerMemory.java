package org.taxophone.app.control;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Where the dividers of a split pane stand: where a person put them, else where they usually are.
/// Laying the pane out anew, in another size or with other parts, moves none that a person moved.
public final class DividerMemory {
    private final SplitPane pane;
    private double[] usual = {};
    private double[] wanted = {};
    private boolean dragging;
    private boolean settling;

    /// @param pane whose dividers only this sets from now on
    public DividerMemory(SplitPane pane) {
        this.pane = pane;
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragging = onDivider(event));
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> released());
    }

    /// Puts the dividers where they usually are, unless a person wants them elsewhere.
    public void usually(double... positions) {
        usual = positions.clone();
        apply();
    }

    /// Puts the dividers in their places again: the pane's parts were changed.
    public void apply() {
        place();
        if (wanted.length > 0 && !settling) {
            settling = true;
            settle();
        }
    }

    private void place() {
        int dividers = pane.getDividers().size();
        double[] places = wanted.length == dividers ? wanted : usual;
        if (dividers > 0 && places.length > 0) {
            pane.setDividerPositions(places);
        }
    }

    /// Where a person put them: "0.235 0.7"; empty if nobody did.
    public String text() {
        return Arrays.stream(wanted).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    /// Puts them where [#text()] says; passes over what is none.
    public void restore(String text) {
        double[] read;
        try {
            read =
                    Arrays.stream(text.strip().split(" +"))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
        } catch (NumberFormatException e) {
            return;
        }
        if (Arrays.stream(read).allMatch(place -> place >= 0 && place <= 1)) {
            wanted = read;
            apply();
        }
    }

    // A split pane that is laid out for the first time moves its dividers to where its parts would
    // like them: once it stands they are put back.
    private void settle() {
        Scene scene = pane.getScene();
        if (scene == null) {
            pane.sceneProperty().addListener(new Arrival());
            return;
        }
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        if (pane.getWidth() > 0 || pane.getScene() != scene) {
                            scene.removePostLayoutPulseListener(this);
                            settling = false;
                            place();
                        }
                    }
                });
    }

    private final class Arrival implements ChangeListener<@Nullable Scene> {
        @Override
        public void changed(
                ObservableValue<? extends @Nullable Scene> value,
                @Nullable Scene before,
                @Nullable Scene now) {
            if (now != null) {
                pane.sceneProperty().removeListener(this);
                settle();
            }
        }
    }

    private boolean onDivider(MouseEvent event) {
        for (Node at = event.getTarget() instanceof Node node ? node : null;
                at != null && at != pane;
                at = at.getParent()) {
            if (at.getStyleClass().contains("split-pane-divider")) {
                return at.getParent() == pane;
            }
        }
        return false;
    }

    private void released() {
        if (dragging) {
            dragging = false;
            wanted = pane.getDividerPositions();
        }
    }
}
