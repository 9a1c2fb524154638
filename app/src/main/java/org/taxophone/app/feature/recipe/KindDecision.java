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
    private @Nullable SoundKindEstimate heard;

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

    void update(Recipe recipe, @Nullable Dataset clips) {
        if (clips == null || clips.size() == 0 || recipe.kind() == KindChoice.FIXED) {
            decision.set(null);
            sentence.set("");
            return;
        }
        SoundKindEstimate known = heard;
        if (recipe.kind() != KindChoice.AUTO) {
            decide(() -> RecipeDecision.of(recipe, clips, JobContext.none()));
        } else if (known != null && listened.equals(clips.fingerprint())) {
            decide(() -> RecipeDecision.of(recipe, clips, known));
        } else {
            listen(recipe, clips);
        }
    }

    private void listen(Recipe recipe, Dataset clips) {
        decision.set(null);
        sentence.set(Messages.text("recipe.decision.listening"));
        String wanted = clips.fingerprint();
        if (listening.equals(wanted)) {
            return;
        }
        listening = wanted;
        loads.load(
                () -> RecipeDecision.listen(clips, JobContext.none()),
                estimate -> {
                    listening = "";
                    listened = wanted;
                    heard = estimate;
                    decide(() -> RecipeDecision.of(recipe, clips, estimate));
                },
                problem -> {
                    listening = "";
                    sentence.set(Journal.explain(problem));
                });
    }

    private void decide(java.util.function.Supplier<RecipeDecision> deciding) {
        try {
            RecipeDecision found = deciding.get();
            sentence.set(Phrases.say(found.sentence()) + ".");
            decision.set(found);
        } catch (TaxophoneException e) {
            decision.set(null);
            sentence.set(Journal.explain(e));
        }
    }
}
