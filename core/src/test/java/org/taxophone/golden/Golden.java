package org.taxophone.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;

/// Numbers that another program computed once; the script that made them lies beside the file.
public final class Golden {
    private final Map<String, double[]> blocks = new HashMap<>();

    private Golden() {}

    /// Reads `org/taxophone/golden/<name>.txt`.
    public static Golden read(String name) {
        Golden golden = new Golden();
        try (InputStream in = Golden.class.getResourceAsStream(name + ".txt");
                Scanner scanner = new Scanner(in, StandardCharsets.UTF_8)) {
            while (scanner.hasNext()) {
                String block = scanner.next();
                double[] values = new double[Integer.parseInt(scanner.next())];
                for (int i = 0; i < values.length; i++) {
                    values[i] = Double.parseDouble(scanner.next());
                }
                golden.blocks.put(block, values);
            }
            return golden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double[] get(String block) {
        assertThat(blocks).containsKey(block);
        return blocks.get(block);
    }

    public float[] floats(String block) {
        double[] values = get(block);
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    /// Every value within `tolerance` times the larger of 1 and its golden value.
    public void assertClose(float[] actual, String block, double tolerance) {
        double[] expected = get(block);
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            double scale = Math.max(1, Math.abs(expected[i]));
            assertThat(Math.abs(actual[i] - expected[i]) / scale)
                    .as("%s[%d]: %s, golden %s", block, i, actual[i], expected[i])
                    .isLessThanOrEqualTo(tolerance);
        }
    }
}
