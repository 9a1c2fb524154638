package org.taxophone.engine;

import ai.djl.ndarray.NDArray;

/// Operators that DJL has no method for.
public final class Operators implements AutoCloseable {
    private final TorchScript transposedConvolution;

    /// @param scope owns the compiled operators
    public Operators(NativeScope scope) {
        transposedConvolution =
                TorchScript.compile(
                        scope,
                        "x: Tensor, w: Tensor, b: Tensor",
                        "return torch.conv_transpose2d(x, w, b, [2, 2], [3, 3])");
    }

    /// Transposed convolution, kernel 8, stride 2, padding 3: twice the height and the width.
    ///
    /// @param x (batch, in, height, width)
    /// @param weight (in, out, 8, 8)
    /// @param bias (out)
    /// @return (batch, out, 2 height, 2 width), in `scope`
    public NDArray transposedConvolution(
            NativeScope scope, NDArray x, NDArray weight, NDArray bias) {
        return transposedConvolution.differentiate(scope, x, weight, bias);
    }

    @Override
    public void close() {
        transposedConvolution.close();
    }
}
