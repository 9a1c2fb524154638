package org.taxophone.app.launch;

import java.nio.file.Path;
import javafx.application.Application;

/// Starts the window; not an [Application] itself, because Java refuses to start one from the class
/// path.
public final class WorkbenchLauncher {
    /// The argument that makes the workbench open a project and start its demonstration training.
    static final String DEMO = "--demo=";

    private WorkbenchLauncher() {}

    public static void main(String[] arguments) {
        launch(arguments);
    }

    /// Opens the window and returns when it was closed.
    ///
    /// @param arguments nothing, or the folder of a project or of sounds to open
    public static void launch(String... arguments) {
        Application.launch(Workbench.class, arguments);
    }

    /// Opens the window on a project and starts a training of about a minute on it.
    public static void demo(Path project) {
        launch(DEMO + project.toAbsolutePath());
    }
}
