package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class UiWatchdogTest {
    private static final long TOIL_NANOS = 200_000_000;

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void aBlockedThreadIsSeenWithWhatItDoes(FxRobot robot) throws Exception {
        UiWatchdog watchdog = new UiWatchdog();
        watchdog.begin();
        while (watchdog.asked() == 0) {
            Thread.sleep(5);
        }
        robot.interact(UiWatchdogTest::dawdle);
        while (!watchdog.doing().contains("dawdle")) {
            Thread.sleep(5);
        }
        watchdog.end();
        assertThat(watchdog.worstMs()).isGreaterThanOrEqualTo(200);
    }

    /// By its own work, and by what asked for it, not by what was called last.
    @Test
    void whatTookTooLongIsToldByItsCause(FxRobot robot) throws Exception {
        UiWatchdog watchdog = new UiWatchdog();
        watchdog.begin();
        while (watchdog.asked() == 0) {
            Thread.sleep(5);
        }
        robot.interact(UiWatchdogTest::toil);
        while (!watchdog.doing().contains("toil")) {
            Thread.sleep(5);
        }
        watchdog.end();
        assertThat(watchdog.report())
                .containsPattern("in all [1-9]\\d* of \\d+ took over 50 ms of their own")
                .containsPattern("1 x, +\\d+ ms: UiWatchdogTest.toil");
    }

    private static void toil() {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began < TOIL_NANOS) {
            Thread.onSpinWait();
        }
    }

    private static void dawdle() {
        long end = System.nanoTime() + 400_000_000;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
