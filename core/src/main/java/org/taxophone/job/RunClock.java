package org.taxophone.job;

/// Time spent running, pauses left out, and the rate of the stage at hand. Guarded by its owner.
final class RunClock {
    private long spentNanos;
    private long startedNanos;
    private boolean running;
    private String stage = "";
    private double stageStartSeconds;
    private long stageStartDone;

    void start() {
        startedNanos = System.nanoTime();
        running = true;
    }

    void stop() {
        if (running) {
            spentNanos += System.nanoTime() - startedNanos;
            running = false;
        }
    }

    double elapsedSeconds() {
        return (spentNanos + (running ? System.nanoTime() - startedNanos : 0)) / 1e9;
    }

    double rate(String now, long done) {
        if (!now.equals(stage) || done < stageStartDone) {
            stage = now;
            stageStartSeconds = elapsedSeconds();
            stageStartDone = done;
            return 0;
        }
        double seconds = elapsedSeconds() - stageStartSeconds;
        return seconds < 0.2 ? 0 : (done - stageStartDone) / seconds;
    }
}
