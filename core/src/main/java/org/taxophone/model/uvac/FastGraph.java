package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.Operators;

/// The same function as [PlainGraph], rewritten for speed:
///
/// 1. kernels are kept as (out, 8, 8, in) and used through a transposed view, whose strides make
///    oneDNN take its channels-last routines;
/// 2. the first layer, which has one channel and so nothing to vectorise over, is a 4 x 4
///    convolution over the four phases of the clip;
/// 3. the class planes are constant, so their convolution is y times the convolution of a plane of
///    ones: one small matrix product instead of as many channels as classes;
/// 4. the last transposed convolution, to one channel, is one convolution to the four phases of the
///    output, which are then interleaved.
final class FastGraph implements UvacGraph {
    private static final Shape ZERO = new Shape(0, 0);
    private static final Shape THREE = new Shape(3, 3);

    private final Operators operators;
    private final NDArray ones;

    /// @param scope owns the plane of ones
    FastGraph(NativeScope scope, Operators operators, int bins, int frames) {
        this.operators = operators;
        try (NativeScope once = scope.child()) {
            ones = scope.own(prepare(once.ones(1, 1, bins, frames)));
        }
    }

    /// Padding, then each 2 x 2 block becomes four channels.
    ///
    /// @return (batch, 4 phases, mel / 2 + 3, time / 2 + 3) with channels-last strides
    @Override
    public NDArray prepare(NDArray x) {
        long mel = x.getShape().get(2) / 2 + 3;
        long time = x.getShape().get(3) / 2 + 3;
        return x.pad(new Shape(3, 3, 3, 3), 0)
                .reshape(-1, mel, 2, time, 2)
                .transpose(0, 1, 3, 2, 4)
                .reshape(-1, mel, time, 4)
                .transpose(0, 3, 1, 2);
    }

    @Override
    public NDArray encode(
            NativeScope scope,
            EncoderWeights weights,
            NDArray input,
            @Nullable NDArray y,
            boolean training) {
        NDArray x = firstLayer(scope, weights, input, y);
        for (int layer = 0; layer < weights.layers(); layer++) {
            if (layer > 0) {
                NDArray kernel = channelsFirst(scope, weights.kernels()[layer]);
                NDArray bias = weights.biases()[layer];
                x = instead(x, UvacGraph.convolution(x, kernel, bias, TWO, THREE));
            }
            x = instead(x, weights.norms()[layer].apply(x, training));
            x = instead(x, x.getNDArrayInternal().relu());
        }
        return x;
    }

    private NDArray firstLayer(
            NativeScope scope, EncoderWeights weights, NDArray input, @Nullable NDArray y) {
        NDArray kernel = channelsFirst(scope, weights.kernels()[0]);
        NDArray x = UvacGraph.convolution(input, kernel, weights.biases()[0], ONE, ZERO);
        if (y == null || weights.classKernel() == null) {
            return x;
        }
        try (NDArray planes = classPlanes(scope, weights.classKernel(), y, x.getShape())) {
            return instead(x, x.add(planes));
        }
    }

    /// Lets go of a result that nothing but the next one needs. Autograd holds on to what it needs
    /// itself; the rest would wait for the end of the step, which is half of its memory.
    private static NDArray instead(NDArray used, NDArray next) {
        used.close();
        return next;
    }

    /// y times the first convolution of a plane of ones, (batch, out, mel / 2, time / 2).
    private NDArray classPlanes(NativeScope scope, NDArray classKernel, NDArray y, Shape layer) {
        long out = layer.get(1);
        long mel = layer.get(2);
        long time = layer.get(3);
        NDArray planes =
                scope.own(UvacGraph.convolution(ones, classKernel, null, ONE, ZERO))
                        .reshape(-1, out, mel, time)
                        .transpose(0, 2, 3, 1) // (class, mel / 2, time / 2, out)
                        .reshape(y.getShape().get(1), -1);
        NDArray product = y.matMul(planes);
        NDArray shaped = instead(product, product.reshape(-1, mel, time, out));
        return instead(shaped, shaped.transpose(0, 3, 1, 2));
    }

    @Override
    public NDArray decode(NativeScope scope, DecoderWeights weights, NDArray code) {
        NDArray x =
                weights.bridge()
                        .apply(code)
                        .getNDArrayInternal()
                        .relu()
                        .reshape(-1, weights.mel(), weights.time(), weights.channels())
                        .transpose(0, 3, 1, 2); // (batch, channel, mel / r, time / r)
        int last = weights.layers() - 1;
        for (int layer = 0; layer < last; layer++) {
            NDArray kernel = channelsFirst(scope, weights.kernels()[layer]);
            NDArray bias = weights.biases()[layer];
            x = instead(x, operators.transposedConvolution(scope, x, kernel, bias));
            x = instead(x, x.getNDArrayInternal().relu());
        }
        NDArray kernel = channelsFirst(scope, weights.kernels()[last]);
        NDArray phases = instead(x, UvacGraph.convolution(x, kernel, null, ONE, TWO));
        return interleave(phases).add(weights.biases()[last]);
    }

    /// (batch, 4 phases, mel / 2 + 1, time / 2 + 1) to (batch, 1, mel, time): phase (row, column)
    /// is read from its own corner on.
    private static NDArray interleave(NDArray phases) {
        long mel = phases.getShape().get(2) - 1;
        long time = phases.getShape().get(3) - 1;
        NDList rows = new NDList(2);
        for (int row = 0; row < 2; row++) {
            NDList columns = new NDList(2);
            for (int column = 0; column < 2; column++) {
                columns.add(
                        phases.get(
                                new NDIndex(
                                        ":,{},{}:{},{}:{}",
                                        2 * row + column,
                                        row,
                                        row + mel,
                                        column,
                                        column + time)));
            }
            rows.add(NDArrays.stack(columns, 3)); // (batch, mel / 2, time / 2, column)
        }
        return NDArrays.stack(rows, 2).reshape(-1, 1, 2 * mel, 2 * time);
    }

    /// A view of (out, height, width, in) as (out, in, height, width).
    private static NDArray channelsFirst(NativeScope scope, NDArray kernel) {
        return scope.own(kernel.transpose(0, 3, 1, 2));
    }
}
