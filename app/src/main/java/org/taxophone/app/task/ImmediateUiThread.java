package org.taxophone.app.task;

enum ImmediateUiThread implements UiThread {
    INSTANCE;

    @Override
    public void execute(Runnable action) {
        action.run();
    }

    @Override
    public void later(Runnable action) {
        action.run();
    }
}
