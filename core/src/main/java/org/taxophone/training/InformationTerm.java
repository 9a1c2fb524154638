package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/// The information term A with its consistency between two views (Hu et al. 2017, IMSAT):
/// `-(w H(mean p) - mean H(p)) + symmetric KL(p of view 1, p of view 2)`.
final class InformationTerm {
    /// Keeps the logarithm of an empty class finite.
    private static final float FLOOR = 1e-8f;

    private InformationTerm() {}

    /// @param logits (2 batch, classes), all first views, then all second
    /// @param marginalWeight w
    static NDArray of(NDArray logits, double marginalWeight) {
        long rows = logits.getShape().get(0);
        NDArray logP = logits.logSoftmax(1);
        NDArray p = logP.exp();
        NDArray mean = p.mean(new int[] {0});
        NDArray entropyOfMean = mean.mul(mean.add(FLOOR).log()).sum().neg();
        NDArray meanEntropy = p.mul(logP).sum().mul(-1f / rows);
        NDList views = p.split(2, 0);
        NDList logViews = logP.split(2, 0);
        NDArray divergence =
                views.get(0)
                        .sub(views.get(1))
                        .mul(logViews.get(0).sub(logViews.get(1)))
                        .sum()
                        .mul(1f / rows);
        return meanEntropy.sub(entropyOfMean.mul((float) marginalWeight)).add(divergence);
    }
}
