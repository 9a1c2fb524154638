package org.taxophone.engine;

import ai.djl.ndarray.NDArray;

/// What a decoder of 4 x 4 kernels needs and DJL has no method for.
public final class Upsampling implements AutoCloseable {
    private final TorchScript transposedConvolution;
    private final TorchScript resize;

    /// @param scope owns the compiled operators
    /// @param height rows of a resized plane
    /// @param width its columns
    public Upsampling(NativeScope scope, int height, int width) {
        transposedConvolution =
                TorchScript.compile(
                        scope,
                        "x: Tensor, w: Tensor, b: Tensor",
                        "return torch.conv_transpose2d(x, w, b, [2, 2], [1, 1])");
        resize =
                TorchScript.compile(
                        scope,
                        "x: Tensor",
                        "return torch.upsample_bilinear2d(x, [%d, %d], False)"
                                .formatted(height, width));
    }

    /// Transposed convolution, kernel 4, stride 2, padding 1: twice the height and the width.
    ///
    /// @param x (batch, in, height, width)
    /// @param weight (in, out, 4, 4)
    /// @param bias (out)
    /// @return (batch, out, 2 height, 2 width), in `scope`
    public NDArray transposedConvolution(
            NativeScope scope, NDArray x, NDArray weight, NDArray bias) {
        return transposedConvolution.differentiate(scope, x, weight, bias);
    }

    /// Bilinear resize of each plane, corners not aligned.
    ///
    /// @param x (batch, channel, height, width)
    /// @return (batch, channel, the height and width of this), in `scope`
    public NDArray resize(NativeScope scope, NDArray x) {
        return resize.differentiate(scope, x);
    }

    @Override
    public void close() {
        transposedConvolution.close();
        resize.close();
    }
}
