package org.taxophone.app.feature.recipe;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeDecision;
import org.taxophone.features.SoundKindEstimate;
import org.taxophone.job.JobContext;

/// What the program decides on where it may: events or textures, how much of each clip, up to which
/// frequency. A data set is listened to once, beside the UI thread.
final class KindDecision {
    private final LatestLoad loads;
    private final ReadOnlyObjectWrapper<@Nullable RecipeDecision> decision =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private String listened = "";
    private String listening = "";
    private final ReadOnlyObjectWrapper<@Nullable SoundKindEstimate> heard =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Dataset clips;
    private LongClips longClips = LongClips.START;
    private @Nullable Answer answer;

    KindDecision(Background background) {
        loads = background.latest();
    }

    /// Null while there is nothing to decide, or it is not decided yet.
    ReadOnlyObjectProperty<@Nullable RecipeDecision> decisionProperty() {
        return decision.getReadOnlyProperty();
    }

    /// What was decided, and why; that it is listening; or why it cannot.
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// What was heard of the clips last, or null.
    ReadOnlyObjectProperty<@Nullable SoundKindEstimate> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /// The recipe as a run of the clips would carry it out, as far as that is known by now.
    Recipe seen(Recipe recipe) {
        Dataset now = clips;
        if (now == null || now.size() == 0) {
            return recipe;
        }
        if (recipe.kind() == KindChoice.AUTO && known(now) == null) {
            return recipe;
        }
        try {
            return decided(recipe, now).recipe();
        } catch (TaxophoneException e) {
            return recipe; // a change does not fit the kind: the sentence says so
        }
    }

    private @Nullable SoundKindEstimate known(Dataset now) {
        return listened.equals(now.fingerprint()) ? heard.get() : null;
    }

    // a form asks many times for one recipe, and each answer looks at all clips
    private RecipeDecision decided(Recipe recipe, Dataset now) {
        SoundKindEstimate known = known(now);
        Answer last = answer;
        if (last != null && last.isFor(recipe, now, longClips, known)) {
            return last.decision();
        }
        RecipeDecision found =
                known == null
                        ? RecipeDecision.of(recipe, now, longClips, JobContext.none())
                        : RecipeDecision.of(recipe, now, longClips, known);
        answer = new Answer(recipe, now, longClips, known, found);
        return found;
    }

    /// The last decision, and what it was made of.
    private record Answer(
            Recipe recipe,
            Dataset clips,
            LongClips longClips,
            @Nullable SoundKindEstimate known,
            RecipeDecision decision) {
        boolean isFor(
                Recipe other, Dataset now, LongClips treated, @Nullable SoundKindEstimate heard) {
            return recipe.equals(other) && clips == now && longClips == treated && known == heard;
        }
    }

    /// Takes other clips; nothing is listened to before a recipe asks for it.
    void take(@Nullable Dataset now) {
        clips = now;
    }

    /// @param treated what a run would do with long clips
    void update(Recipe recipe, LongClips treated) {
        Dataset clips = this.clips;
        longClips = treated;
        if (clips == null || clips.size() == 0 || recipe.kind() == KindChoice.FIXED) {
            decision.set(null);
            sentence.set("");
            return;
        }
        if (recipe.kind() != KindChoice.AUTO || known(clips) != null) {
            decide(recipe, clips);
        } else {
            listen(recipe, clips, treated);
        }
    }

    private void listen(Recipe recipe, Dataset clips, LongClips treated) {
        decision.set(null);
        sentence.set(Messages.text("recipe.decision.listening"));
        String wanted = clips.fingerprint();
        if (listening.equals(wanted)) {
            return;
        }
        listening = wanted;
        loads.load(
                () -> hear(recipe, clips, treated),
                found -> {
                    listening = "";
                    listened = wanted;
                    answer = found.answer();
                    // whoever hears it asks again, with what is asked by then
                    heard.set(found.estimate());
                },
                problem -> {
                    listening = "";
                    sentence.set(Journal.explain(problem));
                });
    }

    /// @param answer for the recipe that it was heard for, null if there is none
    private record Heard(SoundKindEstimate estimate, @Nullable Answer answer) {}

    // what follows from it looks at all clips too, and will likely be asked for next
    private static Heard hear(Recipe recipe, Dataset clips, LongClips treated) {
        SoundKindEstimate estimate = RecipeDecision.listen(clips, JobContext.none());
        try {
            RecipeDecision decided = RecipeDecision.of(recipe, clips, treated, estimate);
            return new Heard(estimate, new Answer(recipe, clips, treated, estimate, decided));
        } catch (TaxophoneException doesNotFit) {
            return new Heard(estimate, null); // told to whoever asks
        }
    }

    private void decide(Recipe recipe, Dataset clips) {
        try {
            RecipeDecision found = decided(recipe, clips);
            sentence.set(Phrases.say(found.sentence()) + ".");
            decision.set(found);
        } catch (TaxophoneException e) {
            decision.set(null);
            sentence.set(Journal.explain(e));
        }
    }
}
