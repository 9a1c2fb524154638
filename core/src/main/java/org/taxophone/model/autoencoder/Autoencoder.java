package org.taxophone.model.autoencoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.Checks;
import org.taxophone.engine.InitialValues;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.ParameterSet;
import org.taxophone.engine.Upsampling;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.Encoding;
import org.taxophone.model.VariationalNet;

/// The net: a clip becomes a code, the code becomes the clip again. Results belong to the scope
/// that is handed in.
public final class Autoencoder implements VariationalNet {
    private final AutoencoderConfig config;
    private final ParameterSet parameters;
    private final Upsampling operators;
    private final Convolutions encoder;
    private final Linear code;
    private final @Nullable Linear spread;
    private final Linear bridge;
    private final TransposedConvolutions decoder;
    private final int rows;
    private final int columns;

    /// @param config architecture
    /// @param bins rows of a clip, at least the net's reduction
    /// @param frames columns of a clip, at least that
    /// @param seed of the initial values
    public Autoencoder(AutoencoderConfig config, int bins, int frames, long seed) {
        Checks.atLeast("bins", bins, config.reduction());
        Checks.atLeast("frames", frames, config.reduction());
        this.config = config;
        NativeScope scope = NativeScope.open();
        parameters = new ParameterSet(scope);
        operators = new Upsampling(scope, bins, frames);
        InitialValues initial = new InitialValues(seed);
        int[] channels = config.channels();
        encoder = Convolutions.make(parameters, initial, channels);
        rows = encoder.reduced(bins);
        columns = encoder.reduced(frames);
        int width = channels[channels.length - 1] * rows * columns;
        int latent = config.latentDimension();
        code = Linear.make(parameters, initial, "encoder.mean", width, latent);
        spread =
                config.variational()
                        ? Linear.make(parameters, initial, "encoder.logVariance", width, latent)
                        : null;
        bridge = Linear.make(parameters, initial, "decoder.bridge", latent, width);
        decoder = TransposedConvolutions.make(parameters, initial, channels);
    }

    @Override
    public AutoencoderConfig config() {
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

    /// Mean of the code and, where it is a Gaussian, its log-variance, each (batch, latent).
    ///
    /// @param x (batch, 1, mel, time)
    public NDList code(NativeScope step, NDArray x) {
        NDArray planes = encoder.apply(step, x);
        // (batch, channel, rows, columns) to (batch, rows x columns x channel): that is how it lies
        NDArray flat = planes.transpose(0, 2, 3, 1).reshape(planes.getShape().get(0), -1);
        NDList code = new NDList(this.code.apply(flat));
        if (spread != null) {
            code.add(spread.apply(flat));
        }
        return code;
    }

    /// @param z codes (batch, latent)
    /// @return (batch, 1, mel, time)
    public NDArray decode(NativeScope step, NDArray z) {
        int channels = config.channels()[config.layers() - 1];
        NDArray planes =
                bridge.apply(z)
                        .getNDArrayInternal()
                        .relu()
                        .reshape(-1, rows, columns, channels)
                        .transpose(0, 3, 1, 2); // (batch, channel, rows, columns)
        return operators.resize(step, decoder.apply(step, operators, planes));
    }

    @Override
    public Encoding encode(NativeScope step, NDArray x, boolean withLatent) {
        return new Encoding(null, null, withLatent ? code(step, x).get(0) : null);
    }

    @Override
    public NDArray draw(NativeScope step, @Nullable NDArray y, NDArray z) {
        return decode(step, z);
    }

    @Override
    public void close() {
        operators.close();
        parameters.scope().close();
    }

    private record Linear(NDArray weight, NDArray bias) {
        static Linear make(
                ParameterSet set, InitialValues initial, String name, int inputs, int outputs) {
            String weight = name + ".weight";
            String bias = name + ".bias";
            return new Linear(
                    set.learn(
                            weight,
                            initial.uniform(weight, inputs * outputs, inputs),
                            outputs,
                            inputs),
                    set.learn(bias, initial.uniform(bias, outputs, inputs), outputs));
        }

        NDArray apply(NDArray x) {
            return x.getNDArrayInternal().linear(x, weight, bias).singletonOrThrow();
        }
    }
}
