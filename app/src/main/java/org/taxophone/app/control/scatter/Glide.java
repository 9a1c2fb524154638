package org.taxophone.app.control.scatter;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Lets points glide from where they are to where they go.
final class Glide {
    private static final long NANOS = 400_000_000;

    private final Consumer<ScatterPoints> move;
    private @Nullable AnimationTimer running;

    /// @param move puts the points where they are on their way
    Glide(Consumer<ScatterPoints> move) {
        this.move = move;
    }

    void start(ScatterPoints from, ScatterPoints target) {
        stop();
        AnimationTimer timer =
                new AnimationTimer() {
                    private long start = -1;

                    @Override
                    public void handle(long now) {
                        start = start < 0 ? now : start;
                        double share = Math.min(1, (now - start) / (double) NANOS);
                        double eased = share * share * (3 - 2 * share);
                        move.accept(share < 1 ? from.blended(target, eased) : target);
                        if (share >= 1) {
                            Glide.this.stop();
                        }
                    }
                };
        running = timer;
        timer.start();
    }

    void stop() {
        AnimationTimer now = running;
        if (now != null) {
            now.stop();
            running = null;
        }
    }
}
