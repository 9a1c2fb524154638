package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetSample;
import org.taxophone.dataset.ImportResult;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.export.PublishedComparison;
import org.taxophone.export.PublishedTable;
import org.taxophone.export.TableLayout;
import org.taxophone.job.Job;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.ExperimentResults;
import org.taxophone.project.Json;
import org.taxophone.project.LabelScores;
import org.taxophone.project.Project;
import org.taxophone.project.Reproduction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taxophone reproduce`: the rows of a published table, ours beside theirs.
@Command(
        name = "reproduce",
        description = {
            "Run the rows of a published table and print ours beside the published values.",
            "What does not fit into the budget is cut, and what was cut is said."
        },
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class ReproduceCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "cat-uvac or irmas.")
    private String source = "";

    @Parameters(
            index = "1",
            paramLabel = "DATA",
            description = "The folder of the corpus, or of sounds laid out like it.")
    private Path data = Path.of("");

    @Mixin private DataOptions dataOptions = new DataOptions();

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            description = "cat-uvac: AudioMNIST, TAU2019 or UrbanSound8K. Default: the first.")
    private @Nullable String corpus;

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            defaultValue = "15m",
            description = "30s, 15m, 1h, ... or full. Default: ${DEFAULT-VALUE}.")
    private String budget = "15m";

    @Mixin private JsonOption json = new JsonOption();
    @Mixin private DeviceOptions device = new DeviceOptions();

    ReproduceCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        device.choose();
        PublishedTable published = published();
        Optional<Double> seconds = Budget.seconds(budget);
        try (Project project = ProjectOf.data(data, dataOptions, workshop)) {
            Dataset all = project.dataset().orElseThrow();
            Reproduction plan = plan(project, published, seconds, all.size());
            cutClips(project, all, plan);
            ExperimentWork work =
                    new ExperimentWork(
                            workshop,
                            project,
                            config(published, plan, plan.seedList()),
                            json.isAsked());
            say(plan.sentence());
            work.carryOut();
            ExperimentResults results = ExperimentResults.of(project, work.outcomes());
            PublishedComparison comparison =
                    new PublishedComparison(
                            layout(), published, results, labels(project, published, results));
            tell(project, comparison, plan, all.size());
            return work.anyFinished() ? 0 : ExitCodes.FAILED;
        }
    }

    // In the features of the first row that could be done, where the table has such a row.
    private Optional<MetricReport> labels(
            Project project, PublishedTable published, ExperimentResults results) {
        if (published.rows().stream().noneMatch(PublishedTable.Row::ofLabels)) {
            return Optional.empty();
        }
        return results.rows().stream()
                .flatMap(row -> row.runs().stream())
                .findFirst()
                .flatMap(
                        run ->
                                workshop.run(
                                        Job.of(
                                                "Score the labels",
                                                context ->
                                                        LabelScores.of(
                                                                project,
                                                                project.run(run),
                                                                context))));
    }

    private PublishedTable published() {
        try {
            List<PublishedTable> tables = PublishedTable.named(source);
            String wanted = corpus;
            if (wanted == null) {
                return tables.getFirst();
            }
            return tables.stream()
                    .filter(table -> table.data().equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new UsageException(
                                            source + " has no figures of " + wanted,
                                            "Take "
                                                    + String.join(
                                                            ", ",
                                                            tables.stream()
                                                                    .map(PublishedTable::data)
                                                                    .toList())));
        } catch (TaxophoneException e) {
            throw new UsageException(e);
        }
    }

    private TableLayout layout() {
        return source.equals("irmas") ? TableLayout.IRMAS : TableLayout.CAT_UVAC;
    }

    private Reproduction plan(
            Project project, PublishedTable published, Optional<Double> seconds, int clips) {
        List<Reproduction.Work> works = new ArrayList<>();
        ExperimentConfig whole = config(published, Reproduction.full(works, clips), List.of(0L));
        // An estimate costs a few batches a recipe; with all the time in the world it is not
        // needed.
        Map<String, Double> costs = new LinkedHashMap<>();
        if (seconds.isPresent()) {
            new ExperimentWork(workshop, project, whole, json.isAsked())
                    .plan()
                    .runs()
                    .forEach(
                            run ->
                                    costs.put(
                                            run.cell().choice().recipe(),
                                            run.cost().map(cost -> cost.seconds()).orElse(0.0)));
        }
        for (RecipeChoice choice : whole.recipes()) {
            epochs(choice)
                    .ifPresent(
                            epochs ->
                                    works.add(
                                            new Reproduction.Work(
                                                    choice.recipe(),
                                                    epochs,
                                                    whole.clusters().size()
                                                            * costs.getOrDefault(
                                                                    choice.recipe(), Double.NaN))));
        }
        return seconds.map(time -> Reproduction.within(time, works, clips))
                .orElseGet(() -> Reproduction.full(works, clips));
    }

    private static Optional<Integer> epochs(RecipeChoice choice) {
        try {
            Recipe recipe = choice.resolve();
            return recipe.method() instanceof TrainedMethod trained
                    ? Optional.of(trained.training().epochs())
                    : Optional.empty();
        } catch (TaxophoneException e) {
            return Optional.empty(); // said when its row is run
        }
    }

    private ExperimentConfig config(PublishedTable published, Reproduction plan, List<Long> seeds) {
        List<RecipeChoice> choices = new ArrayList<>();
        Set<Integer> clusters = new LinkedHashSet<>();
        for (PublishedTable.Row row : published.rows()) {
            clusters.add(row.clusters());
            if (row.ofLabels() || row.clusters() != published.clusters()) {
                continue; // the same recipes with another K, or none
            }
            RecipeChoice choice = new RecipeChoice(row.recipe(), Map.of(), row.method());
            if (row.method().contains("Agglomerative")) {
                choice = choice.with("loss.assignment", "WARD");
            }
            Optional<Integer> whole = epochs(new RecipeChoice(row.recipe(), Map.of(), ""));
            Integer epochs = plan.epochs().get(row.recipe());
            choices.add(
                    epochs != null && !whole.equals(Optional.of(epochs))
                            ? choice.with("training.epochs", epochs.toString())
                            : choice);
        }
        return new ExperimentConfig(
                "reproduce-" + source + "-" + published.data(),
                choices,
                seeds,
                List.copyOf(clusters),
                dataOptions.label());
    }

    private static void cutClips(Project project, Dataset all, Reproduction plan) {
        if (plan.clips() < all.size()) {
            project.importResult(
                    new ImportResult(
                            DatasetSample.of(all, plan.clips()),
                            project.importReport().orElseThrow()));
        }
    }

    private void tell(
            Project project, PublishedComparison comparison, Reproduction plan, int clips) {
        PublishedTable published = comparison.published();
        Path csv =
                project.folder()
                        .resolve("experiments")
                        .resolve("published-" + source + "-" + published.data() + ".csv");
        ExperimentWork.write(csv, comparison.csv());
        String corpusNote =
                clips == published.clips()
                        ? ""
                        : "The published figures are of "
                                + published.data()
                                + " with "
                                + published.clips()
                                + " clips; these data have "
                                + clips
                                + " and are not that corpus, or not all of it.";
        List<String> failed =
                comparison.results().rows().stream()
                        .filter(row -> row.runs().size() < plan.seeds())
                        .map(row -> row.group().choice().title())
                        .toList();
        if (json.isAsked()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("source", published.source());
            object.put("corpus", published.data());
            object.put("cuts", plan.cuts());
            object.put("whole", plan.cuts().isEmpty() && corpusNote.isEmpty() && failed.isEmpty());
            object.put("failed", failed);
            object.put("note", corpusNote);
            object.put("published", published.rows());
            object.put("ours", comparison.results().rows());
            object.put("table", csv.toString());
            workshop.terminal().say(Json.toJson(object).strip());
            return;
        }
        say("");
        say("Ours (published: " + published.source() + ", " + published.data() + ")");
        comparison.lines().forEach(this::say);
        say(plan.sentence());
        if (!failed.isEmpty()) {
            say("NOT the whole table: failed, wholly or in part: " + String.join(", ", failed));
        }
        if (!corpusNote.isEmpty()) {
            say(corpusNote);
        }
        say("Table  " + csv);
    }

    private void say(String line) {
        if (!json.isAsked()) {
            workshop.terminal().say(line);
        }
    }
}
