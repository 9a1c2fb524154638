package org.taxophone.app.launch.doctor;

import java.util.List;
import java.util.Map;
import org.taxophone.common.Versions;

/// Which Taxophone, on which Java, made of which libraries.
final class ProgramExamination implements Examination {
    private static final int NEEDED = 25;

    @Override
    public List<Observation> look() {
        Map<String, String> versions = Versions.all();
        String libraries =
                "JavaFX %s, DJL %s, PyTorch %s, Smile %s, JTransforms %s, Tablesaw %s"
                        .formatted(
                                versions.get("javafx"),
                                versions.get("djl"),
                                versions.get("pytorch"),
                                versions.get("smile"),
                                versions.get("jtransforms"),
                                versions.get("tablesaw"));
        return List.of(
                Observation.fine("Taxophone", Versions.taxophone()),
                java(Runtime.version().feature()),
                Observation.fine("Libraries", libraries));
    }

    static Observation java(int feature) {
        String fact =
                "%s, %s, %s"
                        .formatted(
                                Runtime.version(),
                                System.getProperty("java.vendor", "of an unnamed vendor"),
                                System.getProperty("java.home", ""));
        if (feature < NEEDED) {
            return Observation.problem(
                    "Java", fact, "Taxophone needs Java " + NEEDED + "; ./taxophone finds one");
        }
        return Observation.fine("Java", fact);
    }
}
