package org.taxophone.experiment;

import org.taxophone.common.Checks;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.UvacConfig;
import org.taxophone.training.InputConfig;
import org.taxophone.training.Views;

/// How deep a net can be for what it is shown: each of its layers halves rows and columns.
final class NetDepth {
    private NetDepth() {}

    /// @throws IllegalArgumentException if the layers are more than the features can be halved, or
    ///     a window cannot be halved as often
    static void check(FrontEndConfig features, TrainedMethod method) {
        ModelConfig model = method.model();
        InputConfig input = method.training().input();
        boolean windows = input.views() == Views.TEXTURES;
        int rows = features.bins();
        int columns = windows ? input.windowFrames() : features.frames();
        int most =
                switch (model) {
                    // each output is resized to the clip: an odd row is not looked at twice
                    case AutoencoderConfig vae -> Math.min(halvings(rows), halvings(columns));
                    case CatUvacConfig uvac -> even(rows, columns, windows);
                    case UvacConfig mixture -> even(rows, columns, windows);
                };
        if (model.layers() > most) {
            throw Checks.refuse(
                    "layers",
                    "must be at most "
                            + most
                            + ", as each halves the "
                            + rows
                            + " rows and "
                            + columns
                            + " columns that the net sees",
                    model.layers());
        }
    }

    /// Rows have to be halved evenly, and so have windows; whole clips are made wider, but not more
    /// than twice.
    private static int even(int rows, int columns, boolean windows) {
        int wide = windows ? Integer.numberOfTrailingZeros(columns) : halvings(columns);
        return Math.min(Integer.numberOfTrailingZeros(rows), wide);
    }

    /// How often so many can be halved until one is left.
    private static int halvings(int count) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count);
    }
}
