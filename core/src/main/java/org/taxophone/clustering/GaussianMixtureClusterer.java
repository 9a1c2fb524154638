package org.taxophone.clustering;

import org.jspecify.annotations.Nullable;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// Gaussian mixture by expectation and maximisation (Dempster, Laird and Rubin 1977).
///
/// Each start takes its first responsibilities from one start of k-means; densities are added by
/// log-sum-exp. A Gaussian that no row belongs to spreads over all rows with a weight of nearly 0.
public final class GaussianMixtureClusterer implements Clusterer<GaussianMixtureConfig> {
    private static final String STAGE = "Gaussian mixture";

    @Override
    public ClusterAssignment fit(
            Embeddings embeddings, GaussianMixtureConfig config, JobContext context) {
        return run(embeddings, config, context).assignment();
    }

    /// The same with the mixture and its likelihood.
    ///
    /// @throws IllegalArgumentException naming the first number that is not finite
    /// @throws org.taxophone.common.TaxophoneException if there are more clusters than rows, or a
    /// full covariance cannot be inverted: the regularisation is too small for the columns' units
    public GaussianMixtureResult run(
            Embeddings embeddings, GaussianMixtureConfig config, JobContext context) {
        embeddings.requireFinite();
        Clusterer.requireEnough(embeddings, config);
        Responsibilities responsibilities = new Responsibilities(embeddings, config.clusters());
        @Nullable Fit best = null;
        for (int restart = 0; restart < config.restarts(); restart++) {
            context.progress(restart, config.restarts(), STAGE);
            start(responsibilities, embeddings, config, restart, context);
            Fit fit = fit(responsibilities, config, context);
            if (best == null || fit.logLikelihood > best.logLikelihood) {
                best = fit;
            }
        }
        context.progress(config.restarts(), config.restarts(), STAGE);
        if (best == null) {
            throw new IllegalStateException("a config has at least one restart");
        }
        responsibilities.expect(best.mixture, context);
        return new GaussianMixtureResult(
                responsibilities.assignment(embeddings.ids()),
                best.mixture,
                best.logLikelihood,
                best.iterations,
                best.converged);
    }

    private record Fit(
            GaussianMixture mixture, double logLikelihood, int iterations, boolean converged) {}

    private static void start(
            Responsibilities responsibilities,
            Embeddings embeddings,
            GaussianMixtureConfig config,
            int restart,
            JobContext context) {
        KMeansConfig kMeans =
                new KMeansConfig(
                        config.clusters(), 1, 300, Seeds.derive(config.seed(), STAGE, restart));
        responsibilities.set(new KMeansClusterer().fit(embeddings, kMeans, context).clusters());
    }

    private static Fit fit(
            Responsibilities responsibilities, GaussianMixtureConfig config, JobContext context) {
        GaussianMixture mixture =
                responsibilities.maximise(config.covariance(), config.regularisation(), context);
        double before = responsibilities.expect(mixture, context);
        for (int iteration = 1; iteration <= config.maxIterations(); iteration++) {
            mixture =
                    responsibilities.maximise(
                            config.covariance(), config.regularisation(), context);
            double now = responsibilities.expect(mixture, context);
            if (Math.abs(now - before) < config.tolerance()) {
                return new Fit(mixture, now, iteration, true);
            }
            before = now;
        }
        return new Fit(mixture, before, config.maxIterations(), false);
    }
}
