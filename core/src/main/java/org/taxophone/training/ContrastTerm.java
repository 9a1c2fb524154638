package org.taxophone.training;

import static org.taxophone.engine.Constants.plus;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import org.taxophone.engine.NativeScope;

/// Normalised-temperature cross-entropy between views, both directions, all other clips of the
/// batch as negatives (Chen et al. 2020, NT-Xent).
final class ContrastTerm {
    private static final double NEVER = -1e9;

    private ContrastTerm() {}

    /// @param projections (2 batch, dimension), all first views, then all second
    static NDArray of(NativeScope step, NDArray projections, double temperature) {
        int rows = (int) projections.getShape().get(0);
        NDArray length = plus(projections.square().sum(new int[] {1}, true), 1e-12).sqrt();
        NDArray unit = projections.div(length);
        NDArray similarity = times(unit.matMul(unit.transpose()), 1 / temperature);
        NDArray itself = times(step.manager().eye(rows), NEVER);
        NDArray logP = similarity.add(itself).logSoftmax(1); // (2 batch, 2 batch)
        return times(logP.mul(step.of(partners(rows), rows, rows)).sum(), -1.0 / rows);
    }

    /// 1 where a row's partner is: the other view of the same clip.
    private static float[] partners(int rows) {
        float[] partners = new float[rows * rows];
        for (int row = 0; row < rows; row++) {
            partners[row * rows + (row + rows / 2) % rows] = 1;
        }
        return partners;
    }
}
