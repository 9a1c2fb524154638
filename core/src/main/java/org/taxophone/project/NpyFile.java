package org.taxophone.project;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private static final int PIECE_BYTES = 1 << 16;
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
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(file, channel);
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }

    private static NpyFile read(Path file, FileChannel channel) throws IOException {
        int start = MAGIC.length + 2 + HEADER_BYTES;
        ByteBuffer piece = ByteBuffer.allocate(PIECE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        fill(piece, channel);
        Matcher shape =
                SHAPE.matcher(
                        new String(
                                piece.array(),
                                0,
                                Math.min(start, piece.limit()),
                                StandardCharsets.US_ASCII));
        if (piece.limit() < start || !shape.find()) {
            throw damaged(file, "no matrix of float32");
        }
        int rows = Integer.parseInt(shape.group(1));
        int columns = Integer.parseInt(shape.group(2));
        long there = channel.size() - start;
        if (there != 4L * rows * columns) {
            throw damaged(
                    file, rows + " x " + columns + " numbers announced, " + there / 4 + " there");
        }
        float[] values = new float[rows * columns];
        piece.position(start);
        int at = 0;
        while (at < values.length) {
            int some = Math.min(piece.remaining() / Float.BYTES, values.length - at);
            if (some == 0) {
                throw damaged(file, "it was cut short while it was read");
            }
            piece.asFloatBuffer().get(values, at, some);
            at += some;
            piece.position(piece.position() + some * Float.BYTES).compact();
            fill(piece, channel);
        }
        return new NpyFile(rows, columns, values);
    }

    /// Reads on until the buffer is full or the file ends, and turns it to be read from.
    private static void fill(ByteBuffer piece, FileChannel channel) throws IOException {
        while (piece.hasRemaining() && channel.read(piece) >= 0) {
            // goes on
        }
        piece.flip();
    }

    private static TaxophoneException damaged(Path file, String why) {
        return new TaxophoneException(
                file + " is damaged: " + why,
                "Restore the file from a copy, or start a new run with the same recipe");
    }
}
