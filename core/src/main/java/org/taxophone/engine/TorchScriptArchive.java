package org.taxophone.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a TorchScript archive around one module `M` without parameters: a zip of stored entries
/// with the source text and a pickle that makes one instance of it.
final class TorchScriptArchive {
    private static final long EPOCH_1980 = 315_532_800_000L;

    private TorchScriptArchive() {}

    static byte[] of(String source) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                put(zip, "m/data.pkl", instance());
                put(zip, "m/code/__torch__.py", source.getBytes(StandardCharsets.UTF_8));
                put(zip, "m/constants.pkl", new byte[] {(byte) 0x80, 2, ')', '.'}); // ()
                put(zip, "m/version", "3\n".getBytes(StandardCharsets.US_ASCII));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory: cannot happen
        }
    }

    /// Pickle, protocol 2: `M.__new__(M)` with the state `{"training": True}`.
    private static byte[] instance() throws IOException {
        ByteArrayOutputStream pickle = new ByteArrayOutputStream();
        pickle.write(new byte[] {(byte) 0x80, 2});
        pickle.write("c__torch__\nM\n".getBytes(StandardCharsets.US_ASCII)); // GLOBAL
        pickle.write("q\0)\u0081}(".getBytes(StandardCharsets.ISO_8859_1)); // NEWOBJ, then a dict
        pickle.write(new byte[] {'X', 8, 0, 0, 0});
        pickle.write("training".getBytes(StandardCharsets.US_ASCII));
        pickle.write(new byte[] {'q', 1, (byte) 0x88, 'u', 'b', 'q', 2, '.'}); // True, BUILD
        return pickle.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] data) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(data);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCrc(crc.getValue());
        entry.setTime(EPOCH_1980);
        zip.putNextEntry(entry);
        zip.write(data);
        zip.closeEntry();
    }
}
