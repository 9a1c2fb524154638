package org.taxophone.app.launch.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.taxophone.app.launch.doctor.DoctorReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `taxophone doctor`: what the machine has, and what to do about what it lacks.
@Command(
        name = "doctor",
        description = "Look at this machine: versions, memory, GPU, sound, display, libraries.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
public final class DoctorCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    /// @return 0, or 1 if something stands in the way of training
    @Override
    public Integer call() {
        DoctorReport report = DoctorReport.ofThisMachine();
        PrintWriter out = spec.commandLine().getOut();
        out.println(report.text());
        out.flush();
        return report.healthy() ? 0 : 1;
    }
}
