package org.taxophone.app.feature.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.form.FormField;
import org.taxophone.app.form.FormModel;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.Remedy;
import org.taxophone.experiment.RunCommandLine;
import org.taxophone.experiment.RunConfig;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;

/// What the Recipe place shows and does.
public final class RecipeViewModel {
    private final ReadOnlyObjectProperty<@Nullable Project> project;
    private final ReadOnlyObjectProperty<@Nullable Dataset> dataset;
    private final Selection selection;
    private final Runs runs;
    private final Navigator navigator;
    private final SoundReader sounds;
    private final LatestLoad previews;
    private final Map<String, Recipe> edited = new HashMap<>();
    private final ReadOnlyObjectWrapper<Recipe> chosen =
            new ReadOnlyObjectWrapper<>(Recipes.all().getFirst());
    private final FormModel<Recipe> form =
            new FormModel<>(
                    Recipes.all().getFirst(),
                    RecipeSettings::sections,
                    RecipeSettings::belongsToRun,
                    RecipeSettings::with);
    private final RunSettings settings = new RunSettings();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper previewBusy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper previewNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper estimate = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper attention = new ReadOnlyStringWrapper("");
    private @Nullable FrontEndConfig previewed;
    private String previewedClip = "";

    public RecipeViewModel(
            ReadOnlyObjectProperty<@Nullable Project> project,
            ReadOnlyObjectProperty<@Nullable Dataset> dataset,
            Selection selection,
            Runs runs,
            Navigator navigator,
            Background background,
            SoundReader sounds) {
        this.project = project;
        this.dataset = dataset;
        this.selection = selection;
        this.runs = runs;
        this.navigator = navigator;
        this.sounds = sounds;
        previews = background.latest();
        InvalidationListener look = source -> update();
        form.revisionProperty().addListener(look);
        settings.clustersProperty().addListener(look);
        settings.seedProperty().addListener(look);
        dataset.addListener(look);
        selection.currentProperty().addListener(look);
        runs.summaries().addListener((ListChangeListener<RunSummary>) change -> update());
        choose(Recipes.all().getFirst().name());
        runs.proposedProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null) {
                                take(now);
                            }
                        });
    }

    // ---- to read

    public List<Recipe> recipes() {
        return Recipes.all();
    }

    /// The recipe as it comes.
    public ReadOnlyObjectProperty<Recipe> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public FormModel<Recipe> form() {
        return form;
    }

    RunSettings settings() {
        return settings;
    }

    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty previewBusyProperty() {
        return previewBusy.getReadOnlyProperty();
    }

    /// What stands in place of, or under, the preview.
    public ReadOnlyStringProperty previewNoteProperty() {
        return previewNote.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty estimateProperty() {
        return estimate.getReadOnlyProperty();
    }

    /// Why Start cannot be pressed; empty when it can.
    public ReadOnlyStringProperty attentionProperty() {
        return attention.getReadOnlyProperty();
    }

    /// How long a run of a recipe takes, as a word for its card; empty while unknown.
    public String cardEstimate(Recipe recipe) {
        Estimate found = Estimate.of(recipe, clips(), runs.summaries());
        return found.seconds().isPresent()
                ? "≈ " + Figures.duration(Math.round(found.seconds().getAsDouble()))
                : "";
    }

    // ---- to call

    /// Takes another recipe; changes that were made to it earlier are still there.
    public void choose(String name) {
        edited.put(chosen.get().name(), form.value());
        Recipe fresh = Recipes.named(name);
        Recipe kept = edited.getOrDefault(name, fresh);
        chosen.set(fresh);
        form.begin(withKind(fresh, kept.kind()), kept);
    }

    /// Shows a run that was recommended elsewhere; what it changes stands out as a change.
    private void take(Remedy remedy) {
        Recipe recipe = remedy.recipe();
        choose(recipe.name());
        form.begin(withKind(chosen.get(), recipe.kind()), recipe);
        settings.take(remedy.config());
    }

    /// Says what kind of sound the clips are.
    public void chooseKind(KindChoice kind) {
        Recipe now = form.value();
        if (now.kind() != KindChoice.FIXED && now.kind() != kind) {
            form.begin(withKind(chosen.get(), kind), withKind(now, kind));
        }
    }

    private static Recipe withKind(Recipe recipe, KindChoice kind) {
        return recipe.kind() == KindChoice.FIXED || recipe.kind() == kind
                ? recipe
                : RecipeSettings.with(
                        recipe,
                        RecipeSettings.KIND,
                        kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    /// Starts the run and goes where it can be watched.
    public void start() {
        update();
        if (!attention.get().isEmpty()) {
            return;
        }
        try {
            runs.start(form.value(), settings.config());
            navigator.open(form.value().trains() ? Navigator.TRAINING : Navigator.EXPLORE);
        } catch (TaxophoneException e) {
            attention.set(Journal.explain(e));
        }
    }

    /// The command that does the same in a terminal; empty while something is refused.
    public Optional<String> commandLine() {
        Project open = project.get();
        if (open == null || !problems().isEmpty()) {
            return Optional.empty();
        }
        RunConfig config = settings.config();
        return Optional.of(RunCommandLine.of(open.folder(), form.value(), config));
    }

    /// Key of the first field that is refused.
    public Optional<String> firstProblem() {
        return form.problems().stream().map(FormField::key).findFirst();
    }

    // ---- within

    private List<String> problems() {
        List<String> problems = new java.util.ArrayList<>();
        form.problems().forEach(field -> problems.add(field.problem().orElse("")));
        settings.clustersProblem().ifPresent(problems::add);
        settings.seedProblem().ifPresent(problems::add);
        return problems;
    }

    private void update() {
        int refused = problems().size();
        if (dataset.get() == null) {
            attention.set(Messages.text("recipe.no-clips"));
        } else {
            attention.set(refused == 0 ? "" : Messages.text("recipe.attention", refused));
        }
        Estimate found = Estimate.of(form.value(), clips(), runs.summaries());
        estimate.set(
                found.seconds().isPresent()
                        ? Messages.text(
                                "recipe.estimate",
                                Figures.about(found.seconds().getAsDouble()),
                                found.from())
                        : Messages.text(
                                form.value().trains()
                                        ? "recipe.estimate.unknown"
                                        : "recipe.estimate.quick"));
        updatePreview();
    }

    private int clips() {
        Dataset clips = dataset.get();
        return clips == null ? 0 : clips.size();
    }

    private void updatePreview() {
        Dataset clips = dataset.get();
        int row = clips == null ? -1 : clips.indexOf(selection.current());
        if (clips != null && row < 0 && clips.size() > 0) {
            row = 0; // nothing chosen yet: the first clip will do
        }
        if (clips == null || row < 0) {
            preview.set(null);
            previewed = null;
            previewNote.set(Messages.text("recipe.preview.none"));
            return;
        }
        FrontEndConfig config = form.value().features();
        String clip = clips.clips().get(row).id();
        if (Objects.equals(config, previewed) && clip.equals(previewedClip)) {
            return;
        }
        previewed = config;
        previewedClip = clip;
        previewBusy.set(true);
        int wanted = row;
        previews.load(
                () -> Preview.of(clips.sound(wanted), config, sounds),
                this::show,
                problem -> {
                    previewBusy.set(false);
                    preview.set(null);
                    previewNote.set(Journal.explain(problem));
                });
    }

    private void show(Preview made) {
        previewBusy.set(false);
        preview.set(made);
        previewNote.set(
                form.value().kind() == KindChoice.AUTO
                        ? made.sentence() + " " + Messages.text("recipe.preview.auto")
                        : made.sentence());
    }
}
