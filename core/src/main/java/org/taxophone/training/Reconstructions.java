package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;

/// Draws a few pinned clips as the decoder sees them; of a long clip, its first window.
final class Reconstructions {
    private static final int PINNED = 6;

    private final Learner learner;
    private final Scale scale;
    private final ClipReader reader;
    private final int[] pinned;
    private final ByteBuffer room;
    private final float[][] inputs;

    /// @param scale what was done to the clips' values, and is undone to be looked at
    Reconstructions(Learner learner, ClipReader reader, Scale scale) {
        this(learner, reader, scale, spread(reader.clips().size()));
    }

    /// @param pinned the clips to draw
    Reconstructions(Learner learner, ClipReader reader, Scale scale, int[] pinned) {
        this.learner = learner;
        this.scale = scale;
        this.reader = reader;
        this.pinned = pinned;
        int pixels = reader.bins() * reader.modelFrames();
        inputs = new float[pinned.length][pixels];
        room = BatchMaker.direct(pinned.length * pixels);
        for (int i = 0; i < pinned.length; i++) {
            float[] clip = reader.read(pinned[i]);
            for (int bin = 0; bin < reader.bins(); bin++) {
                System.arraycopy(
                        clip,
                        bin * reader.columns(),
                        inputs[i],
                        bin * reader.modelFrames(),
                        reader.modelFrames());
            }
            room.asFloatBuffer().put(i * pixels, inputs[i]);
        }
    }

    private static int[] spread(int clips) {
        int[] pinned = new int[Math.min(PINNED, clips)];
        for (int i = 0; i < pinned.length; i++) {
            pinned[i] = (int) ((long) i * clips / pinned.length);
        }
        return pinned;
    }

    TrainingEvent.ReconstructionsDrawn draw(int epoch) {
        int bins = reader.bins();
        int frames = reader.modelFrames();
        int pixels = bins * frames;
        List<TrainingEvent.Reconstruction> drawn = new ArrayList<>();
        try (GradientTape tape = GradientTape.paused();
                NativeScope step = learner.net().step()) {
            NDArray x = step.wrap(room, pinned.length, 1, bins, frames);
            Learner.Drawn redrawn = learner.redraw(step, x);
            float[] outputs = redrawn.output().toFloatArray();
            float[] errors = redrawn.error().toFloatArray();
            for (int i = 0; i < pinned.length; i++) {
                float[] output = new float[pixels];
                System.arraycopy(outputs, i * pixels, output, 0, pixels);
                drawn.add(
                        new TrainingEvent.Reconstruction(
                                reader.clips().ids().get(pinned[i]),
                                scale.undone(inputs[i].clone()),
                                scale.undone(output),
                                errors[i]));
            }
        }
        return new TrainingEvent.ReconstructionsDrawn(epoch, bins, frames, drawn);
    }
}
