package org.taxophone.app.launch.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobCancelledException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Says failures as people need them: headline, cause, next step; a stack trace only when asked.
final class ErrorReport implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Terminal terminal;
    private final TaxophoneCommand command;

    ErrorReport(Terminal terminal, TaxophoneCommand command) {
        this.terminal = terminal;
        this.command = command;
    }

    @Override
    public int handleExecutionException(
            Exception problem, CommandLine commandLine, @Nullable ParseResult parsed) {
        switch (problem) {
            case InterruptedRunException interrupted ->
                    tell("Interrupted. " + interrupted.kept(), problem);
            case JobCancelledException cancelled -> tell("Interrupted.", problem);
            case UsageException usage -> {
                tell(String.valueOf(usage.getMessage()), problem);
                return ExitCodes.USAGE;
            }
            default -> {
                tell(String.join("\n", lines(problem)), problem);
                return ExitCodes.FAILED;
            }
        }
        return ExitCodes.INTERRUPTED;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine asked = problem.getCommandLine();
        tell(
                problem.getMessage()
                        + "\n  next:  "
                        + asked.getCommandSpec().qualifiedName()
                        + " --help lists what it takes",
                problem);
        return ExitCodes.USAGE;
    }

    static List<String> lines(Throwable problem) {
        List<String> lines = new ArrayList<>();
        boolean known = problem instanceof TaxophoneException;
        lines.add(
                known
                        ? String.valueOf(problem.getMessage())
                        : "Something went wrong that should not: " + problem);
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (cause.getMessage() != null && !lines.getFirst().contains(words)) {
                lines.add("  cause: " + words);
                break;
            }
        }
        lines.add(
                "  next:  "
                        + (problem instanceof TaxophoneException said
                                ? said.nextStep()
                                : "Try again with --verbose, and report what it prints"));
        return lines;
    }

    private void tell(String text, Exception problem) {
        terminal.tell("taxophone: " + text);
        if (command.verbose()) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            terminal.tell(trace.toString());
        }
    }
}
