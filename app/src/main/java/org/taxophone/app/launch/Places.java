package org.taxophone.app.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.shell.Place;
import org.taxophone.app.task.Turns;

/// The places on the rail, one line each: made after the window is seen, and before a project is.
final class Places {
    private static final List<Function<Services, Making>> FACTORIES =
            List.of(
                    DataPlace::begin,
                    RecipePlace::begin,
                    TrainingPlace::begin,
                    ExplorePlace::begin,
                    ResultsPlace::begin);

    private final Services services;
    private final Turns turns;
    private final Making settings;
    private final Consumer<Place> made;
    private final List<Runnable> afterwards = new ArrayList<>();
    private int next;
    private @Nullable Making begun;

    /// @param turns in which they are made, one part in each
    /// @param settings makes the place at the foot of the rail
    /// @param made takes each place once it is made
    Places(Services services, Turns turns, Making settings, Consumer<Place> made) {
        this.settings = settings;
        this.services = services;
        this.turns = turns;
        this.made = made;
        services.project().beforeShowing(this::makeAll);
    }

    /// Makes one place after the other, and lets the window answer in between.
    ///
    /// @param then done once all are there
    void makeInTurn(Runnable then) {
        if (areComplete()) {
            then.run();
            return;
        }
        afterwards.add(then);
        if (afterwards.size() == 1) {
            turns.add(this::makeAndGoOn);
        }
    }

    private void makeAndGoOn() {
        if (!areComplete()) {
            makeNext();
            turns.add(this::makeAndGoOn);
            return;
        }
        List<Runnable> all = List.copyOf(afterwards);
        afterwards.clear();
        all.forEach(Runnable::run);
    }

    /// True once all are made.
    boolean areComplete() {
        return next > FACTORIES.size();
    }

    /// Makes those that are not there yet.
    void makeAll() {
        while (!areComplete()) {
            makeNext();
        }
    }

    private void makeNext() {
        Making now = begun;
        if (now == null) {
            now = next < FACTORIES.size() ? FACTORIES.get(next).apply(services) : settings;
        }
        switch (now) {
            case Making.More more -> begun = more.go();
            case Making.Made place -> {
                begun = null;
                next++;
                made.accept(place.place());
            }
        }
    }
}
