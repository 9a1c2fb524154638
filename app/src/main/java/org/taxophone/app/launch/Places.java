package org.taxophone.app.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.shell.Place;

/// The places on the rail, one line each: made after the window is seen, and before a project is.
final class Places {
    private static final List<Function<Services, Supplier<Place>>> FACTORIES =
            List.of(
                    s -> () -> DataPlace.of(s),
                    s -> () -> RecipePlace.of(s),
                    s -> () -> TrainingPlace.of(s),
                    ExplorePlace::begin, // the largest: in two turns
                    s -> () -> ResultsPlace.of(s));

    private final Services services;
    private final Supplier<Place> settings;
    private final Consumer<Place> made;
    private final List<Runnable> afterwards = new ArrayList<>();
    private int next;
    private @Nullable Supplier<Place> begun;

    /// @param settings makes the place at the foot of the rail
    /// @param made takes each place once it is made
    Places(Services services, Supplier<Place> settings, Consumer<Place> made) {
        this.settings = settings;
        this.services = services;
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
            makeAndGoOn();
        }
    }

    private void makeAndGoOn() {
        if (!areComplete()) {
            makeNext();
            services.ui().later(this::makeAndGoOn);
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
        Supplier<Place> place = begun;
        if (place != null) {
            begun = null;
            next++;
            made.accept(place.get());
        } else {
            begun = next < FACTORIES.size() ? FACTORIES.get(next).apply(services) : settings;
        }
    }
}
