package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class TwoEndsTest {
    private final Region first = box(100, 20);
    private final Region second = box(60, 30);
    private final TwoEnds ends = new TwoEnds();

    TwoEndsTest() {
        ends.getChildren().setAll(first, second);
    }

    private static Region box(double width, double height) {
        Region box = new Region();
        box.setPrefSize(width, height);
        box.setMinSize(0, height);
        return box;
    }

    private void layout(double width) {
        ends.resize(width, ends.prefHeight(width));
        ends.layout();
    }

    @Test
    void standAtBothEndsWhereThereIsRoom() {
        layout(300);
        assertThat(ends.getHeight()).isEqualTo(30);
        assertThat(first.getLayoutX()).isZero();
        assertThat(second.getLayoutX()).isEqualTo(240);
        assertThat(first.getLayoutY()).isEqualTo(5); // both in the middle of the line
    }

    @Test
    void theSecondGoesUnderTheFirstWhereThereIsNone() {
        layout(150);
        assertThat(ends.getHeight()).isEqualTo(20 + 8 + 30);
        assertThat(second.getLayoutX()).isZero();
        assertThat(second.getLayoutY()).isEqualTo(28);
    }

    @Test
    void theSecondFollowsAtOnceIfAsked() {
        ends.setEnd(false);
        layout(300);
        assertThat(second.getLayoutX()).isEqualTo(108);
    }

    @Test
    void oneThatIsNotManagedTakesNoRoom() {
        second.setManaged(false);
        layout(150);
        assertThat(ends.getHeight()).isEqualTo(20);
    }
}
