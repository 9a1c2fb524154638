package org.taxophone.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Adam (Kingma and Ba 2015; beta 0.9 and 0.999, epsilon 1e-8) over all parameters in one native
/// call, with moments that can be saved and cleared.
public final class Adam implements AutoCloseable {
    private static final String ALL =
            "p: List[Tensor], g: List[Tensor], m: List[Tensor], v: List[Tensor], s: List[Tensor]";

    /// Longer gradients are scaled to length `limit`; the gradients are 0 afterwards.
    private static final String STEP =
            """
            _0 = torch._foreach_add_(s, 1)
            c = torch.clamp(torch.mul(torch.reciprocal(torch.add(norm, 1e-06)), limit), None, 1.)
            _1 = torch._foreach_mul_(g, c)
            _2 = annotate(List[Tensor], [])
            _3 = torch._fused_adam_(p, g, m, v, _2, s, lr=lr, beta1=0.90000000000000002, beta2=0.999, weight_decay=0., eps=1e-08, amsgrad=False, maximize=False)
            _4 = torch._foreach_zero_(g)
            return norm
            """;

    private final List<String> names;
    private final NativeScope scope;
    private final List<NDArray> parameters;
    private final List<NDArray> gradients = new ArrayList<>();
    private final List<NDArray> means = new ArrayList<>();
    private final List<NDArray> squares = new ArrayList<>();
    private final List<NDArray> steps = new ArrayList<>();
    private final TorchScript norm;
    private final TorchScript step;

    /// @param set what is learnt; its arrays must outlive this
    public Adam(ParameterSet set) {
        this(set.scope(), set.learnt());
    }

    Adam(NativeScope parent, Map<String, NDArray> learnt) {
        scope = parent.child();
        names = List.copyOf(learnt.keySet());
        parameters = List.copyOf(learnt.values());
        makeGradients();
        for (NDArray parameter : parameters) {
            gradients.add(scope.own(parameter.getGradient()));
            means.add(scope.own(parameter.zerosLike()));
            squares.add(scope.own(parameter.zerosLike()));
            steps.add(scope.zeros());
        }
        norm =
                TorchScript.compile(
                        scope,
                        "g: List[Tensor]",
                        "return torch.linalg_vector_norm(torch.stack(torch._foreach_norm(g, 2.)))");
        step = TorchScript.compile(scope, ALL + ", norm: Tensor, limit: float, lr: float", STEP);
    }

    /// Gives each parameter a gradient of zeros: autograd then keeps adding into that one tensor,
    /// so that one handle to it is enough, and a parameter that no loss reaches has one too.
    private void makeGradients() {
        try (NativeScope once = scope.child();
                GradientTape tape = GradientTape.recording()) {
            NDArray sum = once.zeros();
            for (NDArray parameter : parameters) {
                NDArray none = once.own(parameter.mul(once.own(parameter.zerosLike())));
                sum = sum.add(none.sum());
            }
            tape.backward(sum);
        }
    }

    /// Length of the whole gradient; not a finite number when any of its values is not.
    public double gradientNorm() {
        try (NativeScope once = scope.child()) {
            return norm.call(once, gradients).getFloat();
        }
    }

    /// The parameters whose gradient has a value that is not a finite number.
    public List<String> notFinite() {
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (float value : gradients.get(i).toFloatArray()) {
                if (!Float.isFinite(value)) {
                    bad.add(names.get(i));
                    break;
                }
            }
        }
        return bad;
    }

    /// One step, and clears the gradients.
    ///
    /// @param learningRate of this step
    /// @param limit longest gradient; 0 for no limit
    public void step(double learningRate, double limit) {
        try (NativeScope once = scope.child()) {
            NDArray length = norm.call(once, gradients);
            step.call(
                    once,
                    parameters,
                    gradients,
                    means,
                    squares,
                    steps,
                    length,
                    limit > 0 ? limit : Double.MAX_VALUE,
                    learningRate);
        }
    }

    /// Forgets the moments of some parameters, as if they were new.
    public void clearMoments(Predicate<String> which) {
        for (int i = 0; i < names.size(); i++) {
            if (which.test(names.get(i))) {
                for (NDArray array : new NDList(means.get(i), squares.get(i), steps.get(i))) {
                    NativeValues.set(array, new float[(int) array.size()]);
                }
            }
        }
    }

    /// Writes the moments and step counts.
    public void write(DataOutputStream out) throws IOException {
        Map<String, float[]> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put("mean " + names.get(i), means.get(i).toFloatArray());
            values.put("square " + names.get(i), squares.get(i).toFloatArray());
            values.put("steps " + names.get(i), steps.get(i).toFloatArray());
        }
        NativeValues.write(out, values);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if the bytes are of another model
    public void read(DataInputStream in) throws IOException {
        Map<String, float[]> values = NativeValues.read(in);
        for (int i = 0; i < names.size(); i++) {
            load(values, "mean " + names.get(i), means.get(i));
            load(values, "square " + names.get(i), squares.get(i));
            load(values, "steps " + names.get(i), steps.get(i));
        }
    }

    private static void load(Map<String, float[]> values, String name, NDArray target)
            throws IOException {
        float[] value = values.get(name);
        if (value == null || value.length != target.size()) {
            throw new IOException("moments \"" + name + "\" are of another model");
        }
        NativeValues.set(target, value);
    }

    @Override
    public void close() {
        norm.close();
        step.close();
        scope.close();
    }
}
