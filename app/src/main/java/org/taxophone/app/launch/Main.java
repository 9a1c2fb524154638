package org.taxophone.app.launch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.taxophone.app.launch.command.Interruption;
import org.taxophone.app.launch.command.TaxophoneCommand;
import org.taxophone.app.launch.command.Terminal;

/// Where everything begins: with arguments the command line, without any the workbench.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            WorkbenchLauncher.launch();
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
                TaxophoneCommand.commandLine(terminal, interruption, WorkbenchLauncher::demo)
                        .execute(arguments);
        interruption.workEnded();
        System.exit(code);
    }
}
