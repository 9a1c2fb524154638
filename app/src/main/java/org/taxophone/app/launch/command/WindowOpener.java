package org.taxophone.app.launch.command;

import java.nio.file.Path;

/// Opens the workbench for a command, and returns when its window was closed.
public interface WindowOpener {
    /// On a project, or a folder of sounds to make one of.
    void open(Path folder);

    /// On the sample project, which it makes where need be, with its demonstration training.
    void demo(Path project);
}
