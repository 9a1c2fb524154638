package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.UiThread;

class UnforeseenTest {
    private final Journal journal = new Journal(UiThread.immediate());
    private final Unforeseen unforeseen = new Unforeseen(journal);

    @Test
    void whatNobodyHandlesStandsInTheLogWithItsDetails() throws InterruptedException {
        Thread thread = new Thread(() -> fail("row 7 is not there"));
        thread.setUncaughtExceptionHandler(unforeseen);
        thread.start();
        thread.join();
        assertThat(journal.unreadErrorsProperty().get()).isOne();
        assertThat(journal.entries().getFirst().sentence()).contains("row 7 is not there");
        assertThat(journal.entries().getFirst().details()).contains("UnforeseenTest.fail");
    }

    @Test
    void theSameAgainIsNotToldAgain() {
        for (int picture = 0; picture < 60; picture++) {
            unforeseen.uncaughtException(Thread.currentThread(), failure("picture " + picture));
        }
        unforeseen.uncaughtException(Thread.currentThread(), new ArithmeticException("by zero"));
        assertThat(journal.entries()).hasSize(2);
    }

    private static void fail(String words) {
        throw failure(words);
    }

    private static IllegalStateException failure(String words) {
        return new IllegalStateException(words);
    }
}
