package org.taxophone.project;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taxophone.common.TaxophoneException;

/// A matrix of float32 in NumPy's format (NEP 1, version 1.0), which `numpy.load` opens.
///
/// @param rows rows
/// @param columns numbers a row
/// @param values `values[row * columns + column]`; not copied
record NpyFile(int rows, int columns, float[] values) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int HEADER_BYTES = 118; // with the magic and the length, 128
    private static final Pattern SHAPE =
            Pattern.compile("'<f4'.*False.*\\((\\d+), (\\d+)\\)", Pattern.DOTALL);

    void write(Path file) {
        Disk.write(file, this::writeTo);
    }

    private void writeTo(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(MAGIC);
        out.writeByte(HEADER_BYTES);
        out.writeByte(0);
        String header =
                "{'descr': '<f4', 'fortran_order': False, 'shape': ("
                        + rows
                        + ", "
                        + columns
                        + "), }";
        out.write(
                (header + " ".repeat(HEADER_BYTES - 1 - header.length()) + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
        ByteBuffer row = ByteBuffer.allocate(4 * columns).order(ByteOrder.LITTLE_ENDIAN);
        for (int r = 0; r < rows; r++) {
            row.clear();
            row.asFloatBuffer().put(values, r * columns, columns);
            out.write(row.array());
        }
        out.flush();
    }

    /// @throws TaxophoneException if the file is cut short or no matrix of float32
    static NpyFile read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
        int start = MAGIC.length + 2 + HEADER_BYTES;
        Matcher shape =
                SHAPE.matcher(
                        new String(
                                bytes,
                                0,
                                Math.min(start, bytes.length),
                                StandardCharsets.US_ASCII));
        if (bytes.length < start || !shape.find()) {
            throw damaged(file, "no matrix of float32");
        }
        int rows = Integer.parseInt(shape.group(1));
        int columns = Integer.parseInt(shape.group(2));
        if (bytes.length - start != 4L * rows * columns) {
            throw damaged(
                    file,
                    rows
                            + " x "
                            + columns
                            + " numbers announced, "
                            + (bytes.length - start) / 4
                            + " there");
        }
        float[] values = new float[rows * columns];
        ByteBuffer.wrap(bytes, start, bytes.length - start)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new NpyFile(rows, columns, values);
    }

    private static TaxophoneException damaged(Path file, String why) {
        return new TaxophoneException(
                file + " is damaged: " + why,
                "Restore the file from a copy, or start a new run with the same recipe");
    }
}
