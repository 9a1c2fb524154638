package org.taxophone.app.task;

import java.util.ArrayDeque;
import java.util.Deque;

/// Small works of the UI thread, one in each of its turns, in the order in which they were given:
/// in between the window answers, and no two of them make one turn long. Used on the UI thread.
public final class Turns {
    private final UiThread ui;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean going;

    public Turns(UiThread ui) {
        this.ui = ui;
    }

    /// Does this after what was given before.
    public void add(Runnable work) {
        waiting.add(work);
        begin();
    }

    /// Does this next: the rest of what is being done.
    public void first(Runnable work) {
        waiting.addFirst(work);
        begin();
    }

    private void begin() {
        if (!going) {
            going = true;
            ui.later(this::next);
        }
    }

    private void next() {
        Runnable work = waiting.poll();
        if (work == null) {
            going = false;
            return;
        }
        try {
            work.run();
        } finally {
            ui.later(this::next);
        }
    }
}
