package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TextTableTest {
    private @Nullable TextTable<String> shown; // there must be a toolkit first

    @Start
    void start(Stage stage) {
        TextTable<String> table = new TextTable<>();
        TableColumn<String, String> column = new TableColumn<>("a");
        column.setPrefWidth(100);
        column.setMinWidth(50);
        table.getColumns().add(column);
        stage.setScene(new Scene(table));
        stage.show();
        shown = table;
    }

    @Test
    void columnsGrowWithTheTextAndShrinkAgain(FxRobot robot) {
        TextTable<String> table = Objects.requireNonNull(shown);
        TableColumn<String, ?> column = table.getColumns().getFirst();
        robot.interact(() -> table.setStyle("-tx-text-size: 19.5px"));
        assertThat(column.getPrefWidth()).isEqualTo(150);
        assertThat(column.getMinWidth()).isEqualTo(75);
        robot.interact(() -> table.setStyle("-tx-text-size: 13px"));
        assertThat(column.getPrefWidth()).isEqualTo(100);
    }

    @Test
    void aColumnThatComesLaterIsAsWideAsTheOthers(FxRobot robot) {
        TextTable<String> table = Objects.requireNonNull(shown);
        TableColumn<String, String> group = new TableColumn<>("b");
        TableColumn<String, String> later = new TableColumn<>("c");
        later.setPrefWidth(100);
        group.getColumns().add(later);
        robot.interact(
                () -> {
                    table.setStyle("-tx-text-size: 26px");
                    table.applyCss();
                    table.getColumns().add(group);
                });
        assertThat(later.getPrefWidth()).isEqualTo(200);
    }
}
