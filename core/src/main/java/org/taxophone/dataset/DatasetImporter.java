package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;

/// Reads a folder of sounds into a data set: all below it, in parallel, with the labels that names,
/// folders or a table give.
///
/// What cannot be read is listed with its reason and the rest goes on. Files that are no sound by
/// name or bytes are not mentioned.
public final class DatasetImporter {
    /// Reads all sounds below a folder. Every file is read once from end to end.
    ///
    /// A cancelled import yields the clips that were read by then, with a warning that says so.
    ///
    /// @param config where to look and where the labels come from
    /// @param context told about each file; paused and cancelled between files
    /// @throws TaxophoneException if the folder is missing or holds no sound, if the pattern
    /// matches no name, or if the table or the label column cannot be used
    /// @throws JobCancelledException if cancelled before the first clip was read
    public ImportResult importFolder(ImportConfig config, JobContext context) {
        return importFolder(config, context, clips -> {});
    }

    /// The same, and shows on the way what was read so far: the first clips after seconds, however
    /// many there are.
    ///
    /// @param soFar given the clips read by then on the thread that reads, ever more rarely, each
    /// time the same and more in the same order with the same ids; without columns, which need to
    /// see all
    public ImportResult importFolder(
            ImportConfig config, JobContext context, Consumer<Dataset> soFar) {
        long start = System.nanoTime();
        Optional<LabelTable> table = config.labelTable().map(LabelTable::read);
        context.progress(0, 0, "looking for files");
        FolderScan scan = new FolderScan(config.root(), context).run();
        return read(config, scan, table, context, soFar, start);
    }

    /// Reads one sound alone, without labels. The result has no config: to read its folder anew
    /// would read what lies beside it.
    ///
    /// @throws TaxophoneException if the file is missing or no sound that can be read
    public ImportResult importFile(Path file, JobContext context) {
        FolderScan scan = FolderScan.ofFile(file, context);
        ImportConfig config = ImportConfig.of(scan.root()).withLayout(Layout.NONE);
        ImportResult read =
                read(config, scan, Optional.empty(), context, clips -> {}, System.nanoTime());
        if (read.dataset().size() == 0) {
            SkippedFile why = read.report().skipped().getFirst();
            throw new TaxophoneException(why.path() + " " + why.reason(), why.nextStep());
        }
        return new ImportResult(read.dataset(), read.report(), Optional.empty());
    }

    private static ImportResult read(
            ImportConfig config,
            FolderScan scan,
            Optional<LabelTable> table,
            JobContext context,
            Consumer<Dataset> soFar,
            long start) {
        config.pattern().ifPresent(pattern -> checkPattern(pattern, scan.files()));
        Optional<Layouts.Recognised> layout = layout(config, scan.files());
        SelectionFiles marks = selections(config, table, scan.files());
        FileCutting cutting = new FileCutting(marks.found(), config.windows());
        ClipReading reading =
                new ClipReading(
                                config.root(),
                                cutting,
                                context,
                                found -> soFar.accept(unlabelled(config.root(), found)))
                        .run(scan.files());
        if (reading.isCancelled() && reading.read() == 0) {
            throw new JobCancelledException();
        }
        if (reading.found() == 0) {
            throw nothingFound(scan.start());
        }
        List<SkippedFile> skipped = new ArrayList<>(scan.skipped());
        skipped.addAll(reading.skipped());
        List<SkippedFile> warnings = new ArrayList<>(marks.found().problems());
        warnings.addAll(reading.warnings());
        List<Clip> clips = ClipWarnings.identify(reading.clips(), warnings);
        ClipWarnings.inspect(clips, warnings);
        LabelColumns columns =
                new LabelColumns(
                        reading.clips(),
                        reading.skipped().stream().map(SkippedFile::path).toList(),
                        warnings);
        layout.ifPresent(columns::fromLayout);
        if (config.pattern().isPresent() || table.isPresent()) {
            columns.fromConfig(config.pattern(), table.filter(labels -> !labels.hasSlices()));
        } else if (layout.isEmpty() && marks.found().isEmpty()) {
            columns.fromFolders();
        }
        columns.fromSelections(marks.title());
        Dataset dataset =
                Dataset.of(
                        config.root(),
                        clips,
                        columns.columns(),
                        columns.labelColumn(config.labelColumn()));
        if (reading.isCancelled()) {
            warnings.add(stoppedEarly(reading.read(), scan.files().size()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new ImportResult(
                dataset,
                new ImportReport(
                        reading.found(),
                        reading.read(),
                        skipped,
                        warnings,
                        columns.layout(),
                        columns.split(),
                        seconds),
                Optional.of(config));
    }

    private static Dataset unlabelled(Path root, List<FoundClip> found) {
        List<Clip> clips = ClipWarnings.identify(found, new ArrayList<>());
        return Dataset.of(root, clips, Map.of(), Optional.empty());
    }

    private static Optional<Layouts.Recognised> layout(ImportConfig config, List<String> files) {
        Layouts layouts = new Layouts(config.root(), files);
        Optional<String> wanted = config.layout();
        if (wanted.isPresent()) {
            return wanted.filter(name -> !name.equalsIgnoreCase(Layout.NONE)).map(layouts::named);
        }
        return config.pattern().isPresent() || config.labelTable().isPresent()
                ? Optional.empty()
                : layouts.recognise();
    }

    private static SelectionFiles selections(
            ImportConfig config, Optional<LabelTable> table, List<String> files) {
        SelectionFiles marks = new SelectionFiles(config.root(), files);
        if (config.layout().filter(Layout.NONE::equalsIgnoreCase).isEmpty()) {
            marks.addTextFiles(files);
        }
        table.filter(LabelTable::hasSlices).ifPresent(marks::addTable);
        return marks;
    }

    private static void checkPattern(String text, List<String> paths) {
        List<String> sounds = paths.stream().filter(SoundNames::hasSoundSuffix).toList();
        if (!sounds.isEmpty() && NamePattern.of(text).matches(sounds) == 0) {
            throw new TaxophoneException(
                    "The pattern "
                            + text
                            + " matches none of "
                            + sounds.size()
                            + " names, such as "
                            + SoundNames.stem(sounds.getFirst()),
                    "It must match the whole name without suffix; test it on this name");
        }
    }

    private static TaxophoneException nothingFound(Path start) {
        return new TaxophoneException(
                "There is no sound in " + start + " that Taxophone can read",
                "It reads WAV, AIFF, FLAC, OGG and MP3: choose a folder that holds some");
    }

    private static SkippedFile stoppedEarly(int read, int found) {
        return new SkippedFile(
                "",
                "cancelled: " + read + " of " + found + " files were read",
                "Import the folder again to read the rest");
    }
}
