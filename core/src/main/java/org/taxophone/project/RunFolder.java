package org.taxophone.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.projection.Projection;
import org.taxophone.training.EpochReport;

/// The files of one run, and nothing else's.
///
/// Clusters are numbered from 1 in the tables, as on the screen, and from 0 in the program; noise
/// is 0 in the tables.
final class RunFolder {
    private static final String ASSIGNMENT = "assignment.csv";
    private static final String PROBABILITIES = "probabilities.npy";
    private static final String MAP = "map.csv";
    static final String EPOCHS = "epochs.jsonl";
    private static final String LOG = "log.txt";
    private static final String SPACES = "spaces";
    private static final String CHECKPOINT = "checkpoint";

    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    RunDocument document() {
        return Documents.read(
                folder.resolve(RunDocument.FILE), RunDocument.KIND, RunDocument.class);
    }

    void write(RunDocument document) {
        Documents.write(folder.resolve(RunDocument.FILE), RunDocument.KIND, document);
    }

    Optional<MetricsDocument> metrics() {
        return ifThere(
                MetricsDocument.FILE,
                file -> Documents.read(file, MetricsDocument.KIND, MetricsDocument.class));
    }

    void write(MetricsDocument metrics) {
        Documents.write(folder.resolve(MetricsDocument.FILE), MetricsDocument.KIND, metrics);
    }

    Optional<SoundsDocument> sounds() {
        return ifThere(
                SoundsDocument.FILE,
                file -> Documents.read(file, SoundsDocument.KIND, SoundsDocument.class));
    }

    void write(SoundsDocument sounds) {
        Documents.write(folder.resolve(SoundsDocument.FILE), SoundsDocument.KIND, sounds);
    }

    /// Empty also if it is damaged: it can be made anew.
    Optional<CuratedMetrics> curatedMetrics() {
        try {
            return ifThere(
                    CuratedMetrics.FILE,
                    file -> Documents.read(file, CuratedMetrics.KIND, CuratedMetrics.class));
        } catch (TaxophoneException e) {
            return Optional.empty();
        }
    }

    void write(CuratedMetrics metrics) {
        Documents.write(folder.resolve(CuratedMetrics.FILE), CuratedMetrics.KIND, metrics);
    }

