package org.taxophone.app.feature.explore;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys of the place, while no text field has the focus.
final class ExploreKeys {
    private final ExploreViewModel model;
    private final WallView wall;
    private final CurationTools curation;
    private final Runnable toggleDetail;
    private final Runnable focus;

    ExploreKeys(
            ExploreViewModel model,
            WallView wall,
            CurationTools curation,
            Runnable toggleDetail,
            Runnable focus) {
        this.focus = focus;
        this.curation = curation;
        this.model = model;
        this.wall = wall;
        this.toggleDetail = toggleDetail;
    }

    void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.ALT) {
            model.acts().hearHovered();
            return; // the menu may want it too
        }
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.A) {
                model.acts().selectAll();
                event.consume();
            } else if (event.getCode() == KeyCode.Y) {
                model.curation().redo();
                event.consume();
            }
            return;
        }
        if (act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case RIGHT -> step(1, 0);
            case LEFT -> step(-1, 0);
            case UP -> step(0, 1);
            case DOWN -> step(0, -1);
            case SPACE -> space();
            case ESCAPE -> {
                return model.acts().silence(); // what else it takes back the window knows
            }
            case I -> toggleDetail.run();
            case Z -> focus.run();
            case S -> model.curation().splitOff();
            case M -> model.curation().mergeSelected();
            case V -> curation.showMove();
            case N -> model.curation().noise();
            case R -> model.curation().back();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void space() {
        if (model.tabProperty().get() == ExploreTab.HEATMAP) {
            model.acts().playSelected();
        } else {
            model.acts().playOrStop();
        }
    }

    /// Goes on by so many clips in the order of wall or table, whichever is on show.
    void stepInOrder(int places) {
        switch (model.tabProperty().get()) {
            case MAP, WALL -> wall.stepInOrder(places);
            case TABLE -> model.table().step(places);
            case HEATMAP -> {} // its cells are what is selected
        }
    }

    private void step(int right, int up) {
        if (model.tabProperty().get() == ExploreTab.WALL) {
            wall.step(right, up);
        } else if (model.tabProperty().get() == ExploreTab.TABLE) {
            model.table().step(-up);
        } else {
            model.acts().step(right, up);
        }
    }
}
