package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import org.taxophone.engine.NativeScope;

/// Normalised-temperature cross-entropy between views, both directions, all other clips of the
/// batch as negatives (Chen et al. 2020, NT-Xent).
final class ContrastTerm {
    private static final float NEVER = -1e9f;

    private ContrastTerm() {}

    /// @param projections (2 batch, dimension), all first views, then all second
    static NDArray of(NativeScope step, NDArray projections, double temperature) {
        int rows = (int) projections.getShape().get(0);
        NDArray length = projections.square().sum(new int[] {1}, true).add(1e-12f).sqrt();
        NDArray unit = projections.div(length);
        NDArray similarity = unit.matMul(unit.transpose()).mul((float) (1 / temperature));
        NDArray itself = step.manager().eye(rows).mul(NEVER);
        NDArray logP = similarity.add(itself).logSoftmax(1); // (2 batch, 2 batch)
        return logP.mul(step.of(partners(rows), rows, rows)).sum().mul(-1f / rows);
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
