package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.taxophone.common.TaxophoneException;
import org.taxophone.common.Versions;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;
import org.taxophone.dataset.LabelTable;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.dataset.TableImport;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunResult;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;

/// A project: a folder of plain files that can be copied, moved and read without this program.
///
/// ```
/// project.json            name and format version
/// dataset.json, dataset-*.csv, import.json
/// features/*.store        features of the dataset by one front end each, shared by runs
/// runs/001/               run.json, metrics.json, epochs.jsonl, log.txt, assignment.csv, map.csv,
///                         spaces/*.npy, training-map.csv, reconstructions.json, checkpoint/
/// ```
///
/// Every document is replaced whole or not at all. While a project is open its folder is locked
/// against a second window. All methods may be called from any thread.
public final class Project implements AutoCloseable {
    private final Path folder;
    private final ProjectLock lock;
    private final RunFolders runs;
    private final ProjectSounds sounds;
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

    private ProjectDocument document;

    private Project(Path folder, ProjectLock lock, ProjectDocument document) {
        this.folder = folder;
        this.lock = lock;
        this.document = document;
        this.runs = new RunFolders(folder.resolve("runs"));
        this.sounds = new ProjectSounds(folder);
    }

    /// True if the folder holds a project, readable or not.
    public static boolean isProject(Path folder) {
        return Files.isRegularFile(folder.resolve(ProjectDocument.FILE));
    }

