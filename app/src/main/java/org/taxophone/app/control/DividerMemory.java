package org.taxophone.app.control;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.UiThread;

/// Where the dividers of a split pane stand: where a person put them, else where they usually are.
/// Laying the pane out anew, in another size or with other parts, moves none that a person moved.
public final class DividerMemory {
    private static final double EXACT = 1e-4;
    private static final int QUIET = 3;
    private static final int MOST = 30;

    private final SplitPane pane;
    private double[] usual = {};
    private double[] wanted = {};
    private boolean dragging;
    private boolean settling;
    private int rounds;
    private int quiet;

    /// @param pane whose dividers only this sets from now on
    public DividerMemory(SplitPane pane) {
        this.pane = pane;
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragging = onDivider(event));
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> released());
        // an inner pane gets its size last, after it was told where its dividers are
        pane.widthProperty().addListener((value, before, now) -> resized());
        pane.heightProperty().addListener((value, before, now) -> resized());
    }

    /// Puts the dividers where they usually are, unless a person wants them elsewhere.
    public void usually(double... positions) {
        usual = positions.clone();
        apply();
    }

    /// Puts the dividers in their places again: the pane's parts were changed.
    public void apply() {
        place();
        rounds = 0;
        quiet = 0;
        if (!settling) {
            settling = true;
            settle();
        }
    }

    private void resized() {
        if (settling && !dragging) {
            UiThread.platform().later(this::place); // not while the pane is being laid out
        }
    }

    private double[] places() {
        return wanted.length == pane.getDividers().size() ? wanted : usual;
    }

    private void place() {
        double[] places = places();
        if (!pane.getDividers().isEmpty() && places.length > 0) {
            pane.setDividerPositions(places);
        }
    }

    /// Where they stand if a person put them there: "0.235 0.7"; empty if nobody did.
    public String text() {
        boolean standing =
                !settling && wanted.length > 0 && wanted.length == pane.getDividers().size();
        return Arrays.stream(standing ? pane.getDividerPositions() : wanted)
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
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

    // A split pane moves its dividers to where its parts would like them when it is first laid out,
    // and whenever it is resized from outside, as by the divider of the pane around it. They are
    // put
    // back until that has been quiet for some pulses.
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
                        if (pane.getScene() != scene) {
                            scene.removePostLayoutPulseListener(this);
                            settle(); // it was there for a moment only
                        } else if (dragging || quiet >= QUIET || rounds >= MOST) {
                            scene.removePostLayoutPulseListener(this);
                            settling = false;
                        } else if (pane.getWidth() > 0) {
                            rounds++;
                            quiet = stands() ? quiet + 1 : 0;
                            place();
                            Platform.requestNextPulse();
                        }
                    }
                });
        Platform.requestNextPulse();
    }

    private boolean stands() {
        double[] places = places();
        double[] now = pane.getDividerPositions();
        for (int i = 0; i < Math.min(now.length, places.length); i++) {
            if (Math.abs(now[i] - places[i]) > EXACT) {
                return false;
            }
        }
        return true;
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
