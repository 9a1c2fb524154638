package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files and numbers made once by make_fixtures.py.
final class Fixtures {
    private Fixtures() {}

    static Path file(String name) {
        try {
            return Path.of(Fixtures.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static float[] floats(String name) {
        ByteBuffer bytes = bytes(name);
        float[] values = new float[bytes.remaining() / 4];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    static double[] doubles(String name) {
        ByteBuffer bytes = bytes(name);
        double[] values = new double[bytes.remaining() / 8];
        bytes.asDoubleBuffer().get(values);
        return values;
    }

    private static ByteBuffer bytes(String name) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file(name))).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sound in all of them: a sweep on the left, a tone on the right, in steps of 16 bit.
    static float[] left(int rate) {
        return sound(rate, t -> 0.8 * Math.sin(2 * Math.PI * (200 * t + 4000 * t * t)));
    }

    static float[] right(int rate) {
        return sound(rate, t -> 0.4 * Math.sin(2 * Math.PI * 500 * t));
    }

    /// Mean of both.
    static float[] mean(int rate) {
        float[] left = left(rate);
        float[] right = right(rate);
        for (int i = 0; i < left.length; i++) {
            left[i] = (left[i] + right[i]) / 2;
        }
        return left;
    }

    private static float[] sound(int rate, java.util.function.DoubleUnaryOperator wave) {
        float[] samples = new float[rate / 5];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (Math.rint(32767 * wave.applyAsDouble((double) i / rate)) / 32768);
        }
        return samples;
    }

    /// Compares without printing thousands of numbers.
    static void assertClose(float[] actual, float[] expected, double tolerance) {
        assertThat(actual.length).as("samples").isEqualTo(expected.length);
        for (int i = 0; i < actual.length; i++) {
            if (!(Math.abs(actual[i] - expected[i]) <= tolerance)) {
                assertThat((double) actual[i])
                        .as("sample %d", i)
                        .isCloseTo(expected[i], within(tolerance));
            }
        }
    }

    static void assertSame(float[] actual, float[] expected) {
        assertClose(actual, expected, 0);
    }
}
