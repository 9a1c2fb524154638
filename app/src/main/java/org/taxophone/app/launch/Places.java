package org.taxophone.app.launch;

import java.util.List;
import java.util.function.Function;
import org.taxophone.app.feature.data.DataView;
import org.taxophone.app.feature.welcome.WelcomeView;
import org.taxophone.app.shell.Place;

/// The places of the workbench: one line each.
final class Places {
    private static final List<Function<Services, Place>> FACTORIES =
            List.of(s -> new WelcomeView(), s -> new DataView());

    private Places() {}

    static List<Place> all(Services services) {
        return FACTORIES.stream().map(factory -> factory.apply(services)).toList();
    }
}
