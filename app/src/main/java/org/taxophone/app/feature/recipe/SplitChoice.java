package org.taxophone.app.feature.recipe;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.Split;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.dataset.SplitLeak;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.TrainedMethod;

/// Which clips are held out to watch a training, how many those are, and what they share with the
/// others although they should not.
final class SplitChoice {
    private final LatestLoad loads;
    private final ObservableList<SplitOption> options = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SplitOption> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable SplitLeak> leak = new ReadOnlyObjectWrapper<>();
    private Optional<SplitConfig> layout = Optional.empty();

    private record Found(Split split, List<SplitLeak> leaks) {}

    SplitChoice(Background background) {
        loads = background.latest();
    }

    ObservableList<SplitOption> options() {
        return options;
    }

    ObjectProperty<@Nullable SplitOption> chosenProperty() {
        return chosen;
    }

    /// False for recipes that hold nothing out, because they do not train.
    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// "300 of 3,000 clips are held out".
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Why the data cannot be split so; empty if they can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What training and held-out clips share; null for nothing.
    ReadOnlyObjectProperty<@Nullable SplitLeak> leakProperty() {
        return leak.getReadOnlyProperty();
    }

    /// What a run is told; empty leaves it to the layout.
    Optional<SplitConfig> split() {
        SplitOption now = chosen.get();
        return offered.get() && now != null ? now.split() : Optional.empty();
    }

    /// Chooses a way, whether it is among those offered or not.
    void choose(Optional<SplitConfig> split) {
        SplitOption there =
                options.stream()
                        .filter(option -> option.split().equals(split))
                        .findFirst()
                        .orElse(null);
        if (there == null && split.isPresent()) {
            there = SplitOption.offered(split.get());
            options.add(there);
        }
        chosen.set(there);
    }

    /// Another data set, or other columns of it.
    void show(@Nullable Dataset clips, Optional<SplitConfig> suggested) {
        layout = suggested;
        Optional<SplitConfig> before = split();
        options.setAll(clips == null ? List.of() : SplitOption.of(clips, suggested));
        boolean there = options.stream().anyMatch(option -> option.split().equals(before));
        choose(there ? before : Optional.empty());
    }

    /// Splits as the run would, beside the UI thread.
    void update(Recipe recipe, @Nullable Dataset clips, long seed) {
        offered.set(clips != null && recipe.method() instanceof TrainedMethod);
        if (clips == null || !(recipe.method() instanceof TrainedMethod method)) {
            loads.forget();
            clear("");
            return;
        }
        double share = method.training().validationShare();
        if (share == 0) {
            loads.forget();
            clear(Messages.text("recipe.split.none"));
            return;
        }
        SplitConfig config = split().or(() -> layout).orElse(SplitConfig.RANDOM);
        loads.load(
                () -> {
                    Split split = Split.of(clips, config, share, seed);
                    return new Found(split, SplitLeak.of(clips, split));
                },
                this::found,
                refused -> {
                    clear("");
                    problem.set(Journal.explain(refused));
                });
    }

    private void found(Found found) {
        int held = found.split().heldOut().length;
        clear(
                Messages.text(
                        "recipe.split.note",
                        Figures.count(held),
                        Figures.count(held + (double) found.split().training().length)));
        leak.set(found.leaks().isEmpty() ? null : found.leaks().getFirst());
    }

    private void clear(String words) {
        problem.set("");
        leak.set(null);
        note.set(words);
    }
}
