package org.taxophone.app.launch;

import java.nio.file.Path;
import javafx.application.Application;
import org.taxophone.app.launch.command.WindowOpener;
import org.taxophone.sample.Sample;

/// Starts the window; not an [Application] itself, because Java refuses to start one from the class
/// path.
final class WorkbenchLauncher implements WindowOpener {
    /// The named argument that makes the workbench open a project and start its demonstration
    /// training.
    static final String DEMO = "demo";

    /// The named argument that says with which sample.
    static final String SAMPLE = "sample";

    private final Runnable opening;

    /// @param opening run before a window opens, which ends in its own way when it is asked to
    WorkbenchLauncher(Runnable opening) {
        this.opening = opening;
    }

    /// Opens the window and returns when it was closed.
    ///
    /// @param arguments nothing, or the folder of a project or of sounds to open
    static void launch(String... arguments) {
        Application.launch(Workbench.class, arguments);
    }

    @Override
    public void open(Path folder) {
        opening.run();
        launch(folder.toAbsolutePath().toString());
    }

    @Override
    public void demo(Path project, Sample sample) {
        opening.run();
        launch(named(DEMO, project.toAbsolutePath()), named(SAMPLE, sample.name()));
    }

    private static String named(String name, Object value) {
        return "--" + name + "=" + value;
    }
}