    /// Makes a project in a folder that is none yet, and opens it.
    ///
    /// @throws TaxophoneException if the folder is a project already, or cannot be written
    public static Project create(Path where, String name) {
        Path folder = where.toAbsolutePath().normalize();
        if (isProject(folder)) {
            throw new TaxophoneException(
                    folder + " is a Taxophone project already",
                    "Open it, or choose another folder");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
        Project project = new Project(folder, ProjectLock.acquire(folder), fresh(name));
        project.saveDocument();
        return project;
    }

    /// Opens a project. What is damaged is reported by [#problems()] and left as it is; the rest
    /// is usable.
    ///
    /// @throws NewerVersionException if a newer program made it
    /// @throws TaxophoneException if the folder is no project, or is open elsewhere
    public static Project open(Path where) {
        Path folder = where.toAbsolutePath().normalize();
        if (!isProject(folder)) {
            throw new TaxophoneException(
                    folder + " is no Taxophone project: it has no " + ProjectDocument.FILE,
                    "Choose a project folder, or import a folder of sounds into a new project");
        }
        ProjectLock lock = ProjectLock.acquire(folder);
        try {
            Project project =
                    new Project(folder, lock, fresh(String.valueOf(folder.getFileName())));
            project.load();
            return project;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static ProjectDocument fresh(String name) {
        return new ProjectDocument(
                name, Instant.now().truncatedTo(ChronoUnit.SECONDS), Versions.taxophone());
    }

    private void load() {
        tolerant(
                () ->
                        document =
                                Documents.read(
                                        folder.resolve(ProjectDocument.FILE),
                                        ProjectDocument.KIND,
                                        ProjectDocument.class));
        tolerant(sounds::readDataset);
        tolerant(sounds::readImport);
        problems.addAll(runs.load());
    }

    private void tolerant(Runnable reading) {
        try {
            reading.run();
        } catch (NewerVersionException e) {
            throw e;
        } catch (TaxophoneException e) {
            problems.add(e.getMessage() + ". " + e.nextStep());
        }
    }

    /// Where it is, absolute.
    public Path folder() {
        return folder;
    }

    public synchronized String name() {
        return document.name();
    }

    /// Gives the project another name; its folder keeps its own.
    public synchronized void rename(String name) {
        document = new ProjectDocument(name, document.created(), document.taxophone());
        saveDocument();
    }

    private void saveDocument() {
        Documents.write(folder.resolve(ProjectDocument.FILE), ProjectDocument.KIND, document);
    }

    /// What was found damaged while opening, a sentence each; empty for a sound project.
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /// The clips; empty before the first import.
    public synchronized Optional<Dataset> dataset() {
        return sounds.dataset();
    }

    /// How the import went.
    public synchronized Optional<ImportReport> importReport() {
        return sounds.report();
    }

    /// Takes a dataset over, in place of the one before. Runs keep their results.
    public synchronized void importResult(ImportResult result) {
        sounds.put(result);
    }

    /// How the folder is read once more: as it was read, where it lies now.
    public synchronized Optional<ImportConfig> importConfig() {
        return sounds.importConfig(requireDataset());
    }

    /// Points the project at audio that was moved.
    ///
    /// @throws TaxophoneException if not one of the clips is there
    public synchronized void relink(Path root) {
        sounds.relink(requireDataset(), root);
    }

    /// Scores are taken against this column from now on.
    public synchronized void labelColumn(String column) {
        sounds.save(requireDataset().withLabelColumn(column));
    }

    /// Changes what is said of the clips: labels, columns. On disk it is the old table or the new
    /// one, never half of it.
    ///
    /// @param change of the columns; it may not touch the clips
    /// @throws TaxophoneException if there are no clips, or the change refuses
    public synchronized Dataset edit(UnaryOperator<Dataset> change) {
        return sounds.edit(requireDataset(), change);
    }

    /// Adds the columns of a table to the clips that are there, without reading their sounds again.
    ///
    /// @return rows without a clip and clips without a row
    /// @throws TaxophoneException if the table cannot be read, or names none of the clips
    public synchronized List<SkippedFile> importLabels(Path table) {
        TableImport labels = TableImport.of(requireDataset(), LabelTable.read(table));
        sounds.save(labels.dataset());
        return labels.warnings();
    }

    /// False if the audio folder is not where it was: choose it anew through [#relink].
    public synchronized boolean audioFound() {
        return sounds.dataset().map(AudioFolder::holdsAny).orElse(true);
    }

    synchronized Dataset requireDataset() {
        return sounds.dataset()
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "The project " + name() + " has no sounds yet",
                                        "Import a folder of sounds first"));
    }

    /// All runs, oldest first.
    public List<RunSummary> runs() {
        return runs.summaries();
    }

    /// One run with its results.
    ///
    /// @throws TaxophoneException if there is none of that number (those that there are are
    ///     listed), or its files are damaged
    public Run run(int number) {
        return runs.run(number, new KnownIds(dataset()));
    }

    /// One run as it stands in the list of all, without what it found.
    ///
    /// @throws TaxophoneException if there is none of that number, or it is damaged
    public RunSummary summary(int number) {
        return runs.summary(number);
    }

    /// Makes the folder of a new run, and says its number. The run waits until [#job] is run.
    ///
    /// @throws TaxophoneException if the project has no dataset
    public synchronized int newRun(Recipe recipe, RunConfig config) {
        Dataset clips = requireDataset();
        Optional<SplitConfig> layout = sounds.report().flatMap(found -> found.splitOf(clips));
        return runs.create(clips, recipe, config.withSplit(config.split().or(() -> layout)));
    }

    /// Makes a run that goes on with a finished training for more epochs; the finished one stays
    /// as it is. The new run waits until [#job] is run.
    ///
    /// @param epochs in all, those that are done included
    /// @throws TaxophoneException if the run is not finished or does not train, has trained so many
    ///     epochs already, or was made of other clips
    public synchronized int continueRun(int number, int epochs) {
        RunExtension extension = new RunExtension(runs.folder(runs.summary(number).number()));
        runs.requireSameClips(runs.folder(number).document(), requireDataset());
        int next = runs.create(requireDataset(), extension.recipe(epochs), extension.config());
        extension.copyTo(runs.folder(next));
        return next;
    }

    /// Makes a run that applies a model to the clips of this project. The model is copied into it;
    /// the new run waits until [#job] is run.
    ///
    /// @param model of this project or another
    /// @throws TaxophoneException if its run is not finished or keeps no model, or this project
    ///     has no dataset
    public int newAppliedRun(ModelSource model, JobContext context) throws Exception {
        return model.begin(runs, requireDataset(), context);
    }

    /// The work of a run: new, interrupted or failed. Everything it tells is written down first
    /// and then told to the listener, on the job's thread. Where a checkpoint is there it goes on
    /// from it.
    ///
    /// @throws TaxophoneException if the run is finished, or was made of other clips
    public synchronized Job<RunResult> job(
            int number, StopSignal stop, Consumer<RunEvent> listener) {
        Dataset clips = requireDataset();
        RunDocument run = runs.resumable(number, clips);
        return new RecordedRun(run, runs.folder(number), clips, featureFolder(), stop, listener);
    }

    /// Keeps a person's words with a run.
    public void note(int number, String note, boolean starred) {
        RunFolder files = runs.folder(number);
        files.write(files.document().withNote(note, starred));
    }

    /// Takes a run out of the list. Until the project is closed [#undeleteRun] brings it back.
    public void deleteRun(int number) {
        runs.delete(number);
    }

    /// Brings a deleted run back.
    public void undeleteRun(int number) {
        runs.undelete(number);
    }

    /// Where feature stores are kept.
    public Path featureFolder() {
        return folder.resolve("features");
    }

    /// Where a run's files are, there or not.
    public Path runFolder(int number) {
        return runs.folder(number).folder();
    }

    /// Frees the folder for others; deleted runs go for good.
    @Override
    public void close() {
        try {
            runs.purge();
        } finally {
            lock.close();
        }
    }
}
