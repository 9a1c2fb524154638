package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taxophone.common.TaxophoneException;
import org.taxophone.common.Versions;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;

/// The folders of all runs: `runs/001`, `runs/002`; deleted ones are hidden until the project is
/// closed. A number is never given twice.
final class RunFolders {
    private static final Pattern NAME = Pattern.compile("(\\.deleted-)?(\\d{3,})");

    private final Path folder;
    private final RunTables tables = new RunTables();

    RunFolders(Path folder) {
        this.folder = folder;
    }

    /// Sets right what a program that died left behind; returns what cannot be read, a sentence
    /// each.
    List<String> load() {
        List<String> problems = new ArrayList<>();
        for (int number : numbers()) {
            RunFolder files = folder(number);
            try {
                RunDocument document = Run.summary(files).document();
                if (document.state() == RunState.RUNNING) {
                    files.write(document.withState(RunState.INTERRUPTED, Optional.empty(), "", ""));
                }
            } catch (NewerVersionException e) {
                throw e;
            } catch (TaxophoneException e) {
                problems.add("Run " + number + ": " + e.getMessage() + ". " + e.nextStep());
            }
        }
        return problems;
    }

    RunFolder folder(int number) {
        return new RunFolder(folder.resolve(name(number)));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    List<RunSummary> summaries() {
        List<RunSummary> summaries = new ArrayList<>();
        for (int number : numbers()) {
            try {
                summaries.add(Run.summary(folder(number)));
            } catch (TaxophoneException e) {
                // Reported when the project was opened; its files stay where they are.
                continue;
            }
        }
        return summaries;
    }

    Run run(int number, KnownIds clips) {
        requireThere(number);
        return new Run(folder(number), tables, clips);
    }

    RunSummary summary(int number) {
        requireThere(number);
        return Run.summary(folder(number));
    }

    synchronized int create(Dataset dataset, Recipe recipe, RunConfig config) {
        int number = 1;
        for (String name : names()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                number = Math.max(number, Integer.parseInt(matcher.group(2)) + 1);
            }
        }
        RunFolder files = folder(number);
        try {
            Files.createDirectories(files.folder());
        } catch (IOException e) {
            throw Disk.failure(files.folder(), e);
        }
        files.write(
                new RunDocument(
                        number,
                        RunState.CREATED,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        Optional.empty(),
                        recipe,
                        false,
                        config,
                        0,
                        dataset.size(),
                        dataset.fingerprint(),
                        Versions.all(),
                        "",
                        "",
                        "",
                        "",
                        false));
        return number;
    }

    RunDocument resumable(int number, Dataset dataset) {
        requireThere(number);
        RunDocument run = folder(number).document();
        if (run.state() == RunState.FINISHED) {
            throw new TaxophoneException(
                    "Run " + number + " is finished", "Start a new run with its recipe");
        }
        requireSameClips(run, dataset);
        return run;
    }

    void requireSameClips(RunDocument run, Dataset dataset) {
        if (!run.datasetFingerprint().equals(dataset.fingerprint())) {
            throw new TaxophoneException(
                    "Run "
                            + run.number()
                            + " was made of other clips ("
                            + run.clips()
                            + ") than the project has now ("
                            + dataset.size()
                            + ")",
                    "Start a new run with its recipe");
        }
    }

    private void requireThere(int number) {
        if (!Files.isDirectory(folder(number).folder())) {
            String known =
                    numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new TaxophoneException(
                    "There is no run " + number,
                    known.isEmpty() ? "Start a run first" : "The runs here are " + known);
        }
    }

    void delete(int number) {
        requireThere(number);
        move(folder(number).folder(), deleted(number));
    }

    void undelete(int number) {
        move(deleted(number), folder(number).folder());
    }

    private Path deleted(int number) {
        return folder.resolve(".deleted-" + name(number));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw Disk.failure(from, e);
        }
    }

    /// Deletes for good what was deleted.
    void purge() {
        for (String name : names()) {
            if (name.startsWith(".deleted-")) {
                try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                } catch (IOException e) {
                    throw Disk.failure(folder.resolve(name), e);
                }
            }
        }
    }

    private TreeSet<Integer> numbers() {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String name : names()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches() && matcher.group(1) == null) {
                numbers.add(Integer.parseInt(matcher.group(2)));
            }
        }
        return numbers;
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }
}
