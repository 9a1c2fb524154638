package org.taxophone.app.launch;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Journal;

/// What nobody foresaw: a failure that nothing has handled, on whatever thread. The log tells it
/// with its details, so that a person can pass them on, and the program goes on.
final class Unforeseen implements Thread.UncaughtExceptionHandler {
    /// So many calls tell one failure from another.
    private static final int CALLS = 8;

    private static final int MOST = 100;

    private final Journal journal;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Unforeseen(Journal journal) {
        this.journal = journal;
    }

    /// Hears of all threads from now on.
    void listen() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    /// Each failure is told once: one that comes with every picture would bury the log.
    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        if (told.size() < MOST && told.add(kind(problem))) {
            problem.printStackTrace(); // for whoever started the program in a terminal
            journal.error(Messages.text("log.unforeseen"), problem);
        }
    }

    private static String kind(Throwable problem) {
        StackTraceElement[] calls = problem.getStackTrace();
        return problem.getClass().getName()
                + Arrays.toString(Arrays.copyOf(calls, Math.min(CALLS, calls.length)));
    }
}
