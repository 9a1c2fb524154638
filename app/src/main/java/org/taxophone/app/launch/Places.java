package org.taxophone.app.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taxophone.app.shell.Place;

/// The places on the rail, one line each: made after the window is seen, and before a project is.
final class Places {
    private static final List<Function<Services, Place>> FACTORIES =
            List.of(
                    DataPlace::of,
                    RecipePlace::of,
                    TrainingPlace::of,
                    ExplorePlace::of,
                    ResultsPlace::of);

    private final Services services;
    private final Supplier<Place> settings;
    private final Consumer<Place> made;
    private final List<Runnable> afterwards = new ArrayList<>();
    private int next;

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
        if (next > FACTORIES.size()) {
            then.run();
            return;
        }
        afterwards.add(then);
        if (afterwards.size() == 1) {
            makeAndGoOn();
        }
    }

    private void makeAndGoOn() {
        if (next <= FACTORIES.size()) {
            makeNext();
            services.ui().later(this::makeAndGoOn);
            return;
        }
        List<Runnable> all = List.copyOf(afterwards);
        afterwards.clear();
        all.forEach(Runnable::run);
    }

    /// Makes those that are not there yet.
    void makeAll() {
        while (next <= FACTORIES.size()) {
            makeNext();
        }
    }

    private void makeNext() {
        int place = next++;
        made.accept(
                place < FACTORIES.size() ? FACTORIES.get(place).apply(services) : settings.get());
    }
}
