package org.taxophone.app.control;

import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.taxophone.app.task.UiThread;

/// How wide a part is for its words: its width in pixels of text at 100 %. In text of twice the
/// size a page has half the room, and arranges itself as in half the width.
public final class PlainWidth extends DoubleBinding {
    private final Region part;
    private final Labeled sample;
    private final double plainSize;

    /// @param sample tells how large text is now
    /// @param plainSize of its font at 100 %, in pixels
    public PlainWidth(Region part, Labeled sample, double plainSize) {
        this.part = part;
        this.sample = sample;
        this.plainSize = plainSize;
        bind(part.widthProperty());
        // A font may change while its label comes into a window or has its styles taken away: who
        // arranged that label anew at once would leave the window in pieces.
        sample.fontProperty()
                .addListener((v, before, now) -> UiThread.platform().later(this::invalidate));
    }

    @Override
    protected double computeValue() {
        return part.getWidth() * plainSize / sample.getFont().getSize();
    }
}
