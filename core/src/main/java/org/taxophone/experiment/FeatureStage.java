package org.taxophone.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.features.ClipSource;
import org.taxophone.features.ExtractionJob;
import org.taxophone.features.ExtractionResult;
import org.taxophone.features.FeatureStore;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.SkippedClip;
import org.taxophone.job.JobContext;

/// Features of a dataset by one front end: taken from the feature folder where they were extracted
/// before, extracted otherwise.
public final class FeatureStage {
    private final Dataset dataset;
    private final FrontEndConfig frontEnd;
    private final Path storeFile;

    /// @param featureFolder where stores are kept, shared by all runs of a project
    public FeatureStage(Dataset dataset, FrontEndConfig frontEnd, Path featureFolder) {
        this.dataset = dataset;
        this.frontEnd = frontEnd;
        this.storeFile = featureFolder.resolve(storeName());
    }

    /// What the stage yields.
    ///
    /// @param store open; the receiver closes it
    /// @param skipped clips without features
    /// @param reused true if nothing had to be extracted
    public record Features(FeatureStore store, List<SkippedClip> skipped, boolean reused) {}

    /// The store's file, whether it is there or not.
    public Path storeFile() {
        return storeFile;
    }

    /// Opens the store, extracting it first where need be. Waits for a job that extracts the same.
    ///
    /// @throws TaxophoneException if not one clip could be read
    /// @throws org.taxophone.job.JobCancelledException if the job was cancelled
    public Features open(JobContext context) throws Exception {
        Optional<Features> known = reusable();
        if (known.isPresent()) {
            return known.get();
        }
        try (StoreTurn turn = StoreTurn.take(storeFile, context)) {
            Optional<Features> made = reusable(); // by the one that was waited for
            return made.isPresent() ? made.get() : extract(context);
        }
    }

    private Features extract(JobContext context) throws Exception {
        List<ClipSource> sources = new ArrayList<>();
        for (int clip = 0; clip < dataset.size(); clip++) {
            sources.add(new ClipSource(dataset.clips().get(clip).id(), dataset.sound(clip)));
        }
        ExtractionResult result = new ExtractionJob(sources, frontEnd, storeFile).run(context);
        if (result.store().size() == 0) {
            result.store().close();
            Files.deleteIfExists(storeFile); // so that the next run looks again
            throw nothingExtracted(result.skipped());
        }
        writeSkipped(result.skipped());
        return new Features(result.store(), result.skipped(), false);
    }

    private Optional<Features> reusable() {
        if (!Files.isRegularFile(storeFile)) {
            return Optional.empty();
        }
        try {
            FeatureStore store = FeatureStore.open(storeFile);
            if (store.fingerprint().equals(frontEnd.fingerprint())
                    && store.clipIds().stream().allMatch(id -> dataset.indexOf(id) >= 0)) {
                return Optional.of(new Features(store, readSkipped(), true));
            }
            store.close();
        } catch (TaxophoneException e) {
            // A damaged store is only a cache: it is extracted anew.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private TaxophoneException nothingExtracted(List<SkippedClip> skipped) {
        String first =
                skipped.isEmpty()
                        ? ""
                        : ". The first one: "
                                + skipped.getFirst().file().getFileName()
                                + ", "
                                + skipped.getFirst().reason();
        return new TaxophoneException(
                "None of the " + dataset.size() + " clips gave features" + first,
                skipped.isEmpty()
                        ? "Import a folder with sounds first"
                        : skipped.getFirst().nextStep());
    }

    private String storeName() {
        String kind =
                frontEnd.getClass().getSimpleName().replace("Config", "").toLowerCase(Locale.ROOT);
        String key = frontEnd.fingerprint() + "\n" + dataset.fingerprint();
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(hash, 0, 6) + ".store";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    // Beside the store, so that a reused store still says what it left out: id, path below the
    // root, reason and next step, with tabs between.
    private Path skippedFile() {
        return storeFile.resolveSibling(storeFile.getFileName() + ".skipped.tsv");
    }

    private void writeSkipped(List<SkippedClip> skipped) throws IOException {
        StringBuilder text = new StringBuilder();
        for (SkippedClip clip : skipped) {
            text.append(
                    String.join("\t", clip.id(), plain(clip.reason()), plain(clip.nextStep()))
                            + "\n");
        }
        AtomicFiles.writeString(skippedFile(), text.toString());
    }

    private List<SkippedClip> readSkipped() {
        List<SkippedClip> skipped = new ArrayList<>();
        try {
            if (Files.isRegularFile(skippedFile())) {
                for (String line : Files.readAllLines(skippedFile())) {
                    String[] cells = line.split("\t", -1);
                    int clip = dataset.indexOf(cells[0]);
                    if (cells.length == 3 && clip >= 0) {
                        skipped.add(
                                new SkippedClip(cells[0], dataset.file(clip), cells[1], cells[2]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return skipped;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
