package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.taxophone.job.JobProgress;

class ProgressBarTest {
    @Test
    void saysHowFarHowFastAndHowLong() {
        assertThat(ProgressBar.text(new JobProgress(50, 200, "reading files", 2, 25)))
                .isEqualTo(
                        "[######------------------]  25 %  reading files, 50 of 200, 25.0/s, 6 s"
                                + " left");
        assertThat(ProgressBar.text(new JobProgress(0, 0, "map", 2, 0))).isEqualTo("map");
        assertThat(ProgressBar.duration(125)).isEqualTo("2 min 05 s");
        assertThat(ProgressBar.duration(4800)).isEqualTo("1 h 20 min");
    }

    @Test
    void aBarIsDrawnOnATerminalOnlyAndGivesWayToLines() {
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), true);
        new ProgressBar(terminal).show(new JobProgress(1, 2, "x", 1, 0));
        terminal.tell("line");
        assertThat(err.toString())
                .startsWith("\r\033[K[####")
                .endsWith("\r\033[Kline" + System.lineSeparator());

        StringWriter quiet = new StringWriter();
        new ProgressBar(
                        new Terminal(
                                new PrintWriter(new StringWriter()), new PrintWriter(quiet), false))
                .show(new JobProgress(1, 2, "x", 1, 0));
        assertThat(quiet.toString()).isEmpty();
    }
}
