package org.taxophone.app.feature.recipe;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.form.FormField;
import org.taxophone.app.form.FormModel;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SplitLeak;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeDecision;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.Remedy;
import org.taxophone.experiment.RunCommandLine;
import org.taxophone.job.JobRunner;
import org.taxophone.project.OwnRecipes;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;

/// What the Recipe place shows and does.
public final class RecipeViewModel {
    /// What the place works with.
    public record Parts(
            ReadOnlyObjectProperty<@Nullable Project> project,
            ReadOnlyObjectProperty<@Nullable Dataset> dataset,
            Selection selection,
            Runs runs,
            Navigator navigator,
            Background background,
            UiThread ui,
            JobRunner jobs,
            OwnRecipes own,
            SoundReader sounds) {}

    private final Parts parts;
    private final RecipeDesk desk;
    private final FormModel<Recipe> form;
    private final RunSettings settings = new RunSettings();
    private final RecipePreview preview;
    private final KindDecision decision;
    private final SplitChoice split;
    private final RecipeEstimate estimate;
    private final OwnShelf shelf;
    private final OwnRecipeActs keeping;
    private final RunReadiness ready;

    public RecipeViewModel(Parts parts) {
        this.parts = parts;
        decision = new KindDecision(parts.background());
        desk = new RecipeDesk(parts.own(), decision::seen);
        form = desk.form();
        preview =
                new RecipePreview(
                        parts.dataset(), parts.selection(), parts.background(), parts.sounds());
        split = new SplitChoice(parts.background());
        estimate = new RecipeEstimate(parts.jobs(), parts.background(), parts.ui());
        shelf = new OwnShelf(parts.own());
        keeping = new OwnRecipeActs(desk, parts.own(), shelf, this::choose);
        ready = new RunReadiness(form, settings, split, () -> parts.dataset().get() != null);
        InvalidationListener look = source -> update();
        form.revisionProperty().addListener(look);
        settings.clustersProperty().addListener(look);
        settings.seedProperty().addListener(look);
        settings.longClipsProperty().addListener(look);
        split.chosenProperty().addListener(look);
        split.problemProperty().addListener(source -> ready.update());
        decision.decisionProperty().addListener(source -> showPreview());
        decision.heardProperty().addListener(source -> form.lookAgain());
        Runnable clips = parts.ui().coalesced(this::showClips); // much else listens too
        parts.dataset().addListener(source -> clips.run());
        parts.selection().currentProperty().addListener(source -> showPreview());
        parts.runs().summaries().addListener((ListChangeListener<RunSummary>) change -> update());
        choose(Recipes.all().getFirst().name());
        showClips();
        parts.runs()
                .proposedProperty()
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

    OwnShelf shelf() {
        return shelf;
    }

    /// What a person does with recipes of their own.
    OwnRecipeActs keeping() {
        return keeping;
    }

    /// The name of the recipe, the program's or one's own, that is in the form.
    ReadOnlyStringProperty chosenNameProperty() {
        return desk.nameProperty();
    }

    public FormModel<Recipe> form() {
        return form;
    }

    RunSettings settings() {
        return settings;
    }

    RecipePreview preview() {
        return preview;
    }

    KindDecision decision() {
        return decision;
    }

    SplitChoice split() {
        return split;
    }

    RecipeEstimate estimate() {
        return estimate;
    }

    /// Why Start cannot be pressed; empty when it can.
    public ReadOnlyStringProperty attentionProperty() {
        return ready.attentionProperty();
    }

    /// How long a run of a recipe takes, as a word for its card; empty while unknown.
    public String cardEstimate(Recipe recipe) {
        Estimate found =
                Estimate.of(
                        recipe,
                        parts.dataset().get(),
                        settings.longClipsProperty().get(),
                        parts.runs().summaries());
        return found.seconds().isPresent()
                ? "≈ " + Figures.roughly(found.seconds().getAsDouble())
                : "";
    }

    // ---- to call

    /// The sounds are there again: listens to them and draws what the model will see.
    public void retry() {
        update();
    }

    /// Takes another recipe; changes that were made to it earlier are still there.
    public void choose(String name) {
        try {
            desk.choose(name);
        } catch (TaxophoneException e) {
            ready.refuse(Journal.explain(e)); // of one's own, and no longer fitting
        }
    }

    /// Shows a run that was recommended elsewhere; what it changes stands out as a change.
    private void take(Remedy remedy) {
        choose(remedy.recipe().name());
        desk.put(remedy.recipe());
        settings.take(remedy.config());
        split.choose(remedy.config().split());
    }

    /// Says what kind of sound the clips are.
    public void chooseKind(KindChoice kind) {
        desk.chooseKind(kind);
    }

    /// Puts what the program decided into the form, where it can be overruled value by value.
    public void takeDecision() {
        RecipeDecision decided = decision.decisionProperty().get();
        if (decided != null) {
            desk.take(decided);
        }
    }

    /// Puts the recipe back to what it came with.
    public void resetAll() {
        desk.reset();
    }

    /// True if there is something to put back.
    public boolean isChanged() {
        return desk.isChanged();
    }

    /// Measures the first batches, or stops measuring.
    public void tryOrStop() {
        Project open = parts.project().get();
        if (open != null && form.value().trains() && form.problems().isEmpty()) {
            estimate.tryOrStop(open, form.value(), settings.triedClusters(form.value()));
        }
    }

    /// Holds out by what the clips share.
    public void mendSplit() {
        SplitLeak leak = split.leakProperty().get();
        if (leak != null) {
            split.choose(Optional.of(leak.remedy()));
        }
    }

    /// Starts the run and goes where it can be watched.
    public void start() {
        update();
        if (!attentionProperty().get().isEmpty()) {
            return;
        }
        Recipe recipe = form.value();
        String watched = recipe.trains() ? Navigator.TRAINING : Navigator.EXPLORE;
        parts.runs().startAll(recipe, ready.configs(), () -> parts.navigator().open(watched));
    }

    /// True while there is a project to run in.
    ObservableBooleanValue openProperty() {
        return parts.project().isNotNull();
    }

    /// Starts the run if what would be started can be seen, and shows it else.
    public void startOrShow() {
        if (parts.navigator().placeProperty().get().equals(Navigator.RECIPE)) {
            start();
        } else {
            parts.navigator().open(Navigator.RECIPE);
        }
    }

    /// How many runs Start starts: one a seed.
    public int runCount() {
        return ready.runCount();
    }

    /// The command that does the same in a terminal; empty while something is refused.
    public Optional<String> commandLine() {
        Project open = parts.project().get();
        if (open == null || !ready.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RunCommandLine.of(open.folder(), form.value(), ready.config()));
    }

    /// Key of the first field that is refused.
    public Optional<String> firstProblem() {
        return form.problems().stream().map(FormField::key).findFirst();
    }

    // ---- within

    private void showClips() {
        Project open = parts.project().get();
        Dataset clips = parts.dataset().get();
        split.show(
                clips,
                open == null || clips == null
                        ? Optional.empty()
                        : open.importReport().flatMap(report -> report.splitOf(clips)));
        decision.take(clips);
        form.lookAgain();
    }

    private void update() {
        Recipe recipe = form.value();
        LongClips longClips = settings.longClipsProperty().get();
        decision.update(recipe, longClips);
        long seed = settings.seedProblem().isEmpty() ? settings.config("").seed() : 0;
        Dataset clips = parts.dataset().get();
        split.update(recipe, clips, seed);
        estimate.update(recipe, clips, longClips, parts.runs().summaries());
        estimate.updateSearch(decision.seen(recipe), settings.search(recipe), clips);
        ready.update();
        showPreview();
    }

    private void showPreview() {
        Recipe seen = decision.seen(form.value());
        preview.update(seen.features(), seen.kind() == KindChoice.AUTO);
    }
}
