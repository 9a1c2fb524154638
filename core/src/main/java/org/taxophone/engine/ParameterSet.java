package org.taxophone.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;

/// The numbers of a model, by name: what is learnt, and what is only kept (the running statistics
/// of batch normalisation).
public final class ParameterSet {
    private final NativeScope scope;
    private final SequencedMap<String, NDArray> learnt = new LinkedHashMap<>();
    private final SequencedMap<String, NDArray> kept = new LinkedHashMap<>();

    /// @param scope owns the arrays
    public ParameterSet(NativeScope scope) {
        this.scope = scope;
    }

    /// Adds a parameter that is learnt.
    public NDArray learn(String name, float[] values, long... shape) {
        NDArray array = scope.of(values, shape);
        array.setRequiresGradient(true);
        return add(learnt, name, array);
    }

    /// Adds a running statistic, every value the same.
    public NDArray keep(String name, float value, long... shape) {
        float[] values = new float[(int) new Shape(shape).size()];
        Arrays.fill(values, value);
        return add(kept, name, scope.of(values, shape));
    }

    private NDArray add(Map<String, NDArray> home, String name, NDArray array) {
        if (learnt.containsKey(name) || kept.containsKey(name)) {
            throw new IllegalArgumentException("two parameters are called " + name);
        }
        home.put(name, array);
        return array;
    }

    /// What is learnt, in the order of its making; not a copy.
    public SequencedMap<String, NDArray> learnt() {
        return learnt;
    }

    /// Numbers that are learnt.
    public long count() {
        return learnt.values().stream().mapToLong(NDArray::size).sum();
    }

    /// The scope that owns the arrays.
    public NativeScope scope() {
        return scope;
    }

    /// A copy of every number, to come back to.
    public Map<String, float[]> copy() {
        Map<String, float[]> copy = new LinkedHashMap<>();
        forEach((name, array) -> copy.put(name, array.toFloatArray()));
        return copy;
    }

    /// Comes back to a copy.
    public void restore(Map<String, float[]> copy) {
        forEach(
                (name, array) -> {
                    float[] values = copy.get(name);
                    if (values == null || values.length != array.size()) {
                        throw new IllegalArgumentException(
                                "parameter " + name + " is of another model");
                    }
                    NativeValues.set(array, values);
                });
    }

    /// Writes every number.
    public void write(DataOutputStream out) throws IOException {
        NativeValues.write(out, copy());
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if the bytes are of another model
    public void read(DataInputStream in) throws IOException {
        try {
            restore(NativeValues.read(in));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// 16 hex digits over names and bits of every number.
    public String fingerprint() {
        return NativeValues.fingerprint(copy());
    }

    private void forEach(BiConsumer<String, NDArray> action) {
        learnt.forEach(action);
        kept.forEach(action);
    }
}
