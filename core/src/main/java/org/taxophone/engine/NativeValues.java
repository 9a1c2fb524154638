package org.taxophone.engine;

import ai.djl.ndarray.NDArray;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// Named float arrays to and from bytes.
public final class NativeValues {
    private static final int LARGEST = 1 << 28;

    private NativeValues() {}

    /// Writes names, lengths and values, big-endian.
    public static void write(DataOutputStream out, Map<String, float[]> values) throws IOException {
        out.writeInt(values.size());
        for (Map.Entry<String, float[]> entry : values.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(bytes(entry.getValue()));
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if the bytes end early or make no sense
    public static Map<String, float[]> read(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, float[]> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = in.readUTF();
            int length = in.readInt();
            if (length < 0 || length > LARGEST) {
                throw new IOException("parameter " + name + " of " + length + " numbers");
            }
            byte[] bytes = in.readNBytes(4 * length);
            if (bytes.length != 4 * length) {
                throw new IOException("parameter " + name + " ends early");
            }
            float[] floats = new float[length];
            ByteBuffer.wrap(bytes).asFloatBuffer().get(floats);
            values.put(name, floats);
        }
        return values;
    }

    /// 16 hex digits over names and bits.
    public static String fingerprint(Map<String, float[]> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            values.forEach(
                    (name, floats) -> {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update(bytes(floats));
                    });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Sets every value of an array, in place: its gradient, its views and its moments stay its
    /// own.
    public static void set(NDArray array, float[] values) {
        try (GradientTape tape = GradientTape.paused();
                NDArray source = array.getManager().create(values, array.getShape())) {
            source.copyTo(array);
        }
    }

    private static byte[] bytes(float[] floats) {
        byte[] bytes = new byte[4 * floats.length];
        ByteBuffer.wrap(bytes).asFloatBuffer().put(floats);
        return bytes;
    }
}
