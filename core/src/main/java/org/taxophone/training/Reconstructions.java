package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;

/// Draws a few pinned clips as the decoder sees them; of a long clip, its first window.
final class Reconstructions {
    private static final int PINNED = 6;
    private static final String FIRST_WINDOW = "@0";

    private final Learner learner;
    private final Scale scale;
    private final ClipReader reader;
    private final Supplier<int[]> choice;
    private int[] pinned = {};
    private ByteBuffer room = BatchMaker.direct(0);
    private float[][] inputs = {};

    /// @param scale what was done to the clips' values, and is undone to be looked at
    /// @param runFolder says which clips a person pinned
    Reconstructions(Learner learner, ClipReader reader, Scale scale, Path runFolder) {
        this(learner, reader, scale, () -> rows(reader, PinnedClips.read(runFolder)));
    }

    /// @param choice the clips to draw, asked each time
    Reconstructions(Learner learner, ClipReader reader, Scale scale, Supplier<int[]> choice) {
        this.learner = learner;
        this.scale = scale;
        this.reader = reader;
        this.choice = choice;
    }

    private void read(int[] wanted) {
        if (Arrays.equals(wanted, pinned)) {
            return;
        }
        pinned = wanted;
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

    /// Where the pinned clips are, of long ones their first window; a few from all over where none
    /// of them is there.
    private static int[] rows(ClipReader reader, List<String> pins) {
        List<String> ids = reader.clips().ids();
        int[] rows =
                pins.stream()
                        .mapToInt(pin -> row(ids, pin))
                        .filter(row -> row >= 0)
                        .distinct()
                        .toArray();
        return rows.length == 0 ? spread(ids.size()) : rows;
    }

    private static int row(List<String> ids, String pin) {
        int row = ids.indexOf(pin);
        return row >= 0 ? row : ids.indexOf(pin + FIRST_WINDOW);
    }

    private static int[] spread(int clips) {
        int[] pinned = new int[Math.min(PINNED, clips)];
        for (int i = 0; i < pinned.length; i++) {
            pinned[i] = (int) ((long) i * clips / pinned.length);
        }
        return pinned;
    }

    TrainingEvent.ReconstructionsDrawn draw(int epoch) {
        read(choice.get());
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
