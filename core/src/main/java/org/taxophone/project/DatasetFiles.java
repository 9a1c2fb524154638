package org.taxophone.project;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// A dataset on disk: `dataset.json` and a CSV table with one row a clip.
///
/// The table's name carries its fingerprint, so that a new table is complete before the document
/// names it, and the old one stays until then.
final class DatasetFiles {
    private DatasetFiles() {}

    static void write(Path folder, Dataset dataset) {
        String fingerprint = dataset.fingerprint();
        String table = "dataset-" + Integer.toHexString(content(dataset)) + ".csv";
        Disk.write(
                folder.resolve(table),
                out -> {
                    BufferedWriter writer =
                            new BufferedWriter(
                                    new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
                    List<String> header = new ArrayList<>(ClipRow.FACTS);
                    header.addAll(dataset.columns());
                    Csv.row(writer, header);
                    for (int clip = 0; clip < dataset.size(); clip++) {
                        Csv.row(writer, row(dataset, clip));
                    }
                    writer.flush();
                });
        Path root = dataset.root().toAbsolutePath().normalize();
        Documents.write(
                folder.resolve(DatasetDocument.FILE),
                DatasetDocument.KIND,
                new DatasetDocument(
                        root.toString(),
                        fromProject(folder, root),
                        table,
                        dataset.size(),
                        ClipRow.FACTS,
                        dataset.columns(),
                        dataset.labelColumn(),
                        fingerprint));
        deleteOtherTables(folder, table);
    }

    /// @throws TaxophoneException if document or table are missing, damaged or newer
    static Dataset read(Path folder) {
        DatasetDocument document =
                Documents.read(
                        folder.resolve(DatasetDocument.FILE),
                        DatasetDocument.KIND,
                        DatasetDocument.class);
        Path table = folder.resolve(document.table());
        try {
            return dataset(folder, document, new CsvRows(Disk.readBytes(table)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TaxophoneException(
                    table + " is damaged: " + e.getMessage(),
                    "Import the folder again; runs and their results stay",
                    e);
        }
    }

    private static Dataset dataset(Path folder, DatasetDocument document, CsvRows rows) {
        ClipRow row = new ClipRow(document.facts());
        List<Clip> clips = new ArrayList<>(document.clips());
        Map<String, List<String>> columns = new LinkedHashMap<>();
        document.columns().forEach(name -> columns.put(name, new ArrayList<>(document.clips())));
        while (rows.next()) {
            clips.add(row.clip(rows));
            int at = document.facts().size();
            for (List<String> column : columns.values()) {
                column.add(rows.word(at++));
            }
        }
        if (clips.size() != document.clips()) {
            throw new IllegalArgumentException(
                    document.clips() + " clips announced, " + clips.size() + " there");
        }
        return Dataset.of(root(folder, document), clips, columns, document.labelColumn());
    }

    private static Path root(Path folder, DatasetDocument document) {
        Path absolute = Path.of(document.root());
        Path beside = folder.toAbsolutePath().resolve(document.rootFromProject()).normalize();
        boolean moved = !document.rootFromProject().isEmpty() && !Files.isDirectory(absolute);
        return moved && Files.isDirectory(beside) ? beside : absolute;
    }

    private static List<String> row(Dataset dataset, int index) {
        List<String> row =
                new ArrayList<>(ClipRow.cells(ClipRow.FACTS, dataset.clips().get(index)));
        for (String column : dataset.columns()) {
            row.add(dataset.value(index, column).orElse(""));
        }
        return row;
    }

    // Labels change while clips stay: the table's name must tell both apart.
    private static int content(Dataset dataset) {
        int hash = dataset.fingerprint().hashCode();
        for (String column : dataset.columns()) {
            hash = 31 * hash + column.hashCode();
            for (int clip = 0; clip < dataset.size(); clip++) {
                hash = 31 * hash + dataset.value(clip, column).hashCode();
            }
        }
        return hash;
    }

    private static String fromProject(Path folder, Path root) {
        try {
            return folder.toAbsolutePath().normalize().relativize(root).toString();
        } catch (IllegalArgumentException e) {
            return ""; // another drive
        }
    }

    private static void deleteOtherTables(Path folder, String kept) {
        try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "dataset-*.csv")) {
            for (Path table : tables) {
                if (!table.getFileName().toString().equals(kept)) {
                    Files.deleteIfExists(table);
                }
            }
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }
}
