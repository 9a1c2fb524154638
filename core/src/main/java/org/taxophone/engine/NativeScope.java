package org.taxophone.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;

/// Owns native arrays and frees them when it closes.
///
/// An operator's result belongs to the scope of its first operand. What is derived from a parameter
/// (a transposed view, say) would so live as long as the model: [#own] moves it here.
public final class NativeScope implements AutoCloseable {
    private final NDManager manager;

    private NativeScope(NDManager manager) {
        this.manager = manager;
    }

    /// A scope of its own.
    public static NativeScope open() {
        TorchEngine.start();
        return new NativeScope(TorchEngine.engine().newBaseManager(Devices.device()));
    }

    /// A scope inside this one, for one step; it closes with this one at the latest.
    public NativeScope child() {
        return new NativeScope(manager.newSubManager());
    }

    /// What DJL calls this scope.
    public NDManager manager() {
        return manager;
    }

    /// Moves an array into this scope.
    ///
    /// @return the same array
    public NDArray own(NDArray array) {
        array.attach(manager);
        return array;
    }

    /// An array over the buffer's own memory: nothing is copied, and the buffer must not change
    /// while the array is in use. A copy for each batch would leave direct buffers behind that are
    /// freed only when the heap happens to be collected.
    ///
    /// @param buffer direct, in native byte order
    public NDArray wrap(ByteBuffer buffer, long... shape) {
        return manager.create(buffer, new Shape(shape), DataType.FLOAT32);
    }

    /// An array of these values, in libtorch's own memory.
    public NDArray of(float[] values, long... shape) {
        try (NDArray javas = manager.create(values, new Shape(shape))) {
            return javas.duplicate();
        }
    }

    public NDArray zeros(long... shape) {
        return manager.zeros(new Shape(shape));
    }

    public NDArray ones(long... shape) {
        return manager.ones(new Shape(shape));
    }

    /// Arrays that live in this scope and those inside it.
    public int liveArrays() {
        return manager.getManagedArrays().size();
    }

    @Override
    public void close() {
        manager.close();
    }
}
