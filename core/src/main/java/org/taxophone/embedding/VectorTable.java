package org.taxophone.embedding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taxophone.common.TaxophoneException;

/// Vectors that another program wrote: a matrix of float32 or float64 in NumPy's format, rows by
/// columns, in C order.
///
/// @param rows vectors
/// @param columns numbers of each
/// @param values `values[row * columns + column]`, all finite; not copied
public record VectorTable(int rows, int columns, float[] values) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([^)]*)\\)");
    private static final long MOST_VALUES = Integer.MAX_VALUE - 16;

    /// @throws TaxophoneException if the file is missing, is no such matrix, is cut short, or holds
    /// a number that is not finite: says in which row and column, counted from 1
    public static VectorTable read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TaxophoneException(
                    file + (Files.exists(file) ? " cannot be read" : " is not there"),
                    "Choose an NPY file, as numpy.save writes it",
                    e);
        } catch (OutOfMemoryError e) {
            throw new TaxophoneException(
                    file + " does not fit into memory", "Save it as float32, or fewer rows", e);
        }
        return new Reader(String.valueOf(file.getFileName()), bytes).table();
    }

    private record Reader(String name, byte[] bytes) {
        VectorTable table() {
            int prefix = bytes.length > 7 && bytes[6] > 1 ? 12 : 10;
            if (bytes.length < prefix || !startsWithMagic()) {
                throw refuse("is no NPY file", "Write it with numpy.save(name, array)");
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int length = prefix == 10 ? buffer.getShort(8) & 0xffff : buffer.getInt(8);
            if (length < 0 || prefix + (long) length > bytes.length) {
                throw refuse("ends within its header", "Copy the file again");
            }
            String header = new String(bytes, prefix, length, StandardCharsets.ISO_8859_1);
            String type = find(TYPE, header);
            if (!type.matches("[<>]f[48]")) {
                throw refuse("holds numbers of type " + type, "Save it as array.astype('float32')");
            }
            if (find(ORDER, header).equals("True")) {
                throw refuse("is in Fortran order", "Save it as numpy.ascontiguousarray(array)");
            }
            int[] shape = shape(find(SHAPE, header));
            int width = type.charAt(2) - '0';
            long announced = (long) shape[0] * shape[1];
            long there = (bytes.length - prefix - length) / width;
            if (announced > MOST_VALUES || there != announced) {
                throw refuse(
                        "announces %d x %d numbers and holds %d"
                                .formatted(shape[0], shape[1], there),
                        "Write or copy the file again");
            }
            buffer.order(type.charAt(0) == '<' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            buffer.position(prefix + length);
            return new VectorTable(shape[0], shape[1], values(buffer, shape, width));
        }

        private float[] values(ByteBuffer buffer, int[] shape, int width) {
            float[] values = new float[shape[0] * shape[1]];
            for (int i = 0; i < values.length; i++) {
                values[i] = width == 4 ? buffer.getFloat() : (float) buffer.getDouble();
                if (!Float.isFinite(values[i])) {
                    throw refuse(
                            "holds %s in row %d, column %d"
                                    .formatted(values[i], 1 + i / shape[1], 1 + i % shape[1]),
                            "Leave the row out, or find out why it has no number");
                }
            }
            return values;
        }

        private int[] shape(String text) {
            String[] sizes = text.replaceAll(",\\s*$", "").split(",");
            try {
                if (sizes.length == 2) {
                    int[] shape = {
                        Integer.parseInt(sizes[0].strip()), Integer.parseInt(sizes[1].strip())
                    };
                    if (shape[0] > 0 && shape[1] > 0) {
                        return shape;
                    }
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw refuse(
                    "has the shape (" + text + ")",
                    "Save a matrix with one row a clip and one column a number");
        }

        private String find(Pattern pattern, String header) {
            Matcher matcher = pattern.matcher(header);
            if (!matcher.find()) {
                throw refuse("has a broken header", "Write or copy the file again");
            }
            return matcher.group(1);
        }

        private boolean startsWithMagic() {
            for (int i = 0; i < MAGIC.length; i++) {
                if (bytes[i] != MAGIC[i]) {
                    return false;
                }
            }
            return true;
        }

        private TaxophoneException refuse(String problem, String nextStep) {
            return new TaxophoneException(name + " " + problem, nextStep);
        }
    }
}
