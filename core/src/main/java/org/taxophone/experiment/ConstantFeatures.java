package org.taxophone.experiment;

import static org.taxophone.experiment.ResultCheck.tell;

import java.nio.FloatBuffer;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taxophone.embedding.Embeddings;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// Features that do not differ: nothing can be told apart by them.
final class ConstantFeatures implements ResultCheck {
    private static final double CONSTANT_SHARE = 0.9;
    private static final double COPIES_SHARE = 0.2;

    @Override
    public Optional<Finding> look(CheckedResult result) {
        return result.spaces().stream()
                .filter(space -> space.space().equals("x"))
                .findFirst()
                .flatMap(ConstantFeatures::look);
    }

    private static Optional<Finding> look(Embeddings x) {
        int same = 0;
        for (int column = 0; column < x.dimension(); column++) {
            same += isConstant(x, column) ? 1 : 0;
        }
        if (same == x.dimension()) {
            return tell(
                    Kind.CONSTANT_FEATURES,
                    "All " + x.rows() + " clips look the same to the model",
                    "Their features do not differ at all, so these clusters are chance. Listen"
                            + " whether the clips are silent or copies; if not, choose another kind"
                            + " of sound or another front end",
                    Map.of());
        }
        if (same >= CONSTANT_SHARE * x.dimension()) {
            return tell(
                    Kind.CONSTANT_FEATURES,
                    same + " of " + x.dimension() + " features are the same in every clip",
                    "The model sees little of these sounds: most of the picture is empty. Choose a"
                            + " shorter clip length, or another kind of sound",
                    Map.of());
        }
        int copies = x.rows() - different(x);
        if (copies > COPIES_SHARE * x.rows()) {
            return tell(
                    Kind.CONSTANT_FEATURES,
                    copies + " of " + x.rows() + " clips are copies of others",
                    "Copies fall into one cluster whatever they sound like, and scores rise by"
                            + " them. Leave them out",
                    Map.of());
        }
        return Optional.empty();
    }

    private static boolean isConstant(Embeddings rows, int column) {
        for (int row = 1; row < rows.rows(); row++) {
            if (rows.at(row, column) != rows.at(0, column)) {
                return false;
            }
        }
        return true;
    }

    private static int different(Embeddings x) {
        Set<FloatBuffer> seen = new HashSet<>(); // compared by what is in them
        for (int row = 0; row < x.rows(); row++) {
            seen.add(FloatBuffer.wrap(x.values(), row * x.dimension(), x.dimension()));
        }
        return seen.size();
    }
}
