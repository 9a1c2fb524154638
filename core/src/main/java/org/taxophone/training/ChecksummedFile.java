package org.taxophone.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;

/// Files that tell by themselves whether they are whole: eight letters, format version, length of
/// the body, CRC-32C of the body, body.
///
/// @param letters eight ASCII letters that every such file begins with
/// @param version of the format that this program writes, and the newest that it reads
/// @param what such a file is called, for messages
record ChecksummedFile(String letters, int version, String what) {
    private static final int LETTERS = 8;
    private static final int HEADER = LETTERS + 4 + 8 + 8;

    /// Writes a file, whole or not at all.
    void write(Path file, byte[] body) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.put(magic()).putInt(version).putLong(body.length).putLong(checksum(body));
        AtomicFiles.write(
                file,
                out -> {
                    out.write(header.array());
                    out.write(body);
                });
    }

    /// The body of a file.
    ///
    /// @throws IOException if it is not whole, or something else
    /// @throws TaxophoneException if a newer program wrote it
    byte[] read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < HEADER || !Arrays.equals(bytes, 0, LETTERS, magic(), 0, LETTERS)) {
            throw new IOException("no " + what + ", or cut short at " + bytes.length + " bytes");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes, LETTERS, HEADER - LETTERS);
        int written = header.getInt();
        if (written > version) {
            throw new TaxophoneException(
                    file + " is of format " + written + "; this program reads up to " + version,
                    "Open it with the newer Taxophone that wrote it");
        }
        long length = header.getLong();
        byte[] body = Arrays.copyOfRange(bytes, HEADER, bytes.length);
        if (length != body.length) {
            throw new IOException("cut short: " + body.length + " of " + length + " bytes");
        }
        if (header.getLong() != checksum(body)) {
            throw new IOException("its checksum does not match");
        }
        return body;
    }

    private byte[] magic() {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static long checksum(byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        return crc.getValue();
    }
}
