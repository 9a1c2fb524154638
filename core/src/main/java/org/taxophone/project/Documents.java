package org.taxophone.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.taxophone.common.TaxophoneException;

/// JSON documents that begin with what they are and which version of it.
///
/// A version is raised when an older program would misread the document; fields that older
/// programs may ignore are simply added. Documents of older versions are brought up to date by
/// [Migrations] when read.
final class Documents {
    private static final String FORMAT = "format";
    private static final String FORMAT_VERSION = "formatVersion";

    private Documents() {}

    /// The version that this program writes of a kind of document. A dataset has slices since
    /// version 2.
    static int version(String kind) {
        return kind.equals(DatasetDocument.KIND) ? 2 : 1;
    }

    /// Writes `{"format": "taxophone-run", "formatVersion": 1, ...}`, atomically.
    static void write(Path file, String kind, Record body) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.put(FORMAT, "taxophone-" + kind);
        document.put(FORMAT_VERSION, version(kind));
        document.setAll((ObjectNode) Json.MAPPER.valueToTree(body));
        Disk.writeText(file, Json.toJson(document));
    }

    /// Reads a document.
    ///
    /// @throws NewerVersionException if a newer program wrote it
    /// @throws TaxophoneException if it is damaged, or something else
    static <T extends Record> T read(Path file, String kind, Class<T> type) {
        String text = Disk.readText(file);
        try {
            JsonNode document = Json.tree(text);
            String format = document.path(FORMAT).asText();
            if (!format.equals("taxophone-" + kind)) {
                throw new IllegalArgumentException("no taxophone-" + kind + " document");
            }
            int version = document.path(FORMAT_VERSION).asInt(0);
            if (version > version(kind)) {
                throw new NewerVersionException(file, version, version(kind));
            }
            return Json.convert(Migrations.upToDate(kind, version, (ObjectNode) document), type);
        } catch (IllegalArgumentException e) {
            throw new TaxophoneException(
                    file + " is damaged: " + e.getMessage(),
                    "Restore the file from a copy; everything else in the project stays usable",
                    e);
        }
    }
}
