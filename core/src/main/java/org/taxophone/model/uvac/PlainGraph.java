package org.taxophone.model.uvac;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.taxophone.engine.NativeScope;
import org.taxophone.engine.Operators;

/// The graph as the paper draws it: 8 x 8 convolutions of stride 2, the class as constant planes
/// beside the clip, transposed convolutions back. The reference for [FastGraph].
record PlainGraph(Operators operators) implements UvacGraph {
    private static final Shape THREE = new Shape(3, 3);

    @Override
    public NDArray prepare(NDArray x) {
        return x;
    }

    @Override
    public NDArray encode(
            NativeScope scope,
            EncoderWeights weights,
            NDArray input,
            @Nullable NDArray y,
            boolean training) {
        NDArray x = y == null ? input : withClassPlanes(input, y);
        for (int layer = 0; layer < weights.layers(); layer++) {
            NDArray kernel =
                    layer == 0 ? firstKernel(scope, weights) : kernel(scope, weights, layer);
            x = UvacGraph.convolution(x, kernel, weights.biases()[layer], TWO, THREE);
            x = weights.norms()[layer].apply(x, training).getNDArrayInternal().relu();
        }
        return x;
    }

    private static NDArray withClassPlanes(NDArray x, NDArray y) {
        Shape shape = x.getShape();
        long classes = y.getShape().get(1);
        NDArray planes =
                y.reshape(shape.get(0), classes, 1, 1)
                        .broadcast(new Shape(shape.get(0), classes, shape.get(2), shape.get(3)));
        return NDArrays.concat(new NDList(x, planes), 1); // (batch, 1 + classes, mel, time)
    }

    /// (out, 8, 8, in) to (out, in, 8, 8).
    private static NDArray kernel(NativeScope scope, EncoderWeights weights, int layer) {
        NDArray stored = weights.kernels()[layer];
        Shape shape = stored.getShape();
        return scope.own(stored.transpose(0, 3, 1, 2))
                .reshape(shape.get(0), -1)
                .reshape(shape.get(0), shape.get(3), 8, 8);
    }

    /// Puts the phases of both first kernels back into place: (out, 1 + classes, 8, 8).
    private static NDArray firstKernel(NativeScope scope, EncoderWeights weights) {
        int out = weights.channels(0);
        NDArray clip =
                scope.own(weights.kernels()[0].reshape(out, 4, 4, 2, 2)) // (out, i, j, row, col)
                        .transpose(0, 1, 3, 2, 4)
                        .reshape(out, 1, 8, 8);
        NDArray classKernel = weights.classKernel();
        if (classKernel == null) {
            return clip;
        }
        NDArray classes =
                scope.own(classKernel.reshape(-1, out, 2, 2, 4, 4)) // (class, out, row, col, i, j)
                        .transpose(1, 0, 4, 2, 5, 3)
                        .reshape(out, -1, 8, 8);
        return NDArrays.concat(new NDList(clip, classes), 1);
    }

    @Override
    public NDArray decode(NativeScope scope, DecoderWeights weights, NDArray code) {
        int channels = weights.channels();
        NDArray x =
                weights.bridge()
                        .apply(code)
                        .getNDArrayInternal()
                        .relu()
                        .reshape(-1, weights.mel(), weights.time(), channels)
                        .transpose(0, 3, 1, 2); // (batch, channel, mel / r, time / r)
        for (int layer = 0; layer < weights.layers(); layer++) {
            boolean last = layer == weights.layers() - 1;
            NDArray stored = weights.kernels()[layer];
            NDArray kernel =
                    last
                            ? lastKernel(scope, stored)
                            : scope.own(stored.transpose(0, 3, 1, 2)); // (in, out, 8, 8)
            x = operators.transposedConvolution(scope, x, kernel, weights.biases()[layer]);
            x = last ? x : x.getNDArrayInternal().relu();
        }
        return x;
    }

    /// (row phase, column phase, i, j, in) to (in, 1, 8, 8): row 7 - phase - 2 i of the kernel
    /// meets input row i, and so for columns.
    private static NDArray lastKernel(NativeScope scope, NDArray stored) {
        long in = stored.getShape().get(3);
        NDArray flipped = scope.own(stored.reshape(2, 2, 4, 4, in));
        for (int axis = 0; axis < 4; axis++) {
            flipped = reversed(flipped, axis);
        }
        return flipped.transpose(4, 2, 0, 3, 1) // (in, i, row phase, j, column phase)
                .reshape(in, 1, 8, 8);
    }

    /// DJL's own flip has no gradient.
    private static NDArray reversed(NDArray array, int axis) {
        NDList slices = array.split(array.getShape().get(axis), axis);
        Collections.reverse(slices);
        return NDArrays.concat(slices, axis);
    }
}
