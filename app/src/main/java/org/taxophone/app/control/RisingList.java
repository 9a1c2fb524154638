package org.taxophone.app.control;

import javafx.scene.control.ListView;

/// A list whose cells are made a few at a time when it fills.
public final class RisingList<T> extends ListView<T> {
    private final RisingHeight<T> rising = new RisingHeight<>(this, itemsProperty(), this::rise);

    @Override
    public void resize(double width, double height) {
        super.resize(width, rising.of(height));
    }

    private void rise() {
        resize(getWidth(), rising.wanted());
    }
}
