package org.taxophone.app.control;

import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Tells a double click, however busy the window is. The system counts clicks by the clock, so that
/// a window that was busy between two of them takes each for a single one; here the second may come
/// as many pictures of the window later as half a second has.
public final class SecondClick {
    private static final int PICTURES = 30;
    private static final long MOST_NANOS = 3_000_000_000L;

    private final AnimationTimer pictures =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (++passed > PICTURES) {
                        forget();
                    }
                }
            };
    private @Nullable Object first;
    private long at;
    private int passed;

    /// @param target what was clicked
    /// @return true if that was the second of two clicks on it
    public boolean is(Object target, MouseEvent click) {
        boolean again =
                click.getClickCount() == 2
                        || target.equals(first) && System.nanoTime() - at < MOST_NANOS;
        forget();
        if (!again) {
            first = target;
            at = System.nanoTime();
            pictures.start();
        }
        return again;
    }

    private void forget() {
        first = null;
        passed = 0;
        pictures.stop();
    }
}
