package org.taxophone.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;
import org.taxophone.project.curation.CuratedCluster;
import org.taxophone.project.curation.Curation;

/// Copies the clips of clusters into a folder each, with a manifest of what is what.
///
/// Files are copied bit for bit; a slice of a longer file is written as WAV of one channel at the
/// file's rate. Names are made to suit every system, each file is there whole or not at all, and
/// nothing is overwritten: what is taken gets a number, and a file that is there already with the
/// same bytes is left as it is.
public final class ClipExport {
    private static final String MANIFEST = "manifest.csv";

    private final Dataset dataset;
    private final Curation curation;
    private final AudioFileReader reader = new AudioFileReader();

    /// What was done.
    ///
    /// @param folder where the clips are
    /// @param manifest the table of what was copied: file, cluster, name, id, path, ...
    /// @param copied clips that are there now
    /// @param skipped clips that could not be read, each with its reason
    public record Result(Path folder, Path manifest, int copied, List<SkippedFile> skipped) {
        public Result {
            skipped = List.copyOf(skipped);
        }
    }

    public ClipExport(Dataset dataset, Curation curation) {
        this.dataset = dataset;
        this.curation = curation;
    }

    /// The work of copying. Cancelled, it keeps what is copied, with its manifest.
    ///
    /// @param clusters ids, [Curation#NOISE] for noise; empty for all clusters and noise
    /// @param folder made if it is not there
    /// @throws TaxophoneException if there is no cluster of such an id
    public Job<Result> job(Set<Integer> clusters, Path folder) {
        Set<Integer> chosen = new TreeSet<>(clusters);
        chosen.stream().filter(id -> id != Curation.NOISE).forEach(curation::cluster);
        return Job.of("Export clips", context -> run(chosen, folder, context));
    }

    private Result run(Set<Integer> chosen, Path folder, JobContext context) {
        Map<Integer, List<String>> groups = groups(chosen);
        Map<Integer, String> folders = folders(groups.keySet());
        int total = groups.values().stream().mapToInt(List::size).sum();
        ClipManifest manifest = new ClipManifest(dataset, curation);
        List<SkippedFile> skipped = new ArrayList<>();
        SafeNames manifestNames = new SafeNames();
        try {
            Files.createDirectories(folder);
            takeNames(folder, manifestNames);
            Path table = folder.resolve(manifestNames.free(MANIFEST));
            try {
                int done = 0;
                for (Map.Entry<Integer, List<String>> group : groups.entrySet()) {
                    String name = folders.getOrDefault(group.getKey(), "");
                    Path target = Files.createDirectories(folder.resolve(name));
                    SafeNames names = new SafeNames();
                    takeNames(target, names);
                    for (String id : group.getValue()) {
                        context.progress(done++, total, "copying clips");
                        context.checkpoint();
                        int clip = dataset.indexOf(id);
                        copy(clip, id, target, names, skipped)
                                .ifPresent(
                                        file ->
                                                manifest.add(
                                                        name + "/" + file, group.getKey(), clip));
                    }
                }
                context.progress(total, total, "copying clips");
            } finally {
                AtomicFiles.writeString(table, manifest.toCsv());
            }
            return new Result(folder, table, manifest.size(), skipped);
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The clips could not be written to " + folder + ": " + e.getMessage(),
                    "See whether the disk has room and the folder is yours, then export again",
                    e);
        }
    }

    private Map<Integer, List<String>> groups(Set<Integer> chosen) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (String id : curation.model().ids()) {
            int cluster = curation.clusterOf(id);
            if (chosen.isEmpty() || chosen.contains(cluster)) {
                groups.computeIfAbsent(cluster, none -> new ArrayList<>()).add(id);
            }
        }
        return groups;
    }

    /// A folder for each cluster; two of the same name are told apart by their numbers.
    private Map<Integer, String> folders(Set<Integer> ids) {
        Map<Integer, String> folders = new HashMap<>();
        SafeNames names = new SafeNames();
        for (int id : ids) {
            String plain = id == Curation.NOISE ? "Noise" : "Cluster " + id;
            String given = id == Curation.NOISE ? "" : named(curation.cluster(id));
            folders.put(id, names.free(SafeNames.folder(given, plain)));
        }
        return folders;
    }

    private String named(CuratedCluster cluster) {
        boolean alone =
                curation.clusters().stream()
                        .noneMatch(
                                other ->
                                        other.id() != cluster.id()
                                                && other.name().equalsIgnoreCase(cluster.name()));
        return alone || cluster.name().isEmpty()
                ? cluster.name()
                : cluster.name() + " (cluster " + cluster.id() + ")";
    }

    private static void takeNames(Path folder, SafeNames names) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            there.forEach(file -> names.take(String.valueOf(file.getFileName())));
        }
    }

    private Optional<String> copy(
            int clip, String id, Path target, SafeNames names, List<SkippedFile> skipped)
            throws IOException {
        if (clip < 0) {
            skipped.add(new SkippedFile(id, "is no longer in the project", "Import it again"));
            return Optional.empty();
        }
        Clip sound = dataset.clips().get(clip);
        SoundSource source = dataset.sound(clip);
        if (!Files.isReadable(source.file())) {
            skipped.add(
                    new SkippedFile(
                            sound.path(),
                            "is not where it was",
                            "Point the project at the folder where its sounds are now"));
            return Optional.empty();
        }
        if (source.slice().isPresent()) {
            return slice(sound, source, target, names, skipped);
        }
        String wanted = SafeNames.file(sound.fileName());
        Path there = target.resolve(wanted);
        if (Files.isRegularFile(there) && Files.mismatch(there, source.file()) == -1) {
            return Optional.of(wanted);
        }
        String name = names.free(wanted);
        AtomicFiles.write(target.resolve(name), out -> Files.copy(source.file(), out));
        return Optional.of(name);
    }

    private Optional<String> slice(
            Clip sound,
            SoundSource source,
            Path target,
            SafeNames names,
            List<SkippedFile> skipped) {
        String file = sound.fileName();
        int dot = file.lastIndexOf('.');
        String stem = dot <= 0 ? file : file.substring(0, dot);
        String stretch = source.slice().map(Object::toString).orElse("");
        Waveform wave;
        try {
            wave = reader.readMono(source, sound.facts().sampleRateHz());
        } catch (TaxophoneException e) {
            skipped.add(
                    new SkippedFile(sound.path(), String.valueOf(e.getMessage()), e.nextStep()));
            return Optional.empty();
        }
        String name = names.free(SafeNames.file(stem + " " + stretch + ".wav"));
        WavWriter.write(target.resolve(name), wave);
        return Optional.of(name);
    }
}
