package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// A picture shows what is so when it is taken.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class StillTest {
    private static final int SIDE = 80;

    @Test
    void whatAScrollPaneHoldsIsDrawnAnewEachTime() throws Exception {
        Rectangle inside = new Rectangle(SIDE, SIDE, Color.RED);
        Scene scene = Camera.on(() -> new Scene(new StackPane(new ScrollPane(inside)), SIDE, SIDE));
        for (int scale = 1; scale <= 2; scale++) {
            for (Color color : new Color[] {Color.RED, Color.LIME, Color.BLUE}) {
                assertThat(middle(scene, inside, color, scale)).isEqualTo(color);
            }
        }
    }

    private static Color middle(Scene scene, Rectangle inside, Color color, int scale)
            throws Exception {
        int at = SIDE / 2 * scale;
        return Camera.on(
                () -> {
                    inside.setFill(color);
                    return Still.of(scene, scale).getPixelReader().getColor(at, at);
                });
    }
}
