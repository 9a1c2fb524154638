package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.Checks;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.Operators;
import org.taxophone.engine.ParameterSet;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.Encoding;
import org.taxophone.model.LatentPrior;
import org.taxophone.model.VariationalNet;

/// The net: h(x) says which cluster (q(y given x)), f(x, y) where in it (q(z given x, y)), g(y, z)
/// draws the clip (p(x given y, z)). Results belong to the scope that is handed in.
public final class CatUvac implements VariationalNet {
    private final CatUvacConfig config;
    private final ParameterSet parameters;
    private final Operators operators;
    private final UvacGraph graph;
    private final Encoder h;
    private final LinearLayer clusterHead;
    private final @Nullable LinearLayer overHead;
    private final @Nullable LinearLayer projectionHidden;
    private final @Nullable LinearLayer projectionOut;
    private final @Nullable GenerativePart generative;
    private @Nullable ClusterMask mask;

    /// @param config architecture
    /// @param bins rows, a multiple of the net's reduction
    /// @param frames columns, a multiple of it too
    /// @param withDecoder whether f and g are built too
    /// @param seed of the initial values
    /// @param kind how it is computed
    public CatUvac(
            CatUvacConfig config,
            int bins,
            int frames,
            boolean withDecoder,
            long seed,
            GraphKind kind) {
        Checks.multipleOf("bins", bins, config.reduction());
        Checks.multipleOf("frames", frames, config.reduction());
        this.config = config;
        NativeScope scope = NativeScope.open();
        parameters = new ParameterSet(scope);
        operators = new Operators(scope);
        graph =
                switch (kind) {
                    case PLAIN -> new PlainGraph(operators);
                    case FAST -> new FastGraph(scope, operators, bins, frames);
                };
        InitialValues initial = new InitialValues(seed);
        int units = config.gruUnits();
        h = Encoder.make(parameters, initial, "h", config, bins, 0);
        clusterHead = linear(initial, "h.clusters", units, config.clusters());
        overHead =
                config.overClusters() == 0
                        ? null
                        : linear(initial, "h.over", units, config.overClusters());
        boolean contrast = config.contrastDimension() > 0;
        projectionHidden = contrast ? linear(initial, "h.projection0", units, units) : null;
        projectionOut =
                contrast
                        ? linear(initial, "h.projection1", units, config.contrastDimension())
                        : null;
        generative =
                withDecoder ? GenerativePart.make(parameters, initial, config, bins, frames) : null;
    }

    private LinearLayer linear(InitialValues initial, String name, int inputs, int outputs) {
        return LinearLayer.make(parameters, initial, name, inputs, outputs);
    }

    @Override
    public CatUvacConfig config() {
        return config;
    }

    @Override
    public ParameterSet parameters() {
        return parameters;
    }

    /// Whether f and g are there.
    @Override
    public boolean hasDecoder() {
        return generative != null;
    }

    /// Makes a batch ready for [#features] and [#latent].
    ///
    /// @param x (batch, 1, mel, time)
    public NDArray prepare(NDArray x) {
        return graph.prepare(x);
    }

    /// Output of h's GRU, (batch, units).
    ///
    /// @param training whether batch normalisation uses the batch's statistics
    public NDArray features(NativeScope step, NDArray prepared, boolean training) {
        return h.apply(step, graph, prepared, null, training);
    }

    /// Logits of y, (batch, clusters).
    public NDArray clusterLogits(NDArray features) {
        NDArray logits = clusterHead.apply(features);
        return mask == null ? logits : mask.over(logits);
    }

    /// From now on clusters can be dropped. To be called before numbers are read into the net.
    public ClusterMask letClustersDrop() {
        ClusterMask made = ClusterMask.make(parameters, config.clusters());
        mask = made;
        return made;
    }

    /// Clusters that can be chosen.
    public int livingClusters() {
        return mask == null ? config.clusters() : mask.living().length;
    }

    /// Logits of the over-clustering head, (batch, overClusters).
    public NDArray overLogits(NDArray features) {
        return required(overHead, "overClusters").apply(features);
    }

    /// Where the contrast between views is taken, (batch, contrastDimension).
    public NDArray projection(NDArray features) {
        NDArray hidden = required(projectionHidden, "contrastDimension").apply(features);
        return required(projectionOut, "contrastDimension")
                .apply(hidden.getNDArrayInternal().relu());
    }

    /// q(z given x, y).
    ///
    /// @param y class probabilities (batch, clusters)
    public Latent latent(NativeScope step, NDArray prepared, NDArray y, boolean training) {
        GenerativePart part = required(generative, "withDecoder");
        NDArray code = part.f().apply(step, graph, prepared, y, training);
        return Latent.of(part.head().apply(code));
    }

    /// KL(q(z given x, y) || prior), summed over the batch.
    public NDArray latentDivergence(Latent latent, NDArray y) {
        GenerativePart part = required(generative, "withDecoder");
        return config.latentPrior() == LatentPrior.PER_CLUSTER
                ? latent.divergenceFrom(part.classLatent(y))
                : latent.divergenceFromStandard();
    }

    /// Logits of p(x given y, z), (batch, 1, mel, time).
    public NDArray decode(NativeScope step, NDArray y, NDArray z) {
        GenerativePart part = required(generative, "withDecoder");
        NDArray placed =
                config.latentPrior() == LatentPrior.SCALED_BY_CLUSTER ? part.place(y, z) : z;
        return graph.decode(step, part.g(), NDArrays.concat(new NDList(y, placed), 1));
    }

    @Override
    public Encoding encode(NativeScope step, NDArray x, boolean withLatent) {
        NDArray prepared = prepare(x);
        NDArray features = features(step, prepared, false);
        NDArray logP = clusterLogits(features).logSoftmax(1);
        NDArray z =
                withLatent && hasDecoder()
                        ? latent(step, prepared, logP.exp(), false).mean()
                        : null;
        return new Encoding(features, logP, z);
    }

    @Override
    public NDArray draw(NativeScope step, @Nullable NDArray y, NDArray z) {
        return decode(step, required(y, "clusters"), z).getNDArrayInternal().sigmoid();
    }

    private static <T> T required(@Nullable T part, String field) {
        if (part == null) {
            throw new IllegalStateException("this net was built without " + field);
        }
        return part;
    }

    @Override
    public void close() {
        operators.close();
        parameters.scope().close();
    }
}
