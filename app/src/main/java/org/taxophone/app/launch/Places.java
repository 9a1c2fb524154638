package org.taxophone.app.launch;

import java.util.List;
import java.util.function.Function;
import org.taxophone.app.shell.Place;

/// The places on the rail: one line each.
final class Places {
    private static final List<Function<Services, Place>> FACTORIES =
            List.of(
                    DataPlace::of,
                    RecipePlace::of,
                    TrainingPlace::of,
                    ExplorePlace::of,
                    ResultsPlace::of);

    private Places() {}

    static List<Place> all(Services services) {
        return FACTORIES.stream().map(factory -> factory.apply(services)).toList();
    }
}
