package org.taxophone.clustering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/// What SciPy and scikit-learn say of the golden rows: golden.properties, by make_golden.py.
final class ClusteringGolden {
    private final Properties values = new Properties();

    ClusteringGolden() {
        try (InputStream in =
                Objects.requireNonNull(
                        ClusteringGolden.class.getResourceAsStream("golden.properties"))) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double number(String key) {
        return numbers(key)[0];
    }

    double[] numbers(String key) {
        return Arrays.stream(values.getProperty(key).split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
