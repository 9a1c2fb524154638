package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.Checks;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.Operators;
import org.taxophone.engine.ParameterSet;
import org.taxophone.model.Encoding;
import org.taxophone.model.UvacConfig;
import org.taxophone.model.VariationalNet;

/// The UVAC: f(x) says where a clip is (q(z given x)), a mixture of Gaussians which cluster that
/// is, and g(z) draws the clip (p(x given z)). Results belong to the scope that is handed in.
public final class MixtureUvac implements VariationalNet {
    private final UvacConfig config;
    private final ParameterSet parameters;
    private final Operators operators;
    private final UvacGraph graph;
    private final Encoder f;
    private final LinearLayer head;
    private final DecoderWeights g;
    private MixturePrior prior;

    /// @param config architecture
    /// @param bins rows, a multiple of the net's reduction
    /// @param frames columns, a multiple of it too
    /// @param seed of the initial values
    public MixtureUvac(UvacConfig config, int bins, int frames, long seed) {
        Checks.multipleOf("bins", bins, config.reduction());
        Checks.multipleOf("frames", frames, config.reduction());
        this.config = config;
        NativeScope scope = NativeScope.open();
        parameters = new ParameterSet(scope);
        operators = new Operators(scope);
        graph = new FastGraph(scope, operators, bins, frames);
        InitialValues initial = new InitialValues(seed);
        int latent = config.latentDimension();
        f = Encoder.make(parameters, initial, "f", config.stack(), bins, 0);
        head = LinearLayer.make(parameters, initial, "f.head", config.gruUnits(), 2 * latent);
        g = DecoderWeights.make(parameters, initial, "g", config.stack(), latent, bins, frames);
        prior = MixturePrior.make(parameters, initial, config.clusters(), latent);
    }

    @Override
    public UvacConfig config() {
        return config;
    }

    @Override
    public ParameterSet parameters() {
        return parameters;
    }

    @Override
    public boolean hasDecoder() {
        return true;
    }

    /// Output of f's GRU, (batch, units).
    ///
    /// @param x (batch, 1, mel, time)
    public NDArray features(NativeScope step, NDArray x, boolean training) {
        return f.apply(step, graph, graph.prepare(x), null, training);
    }

    /// q(z given x).
    public Latent latent(NDArray features) {
        return Latent.of(head.apply(features));
    }

    /// How far q(z given x) is from the mixture, `-log sum_c pi_c exp(-KL(q || N_c))`, summed over
    /// the batch.
    public NDArray divergence(NativeScope step, Latent latent) {
        return prior.divergence(step, latent);
    }

    /// Logits of p(x given z), (batch, 1, mel, time).
    public NDArray decode(NativeScope step, NDArray z) {
        return graph.decode(step, g, z);
    }

    /// Puts a mixture in place that was fitted to codes.
    ///
    /// @param weights adding up to 1
    /// @param means `means[cluster][dimension]`
    /// @param variances `variances[cluster][dimension]`
    public void startFrom(double[] weights, double[][] means, double[][] variances) {
        MixturePrior.put(parameters, weights, means, variances);
    }

    /// From now on clusters can be dropped. To be called before numbers are read into the net.
    public ClusterMask letClustersDrop() {
        ClusterMask mask = ClusterMask.make(parameters, config.clusters());
        prior = prior.with(mask);
        return mask;
    }

    /// Whether a parameter is one of the mixture's.
    public static boolean isPrior(String parameter) {
        return parameter.startsWith("prior.");
    }

    @Override
    public Encoding encode(NativeScope step, NDArray x, boolean withLatent) {
        NDArray features = features(step, x, false);
        NDArray mean = latent(features).mean();
        return new Encoding(features, prior.logResponsibilities(step, mean), mean);
    }

    @Override
    public NDArray draw(NativeScope step, @Nullable NDArray y, NDArray z) {
        return decode(step, z).getNDArrayInternal().sigmoid();
    }

    @Override
    public void close() {
        operators.close();
        parameters.scope().close();
    }
}
