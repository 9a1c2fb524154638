package org.taxophone.training;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// One batch, ready for the net, in Java's own hands.
///
/// @param clips how many
/// @param views views of each: 1 or 2
/// @param values (views * clips, bins, frames), all first views, then all second; direct
/// @param mask (clips, frames), 1 where a column counts; direct
/// @param masked whether any mask value is 0
/// @param gumbel (clips, clusters) draws of the standard Gumbel distribution
/// @param normal (clips, latent) draws of the standard normal
record Batch(
        int clips,
        int views,
        ByteBuffer values,
        ByteBuffer mask,
        boolean masked,
        float[] gumbel,
        float[] normal) {
    /// The first or the second half of a batch with one view; an odd clip goes to the second.
    Batch half(int which) {
        int middle = clips / 2;
        int from = which == 0 ? 0 : middle;
        int to = which == 0 ? middle : clips;
        return new Batch(
                to - from,
                views,
                part(values, from, to),
                part(mask, from, to),
                masked,
                part(gumbel, from, to),
                part(normal, from, to));
    }

    private ByteBuffer part(ByteBuffer whole, int from, int to) {
        int row = whole.capacity() / clips;
        return whole.slice(from * row, (to - from) * row).order(whole.order());
    }

    private float[] part(float[] whole, int from, int to) {
        int row = whole.length / clips;
        return Arrays.copyOfRange(whole, from * row, to * row);
    }
}
