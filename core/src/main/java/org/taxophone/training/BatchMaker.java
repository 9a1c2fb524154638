package org.taxophone.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.taxophone.training.view.EventViewConfig;
import org.taxophone.training.view.EventViews;
import org.taxophone.training.view.TextureViewConfig;
import org.taxophone.training.view.TextureViews;
import org.taxophone.training.view.ViewMaker;

/// Draws batches: views of clips, masks and the noise of the latents. Everything random comes from
/// the generator that is handed in, so a resumed training draws what an uninterrupted one would.
final class BatchMaker {
    private final ClipReader reader;
    private final InputConfig input;
    private final Learner.Draws draws;
    private final @Nullable ViewMaker viewMaker;

    /// @param draws random numbers that the loss of a clip takes
    BatchMaker(ClipReader reader, InputConfig input, Learner.Draws draws) {
        this.reader = reader;
        this.input = input;
        this.draws = draws;
        viewMaker =
                switch (input.views()) {
                    case NONE -> null;
                    case EVENTS ->
                            new EventViews(
                                    reader.bins(), reader.columns(), EventViewConfig.defaults());
                    case TEXTURES ->
                            new TextureViews(reader.bins(), textureViews(input.windowFrames()));
                };
    }

    private static TextureViewConfig textureViews(int windowFrames) {
        TextureViewConfig recipe = TextureViewConfig.defaults();
        return new TextureViewConfig(
                windowFrames,
                recipe.gain(),
                recipe.equaliser(),
                recipe.noise(),
                recipe.timeScale(),
                recipe.frequencyScale(),
                recipe.maskBins(),
                Math.min(recipe.maskFrames(), windowFrames / 4));
    }

    int views() {
        return viewMaker == null ? 1 : 2;
    }

    /// Room for batches of so many clips; used again and again, because direct memory is given
    /// back only when the heap happens to be collected.
    Room room(int clips) {
        int pixels = reader.bins() * reader.modelFrames();
        return new Room(
                direct(views() * clips * pixels), direct(clips * reader.modelFrames()), clips);
    }

    /// Direct memory for one batch.
    record Room(ByteBuffer values, ByteBuffer mask, int clips) {}

    static ByteBuffer direct(int floats) {
        return ByteBuffer.allocateDirect(4 * floats).order(ByteOrder.nativeOrder());
    }

    /// Draws a batch of these clips; the room must hold exactly as many.
    Batch draw(int[] clips, SplittableRandom random, Room room) {
        int frames = reader.modelFrames();
        int pixels = reader.bins() * frames;
        FloatBuffer values = room.values().asFloatBuffer();
        FloatBuffer masks = room.mask().asFloatBuffer();
        float[] view = new float[pixels];
        boolean masked = false;
        for (int i = 0; i < clips.length; i++) {
            SplittableRandom own = random.split();
            float[] clip = reader.read(clips[i]);
            boolean[] mask = reader.mask(clips[i]);
            if (viewMaker == null) {
                int shift = shift(own, frames);
                values.put(i * pixels, shifted(clip, frames, shift));
                masked |= putMask(masks, i * frames, mask, frames, shift);
            } else {
                for (int v = 0; v < 2; v++) {
                    viewMaker.draw(clip, reader.columns(), own, view, 0);
                    values.put((v * clips.length + i) * pixels, view);
                }
                // a window may lie anywhere in its clip, so only whole clips have a mask
                boolean whole = input.views() == Views.EVENTS;
                masked |= whole && putMask(masks, i * frames, mask, frames, 0);
            }
        }
        return new Batch(
                clips.length,
                views(),
                room.values(),
                room.mask(),
                masked,
                gumbel(random, clips.length * draws.gumbel()),
                normal(random, clips.length * draws.normal()));
    }

    private int shift(SplittableRandom random, int frames) {
        int most = (int) Math.round(input.timeShift() * frames);
        return most == 0 ? 0 : random.nextInt(-most, most + 1);
    }

    private float[] shifted(float[] clip, int frames, int shift) {
        if (shift == 0) {
            return clip;
        }
        float[] moved = new float[clip.length];
        int length = frames - Math.abs(shift);
        for (int bin = 0; bin < reader.bins(); bin++) {
            int row = bin * frames;
            System.arraycopy(
                    clip, row + Math.max(0, -shift), moved, row + Math.max(0, shift), length);
        }
        return moved;
    }

    private static boolean putMask(
            FloatBuffer masks, int offset, boolean[] mask, int frames, int shift) {
        boolean masked = false;
        for (int frame = 0; frame < frames; frame++) {
            int from = frame - shift;
            boolean counts = from >= 0 && from < frames && mask[from];
            masks.put(offset + frame, counts ? 1 : 0);
            masked |= !counts;
        }
        return masked;
    }

    private static float[] gumbel(SplittableRandom random, int count) {
        float[] draws = new float[count];
        for (int i = 0; i < count; i++) {
            double u = Math.min(1 - 1e-7, Math.max(1e-9, random.nextDouble()));
            draws[i] = (float) -Math.log(-Math.log(u));
        }
        return draws;
    }

    private static float[] normal(SplittableRandom random, int count) {
        float[] draws = new float[count];
        for (int i = 0; i < count; i++) {
            draws[i] = (float) random.nextGaussian();
        }
        return draws;
    }
}
