package org.taxophone.app.feature.explore;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.Project;

/// The map beside the first: the same run in other colours, or another run. Selection, current clip
/// and hover are those of all views, because clips have the same ids in all runs.
final class SecondMap {
    private final ExploreViewModel model;
    private final ExploreViewModel.Parts parts;
    private final LatestLoad loads;
    private static final String SEPARATOR = "\n";

    private final BooleanProperty active = new SimpleBooleanProperty();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable RunChoice> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ExploredRun> run = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Colouring.Choice> colour =
            new SimpleObjectProperty<>(new Colouring.Choice.Cluster());
    private final GroupSwitches switches = new GroupSwitches(colour);
    private @Nullable ExploredRun other; // with all names
    private List<ClusterSummary> clusters = List.of();

    SecondMap(ExploreViewModel model, ExploreViewModel.Parts parts) {
        this.model = model;
        this.parts = parts;
        loads = parts.background().latest();
        shown.addListener((value, before, now) -> open(now));
        chosen.addListener((value, before, now) -> load());
        model.chosenRunProperty().addListener((value, before, now) -> follow(before));
        model.exploredProperty().addListener((value, before, now) -> mainShows());
    }

    /// True while there are two maps.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// The run that the second map is of.
    ObjectProperty<@Nullable RunChoice> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Colouring.Choice> colourProperty() {
        return colour;
    }

    ReadOnlyObjectProperty<@Nullable ExploredRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    MapSubject subject() {
        return new MapSubject(runProperty(), colour, switches, () -> clusters, false);
    }

    /// What can colour it.
    List<Colouring.Choice> colours() {
        return Colouring.choices(run.get());
    }

    // The same run in the same colours would be the same picture: the second map begins with
    // something else.
    private void open(boolean now) {
        if (!now) {
            active.set(false);
            loads.forget();
            run.set(null);
            other = null;
            return;
        }
        chosen.set(model.chosenRunProperty().get());
        load();
        if (colour.get().equals(model.colourProperty().get())) {
            colours().stream()
                    .filter(choice -> !choice.equals(model.colourProperty().get()))
                    .findFirst()
                    .ifPresent(colour::set);
        }
    }

    /// Its run, colours, and what is off, in one line; empty while there is one map.
    String text() {
        RunChoice wanted = chosen.get();
        return !shown.get() || wanted == null
                ? ""
                : String.join(
                        SEPARATOR,
                        Integer.toString(wanted.number()),
                        colour.get().text(),
                        switches.text());
    }

    /// Brings back what [#text()] took down.
    void restore(String text) {
        String[] parts = text.split(SEPARATOR, 3);
        shown.set(true);
        model.runChoices().stream()
                .filter(choice -> Integer.toString(choice.number()).equals(parts[0]))
                .findFirst()
                .ifPresent(chosen::set);
        if (parts.length == 3) {
            colour.set(Colouring.Choice.of(parts[1]));
            switches.restore(parts[2]);
        }
    }

    /// True while it is the map that a person works in: the one that is exported.
    BooleanProperty activeProperty() {
        return active;
    }

    private void follow(@Nullable RunChoice before) {
        if (shown.get() && java.util.Objects.equals(before, chosen.get())) {
            chosen.set(model.chosenRunProperty().get());
        }
    }

    private boolean same() {
        RunChoice wanted = chosen.get();
        ExploredRun main = model.explored();
        return wanted == null || main != null && main.number() == wanted.number();
    }

    private void load() {
        RunChoice wanted = chosen.get();
        Project project = parts.project().project();
        Dataset dataset = parts.project().dataset();
        other = null;
        if (shown.get() && wanted != null && project != null && dataset != null && !same()) {
            loads.load(
                    () -> ExploredRuns.Loaded.of(project, dataset, wanted.number()),
                    loaded -> {
                        other = loaded.run();
                        show();
                    },
                    problem -> show());
        } else {
            loads.forget();
        }
        show();
    }

    // a run that was the first map's is read for the second alone once that shows another
    private void mainShows() {
        if (shown.get() && !same() && other == null) {
            load();
        } else {
            show();
        }
    }

    private void show() {
        if (!shown.get()) {
            return;
        }
        ExploredRun main = model.explored();
        ExploredRun loaded = other;
        ExploredRun next =
                same() || loaded == null || main == null
                        ? same() ? main : null
                        : main.blind() ? loaded.blinded() : loaded;
        ExploredRun before = run.get();
        if (next == before) {
            return;
        }
        if (before != null && next != null && before.number() != next.number()) {
            switches.forget();
        }
        clusters =
                next == null
                        ? List.of()
                        : next == main ? List.copyOf(model.clusters()) : ClusterSummary.all(next);
        if (next != null && !Colouring.choices(next).contains(colour.get())) {
            colour.set(new Colouring.Choice.Cluster());
        }
        run.set(next);
    }
}
