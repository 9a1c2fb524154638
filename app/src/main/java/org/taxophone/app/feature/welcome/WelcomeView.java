package org.taxophone.app.feature.welcome;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Place;

public final class WelcomeView implements Place {
    private final StackPane root = new StackPane();

    @Override
    public String id() {
        return Navigator.WELCOME;
    }

    @Override
    public Parent root() {
        return root;
    }
}
