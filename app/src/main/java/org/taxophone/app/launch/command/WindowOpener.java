package org.taxophone.app.launch.command;

import java.nio.file.Path;
import org.taxophone.sample.Sample;

/// Opens the workbench for a command, and returns when its window was closed.
public interface WindowOpener {
    /// On a project, or a folder of sounds to make one of.
    void open(Path folder);

    /// On the project of a sample, which it makes where need be, with its demonstration training.
    void demo(Path project, Sample sample);
}
