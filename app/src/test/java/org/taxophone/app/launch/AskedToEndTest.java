package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taxophone.app.task.UiThread;

@Timeout(60)
class AskedToEndTest {
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void closesOnceWhoeverAsks() {
        AskedToEnd end = new AskedToEnd(UiThread.immediate(), closed::incrementAndGet);
        end.asked();
        end.end();
        end.asked();
        assertThat(closed).hasValue(1);
    }

    @Test
    void afterAPersonNothingIsLeftToDo() {
        // the door to the UI thread is shut by then
        AskedToEnd end = new AskedToEnd(Shut.INSTANCE, closed::incrementAndGet);
        end.end();
        end.asked();
        assertThat(closed).hasValue(1);
    }

    @Test
    void whatFailsHoldsNobodyUp() {
        AskedToEnd end =
                new AskedToEnd(
                        UiThread.immediate(),
                        () -> {
                            throw new IllegalStateException("disk full");
                        });
        org.assertj.core.api.Assertions.assertThatThrownBy(end::end).hasMessage("disk full");
        end.asked(); // returns at once
    }

    private enum Shut implements UiThread {
        INSTANCE;

        @Override
        public void execute(Runnable action) {
            throw new IllegalStateException();
        }

        @Override
        public void later(Runnable action) {
            throw new IllegalStateException();
        }
    }
}
