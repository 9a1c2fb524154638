package org.taxophone.app.launch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.taxophone.app.launch.command.DemoCommand;
import org.taxophone.app.launch.command.Interruption;
import org.taxophone.app.launch.command.TaxophoneCommand;
import org.taxophone.app.launch.command.Terminal;

/// Where everything begins: with arguments the command line, without any the workbench.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            openWorkbench();
            return;
        }
        QuietLogging.install();
        Interruption interruption = new Interruption();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        Terminal.standardErrorIsTerminal());
        // Libraries that print must not spoil the one object that --json promises.
        System.setOut(System.err);
        interruption.listen();
        int code =
                TaxophoneCommand.commandLine(
                                terminal,
                                interruption,
                                new WorkbenchLauncher(interruption::workEnded))
                        .execute(arguments);
        interruption.workEnded();
        System.exit(code);
    }

    private static void openWorkbench() {
        if (!DemoCommand.hasDisplay()) {
            System.err.println(
                    "taxophone: there is no display (DISPLAY is not set), so no window can open.\n"
                            + "  next:  taxophone --help lists what works without one");
            System.exit(1);
        }
        WorkbenchLauncher.launch();
    }
}
