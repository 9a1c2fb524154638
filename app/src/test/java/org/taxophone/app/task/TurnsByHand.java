package org.taxophone.app.task;

import java.util.ArrayDeque;
import java.util.Deque;

/// A UI thread whose turns a test takes one by one.
final class TurnsByHand implements UiThread {
    final Deque<Runnable> turns = new ArrayDeque<>();

    @Override
    public void execute(Runnable action) {
        later(action);
    }

    @Override
    public void later(Runnable action) {
        turns.add(action);
    }
}
