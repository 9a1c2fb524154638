package org.taxophone.training;

import static org.taxophone.engine.Constants.plus;
import static org.taxophone.engine.Constants.times;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/// The information term A with its consistency between two views (Hu et al. 2017, IMSAT):
/// `-(w H(mean p) - mean H(p)) + symmetric KL(p of view 1, p of view 2)`.
final class InformationTerm {
    /// Keeps the logarithm of an empty class finite.
    private static final double FLOOR = 1e-8;

    private InformationTerm() {}

    /// @param logits (2 batch, classes), all first views, then all second
    /// @param marginalWeight w
    static NDArray of(NDArray logits, double marginalWeight) {
        long rows = logits.getShape().get(0);
        NDArray logP = logits.logSoftmax(1);
        NDArray p = logP.exp();
        NDArray mean = p.mean(new int[] {0});
        NDArray entropyOfMean = mean.mul(plus(mean, FLOOR).log()).sum().neg();
        NDArray meanEntropy = times(p.mul(logP).sum(), -1.0 / rows);
        NDList views = p.split(2, 0);
        NDList logViews = logP.split(2, 0);
        NDArray difference = views.get(0).sub(views.get(1));
        NDArray divergence =
                times(difference.mul(logViews.get(0).sub(logViews.get(1))).sum(), 1.0 / rows);
        return meanEntropy.sub(times(entropyOfMean, marginalWeight)).add(divergence);
    }
}
