package org.taxophone.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/// Arithmetic with constants, safe to differentiate.
///
/// DJL's own `x.mul(2)` puts the 2 into a Java buffer that the garbage collector may free before
/// the backward pass reads it again: gradients then hold, once in some thousand steps, whatever
/// lies there. Constants made here live in libtorch's memory, for as long as it needs them. A test
/// forbids the others where gradients are taken.
public final class Constants {
    private Constants() {}

    /// x * factor.
    public static NDArray times(NDArray x, double factor) {
        try (NDArray constant = constant(x.getManager(), factor)) {
            return x.mul(constant);
        }
    }

    /// x + term.
    public static NDArray plus(NDArray x, double term) {
        try (NDArray constant = constant(x.getManager(), term)) {
            return x.add(constant);
        }
    }

    /// x, not below `low` and not above `high`; without gradient beyond them.
    public static NDArray clamp(NDArray x, double low, double high) {
        try (NDArray least = constant(x.getManager(), low);
                NDArray most = constant(x.getManager(), high)) {
            return x.maximum(least).minimum(most);
        }
    }

    private static NDArray constant(NDManager manager, double value) {
        try (NDArray javas = manager.create((float) value)) {
            return javas.duplicate();
        }
    }
}
