package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static void dawdle() {
        long end = System.nanoTime() + 400_000_000;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
