package org.taxophone.app.feature.data;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Place;

public final class DataView implements Place {
    private final StackPane root = new StackPane();

    @Override
    public String id() {
        return Navigator.DATA;
    }

    @Override
    public Parent root() {
        return root;
    }
}
