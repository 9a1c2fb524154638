package org.taxophone.training;

import java.util.Arrays;
import org.taxophone.common.TaxophoneException;
import org.taxophone.training.view.TextureWindows;

/// Reads clips as wide as the net wants them: columns of zeros are added and masked, values are
/// never interpolated.
final class ClipReader {
    private final Clips clips;
    private final Views views;
    private final int columns;
    private final int modelFrames;

    /// @param unit rows and columns must be a multiple of this; columns are added to make them so
    ClipReader(Clips clips, InputConfig input, int unit) {
        this.clips = clips;
        views = input.views();
        if (clips.bins() % unit != 0) {
            throw new TaxophoneException(
                    "The features have "
                            + clips.bins()
                            + " rows; the net makes one of every "
                            + unit,
                    "Choose a front end whose rows are a multiple of " + unit);
        }
        boolean windows = views == Views.TEXTURES;
        modelFrames = windows ? input.windowFrames() : Math.ceilDiv(clips.frames(), unit) * unit;
        columns = windows ? Math.max(clips.frames(), modelFrames) : modelFrames;
    }

    Clips clips() {
        return clips;
    }

    int bins() {
        return clips.bins();
    }

    /// Columns of a clip that was read here.
    int columns() {
        return columns;
    }

    /// Columns that the net sees at once.
    int modelFrames() {
        return modelFrames;
    }

    /// First columns of the windows of a clip that an evaluation looks at; one where the net sees
    /// the whole clip.
    int[] windowStarts() {
        return views == Views.TEXTURES
                ? TextureWindows.starts(columns, modelFrames)
                : new int[] {0};
    }

    /// The clip, `bins x columns`.
    float[] read(int clip) {
        int frames = clips.frames();
        float[] values = new float[clips.bins() * columns];
        clips.read(clip, values, 0);
        for (int bin = clips.bins() - 1; bin >= 0 && frames < columns; bin--) {
            // from the last row on, so that no row is overwritten before it has moved
            System.arraycopy(values, bin * frames, values, bin * columns, frames);
            Arrays.fill(values, bin * columns + frames, (bin + 1) * columns, 0);
        }
        return values;
    }

    /// True where a column counts in the reconstruction error.
    boolean[] mask(int clip) {
        return Arrays.copyOf(clips.mask(clip), columns);
    }
}
