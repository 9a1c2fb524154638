package org.taxophone.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import org.taxophone.app.i18n.Messages;

/// Loads what a view looks like: `DataView.fxml` beside `DataView`, with the texts of the bundle
/// and the view itself as its controller.
public final class Fxml {
    private Fxml() {}

    /// @param view the controller; its fields marked with `@FXML` are set before this returns
    /// @param <T> type of the root
    public static <T> T load(Object view) {
        String name = view.getClass().getSimpleName() + ".fxml";
        URL resource = Objects.requireNonNull(view.getClass().getResource(name), name);
        FXMLLoader loader = new FXMLLoader(resource, Messages.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
