package org.taxophone.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// A small function of tensors that runs inside libtorch, with gradients: how operators are had
/// that DJL has no method for.
final class TorchScript implements AutoCloseable {
    private static final String HEAD =
            """
            class M(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.M, %s) -> Tensor:
            """;

    private final PtSymbolBlock module;

    private TorchScript(PtSymbolBlock module) {
        this.module = module;
    }

    /// Compiles a function.
    ///
    /// @param scope owns it
    /// @param arguments "x: Tensor, w: Tensor"
    /// @param body lines in the language of TorchScript archives: every operator in full, as in
    ///     `return torch.add(x, w)`
    static TorchScript compile(NativeScope scope, String arguments, String body) {
        String source = HEAD.formatted(arguments) + body.indent(4);
        try {
            PtSymbolBlock module =
                    JniUtils.loadModule(
                            (PtNDManager) scope.manager(),
                            new ByteArrayInputStream(TorchScriptArchive.of(source)),
                            false,
                            false);
            return new TorchScript(module);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // from memory: cannot happen
        }
    }

    /// Calls it as part of a graph that is differentiated; the result belongs to `scope`.
    NDArray differentiate(NativeScope scope, NDArray... arguments) {
        return scope.own(
                IValueUtils.forward(module, new NDList(arguments), true).singletonOrThrow());
    }

    /// Calls it without gradients; the result belongs to `scope`. Lists of arrays become
    /// `List[Tensor]`.
    NDArray call(NativeScope scope, Object... arguments) {
        IValue[] values = new IValue[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = value(arguments[i]);
        }
        try (IValue result = IValueUtils.runMethod(module, "forward", values)) {
            return result.toTensor((PtNDManager) scope.manager());
        } finally {
            for (IValue value : values) {
                value.close();
            }
        }
    }

    private static IValue value(Object argument) {
        return switch (argument) {
            case PtNDArray array -> IValue.from(array);
            case Double number -> IValue.from(number);
            case List<?> arrays -> IValue.listFrom(arrays.toArray(PtNDArray[]::new));
            default -> throw new IllegalArgumentException("no tensor: " + argument);
        };
    }

    @Override
    public void close() {
        module.close();
    }
}
