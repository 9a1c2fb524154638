package org.taxophone.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.taxophone.embedding.Embeddings;

/// The rows of make_golden.py, bit by bit, and what scikit-learn says of them.
public final class GoldenRows {
    public static final GoldenRows SMALL = new GoldenRows("small", 300, 8, 5);
    public static final GoldenRows LARGE = new GoldenRows("large", 3000, 32, 20);

    private final String name;
    private final int rows;
    private final int clusters;
    private final Embeddings embeddings;

    private GoldenRows(String name, int rows, int dimension, int clusters) {
        this.name = name;
        this.rows = rows;
        this.clusters = clusters;
        this.embeddings = blobs(rows, dimension, clusters, 7);
    }

    /// Overlapping blobs; row i belongs to blob i % clusters.
    public static Embeddings blobs(int rows, int dimension, int clusters, long seed) {
        Draw draw = new Draw(seed);
        int[] centres = new int[clusters * dimension];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = draw.next(19);
        }
        float[] values = new float[rows * dimension];
        for (int i = 0; i < values.length; i++) {
            int centre = centres[i / dimension % clusters * dimension + i % dimension];
            values[i] = (centre + draw.next(18) + draw.next(18) + draw.next(18)) / 65536f;
        }
        return new Embeddings("x", ids(rows), dimension, values);
    }

    public static List<String> ids(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> "clip" + i).toList();
    }

    public Embeddings embeddings() {
        return embeddings;
    }

    public int blobs() {
        return clusters;
    }

    /// The blob of each row, every 17th without a label.
    public int[] labels() {
        return IntStream.range(0, rows).map(i -> i % 17 == 0 ? -1 : i % clusters).toArray();
    }

    /// The blob of each row, about a quarter of them moved elsewhere.
    public int[] clusters() {
        Draw draw = new Draw(11);
        return IntStream.range(0, rows)
                .map(
                        i -> {
                            boolean moved = draw.next(8) < 60;
                            return moved ? draw.next(31) % (clusters + 2) : i % clusters;
                        })
                .toArray();
    }

    public double golden(String score) {
        return Double.parseDouble(golden().getProperty(name + "." + score));
    }

    public double[] goldenList(String score) {
        return List.of(golden().getProperty(name + "." + score).split(",")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    public static Properties golden() {
        Properties golden = new Properties();
        try (InputStream in =
                Objects.requireNonNull(GoldenRows.class.getResourceAsStream("golden.properties"))) {
            golden.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return golden;
    }

    /// Knuth's 64-bit linear congruential generator, its highest bits.
    public static final class Draw {
        private long state;

        public Draw(long seed) {
            state = seed;
        }

        public int next(int bits) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (int) (state >>> (64 - bits));
        }
    }
}
