package org.taxophone.model;

import ai.djl.ndarray.NDArray;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;

/// A net of one of the families, as those see it that read it when it has learnt: where clips are,
/// and what the decoder draws. Results belong to the scope that is handed in.
public interface VariationalNet extends AutoCloseable {
    /// What it is made of.
    ModelConfig config();

    /// Its numbers, in the scope that owns all of the net.
    ParameterSet parameters();

    /// Opens a scope for one step.
    default NativeScope step() {
        return parameters().scope().child();
    }

    /// Arrays alive in the net and all scopes inside it.
    default int liveArrays() {
        return parameters().scope().liveArrays();
    }

    /// Whether it can draw.
    boolean hasDecoder();

    /// Where clips are, without noise and with running statistics.
    ///
    /// @param x (batch, 1, mel, time)
    /// @param withLatent whether z is wanted too, where there is one
    Encoding encode(NativeScope step, NDArray x, boolean withLatent);

    /// What the decoder makes of codes, in the values of the input, (batch, 1, mel, time).
    ///
    /// @param y class probabilities (batch, clusters); null where the family draws from z alone
    /// @param z places in the latent space (batch, latent)
    NDArray draw(NativeScope step, @Nullable NDArray y, NDArray z);

    @Override
    void close();
}