    boolean hasCheckpoint() {
        try (Stream<Path> files = Files.list(folder.resolve(CHECKPOINT))) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    void write(ClusterAssignment assignment, Dataset dataset) {
        table(
                ASSIGNMENT,
                out -> {
                    boolean sliced = dataset.clips().stream().anyMatch(c -> c.slice().isPresent());
                    List<String> header = List.of("id", "path", "cluster", "confidence");
                    Csv.row(out, sliced ? with(header, "start", "end") : header);
                    for (int row = 0; row < assignment.clusters().length; row++) {
                        String id = assignment.ids().get(row);
                        int clip = dataset.indexOf(id);
                        List<String> cells =
                                List.of(
                                        id,
                                        clip < 0 ? "" : dataset.clips().get(clip).path(),
                                        Integer.toString(assignment.clusters()[row] + 1),
                                        Float.toString(assignment.confidence(row)));
                        Csv.row(
                                out,
                                sliced
                                        ? with(
                                                cells,
                                                clip < 0 ? "" : dataset.clips().get(clip).start(),
                                                clip < 0 ? "" : dataset.clips().get(clip).end())
                                        : cells);
                    }
                });
        if (assignment.probabilities().length > 0) {
            new NpyFile(
                            assignment.clusters().length,
                            assignment.clusterCount(),
                            assignment.probabilities())
                    .write(folder.resolve(PROBABILITIES));
        }
    }

    private static List<String> with(List<String> cells, String start, String end) {
        List<String> more = new ArrayList<>(cells);
        more.add(start);
        more.add(end);
        return more;
    }

    /// @param clusterCount how many clusters were looked for; some may be empty
    /// @param clips whose ids are taken
    Optional<ClusterAssignment> assignment(int clusterCount, KnownIds clips) {
        return ifThere(
                ASSIGNMENT,
                file -> {
                    CsvRows rows = new CsvRows(Disk.readBytes(file));
                    KnownIds.Column ids = clips.column();
                    int[] clusters = new int[rows.most()];
                    while (rows.next()) {
                        clusters[ids.size()] = rows.integer(2) - 1;
                        ids.add(rows);
                    }
                    return new ClusterAssignment(
                            ids.all(),
                            clusterCount,
                            Arrays.copyOf(clusters, ids.size()),
                            ifThere(PROBABILITIES, NpyFile::read)
                                    .map(NpyFile::values)
                                    .orElseGet(() -> new float[0]));
                });
    }

    void write(Projection map) {
        table(
                MAP,
                out -> {
                    Csv.row(out, List.of("id", "x", "y"));
                    for (int row = 0; row < map.x().length; row++) {
                        Csv.row(
                                out,
                                List.of(
                                        map.ids().get(row),
                                        Float.toString(map.x()[row]),
                                        Float.toString(map.y()[row])));
                    }
                });
    }

    /// @param clips whose ids are taken
    Optional<Projection> projection(String method, KnownIds clips) {
        return ifThere(
                MAP,
                file -> {
                    CsvRows rows = new CsvRows(Disk.readBytes(file));
                    KnownIds.Column ids = clips.column();
                    float[] x = new float[rows.most()];
                    float[] y = new float[x.length];
                    while (rows.next()) {
                        x[ids.size()] = rows.single(1);
                        y[ids.size()] = rows.single(2);
                        ids.add(rows);
                    }
                    return new Projection(
                            method,
                            ids.all(),
                            Arrays.copyOf(x, ids.size()),
                            Arrays.copyOf(y, ids.size()));
                });
    }

    /// Changes when the assignment or the map is written anew.
    List<Object> tables() {
        return Stream.of(ASSIGNMENT, PROBABILITIES, MAP).map(this::version).toList();
    }

    private Object version(String name) {
        try {
            BasicFileAttributes file =
                    Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
            return Arrays.asList(file.fileKey(), file.size(), file.lastModifiedTime());
        } catch (IOException e) {
            return List.of(); // not there
        }
    }

    void write(Embeddings space) {
        new NpyFile(space.rows(), space.dimension(), space.values())
                .write(spaceFile(space.space()));
    }

    /// @param ids the clips of the rows
    Optional<Embeddings> space(String name, List<String> ids) {
        Path file = spaceFile(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        NpyFile matrix = NpyFile.read(file);
        return Optional.of(new Embeddings(name, ids, matrix.columns(), matrix.values()));
    }

    private Path spaceFile(String name) {
        return folder.resolve(SPACES).resolve(name.replaceAll("[^A-Za-z0-9]+", "_") + ".npy");
    }

    void append(EpochReport report) {
        append(EPOCHS, Json.toLine(report));
    }

    void log(String line) {
        append(LOG, line);
    }

    Optional<String> log() {
        return ifThere(LOG, Disk::readText);
    }

    /// All epochs, the last half line of a program that died left out.
    List<EpochReport> epochs() {
        List<EpochReport> epochs = new ArrayList<>();
        String text = ifThere(EPOCHS, Disk::readText).orElse("");
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            if (Json.tree(line) instanceof ObjectNode report) {
                epochs.add(Json.fromLine(Migrations.epoch(report), EpochReport.class));
            }
        }
        return epochs;
    }

    /// Forgets epochs from `first` on: a training that goes on from a checkpoint does them again.
    void forgetEpochsFrom(int first) {
        StringBuilder kept = new StringBuilder();
        for (EpochReport report : epochs()) {
            if (report.epoch() < first) {
                kept.append(Json.toLine(report)).append('\n');
            }
        }
        Disk.writeText(folder.resolve(EPOCHS), kept.toString());
    }

    private void append(String name, String line) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }

    private void table(String name, Consumer<Writer> content) {
        Disk.write(
                folder.resolve(name),
                out -> {
                    Writer writer =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    try {
                        content.accept(writer);
                    } catch (UncheckedIOException e) {
                        throw e.getCause();
                    }
                    writer.flush();
                });
    }

    private <T> Optional<T> ifThere(String name, java.util.function.Function<Path, T> reader) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(file));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TaxophoneException(
                    file + " is damaged: " + e.getMessage(), "Resume the run to make it anew", e);
        }
    }
}
