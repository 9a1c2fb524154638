package org.taxophone.app.launch;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.taxophone.app.i18n.Messages;

/// The JavaFX application: one window.
public final class Workbench extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    @Override
    public void start(Stage stage) {
        Composition composition = Composition.forDesktop(stage);
        Scene scene = new Scene(composition.shell().root(), WIDTH, HEIGHT);
        composition.services().themes().style(scene);
        stage.setTitle(Messages.text("window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnHidden(event -> composition.close());
        stage.show();
    }
}
