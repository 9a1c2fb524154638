package org.taxophone.app.launch.doctor;

import java.util.ArrayList;
import java.util.List;

/// Whether a window could open.
final class DisplayExamination implements Examination {
    private static final String SUBJECT = "Display";

    private final Surroundings here;

    DisplayExamination(Surroundings here) {
        this.here = here;
    }

    @Override
    public List<Observation> look() {
        if (!here.isLinux()) {
            return List.of(Observation.fine(SUBJECT, "the system's own"));
        }
        String display = here.variable("DISPLAY");
        if (display.isEmpty()) {
            String fact =
                    here.variable("WAYLAND_DISPLAY").isEmpty()
                            ? "none (DISPLAY is not set)"
                            : "Wayland without X (DISPLAY is not set)";
            return List.of(
                    Observation.note(
                            SUBJECT,
                            fact,
                            "The command line works as it is. For the window, log in at a desktop"
                                    + " (with XWayland), or use ssh -X"));
        }
        List<String> missing = new ArrayList<>();
        addIfMissing(missing, "libgtk-3.so.0", "libgtk-3-0");
        addIfMissing(missing, "libXtst.so.6", "libxtst6");
        addIfMissing(missing, "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
        if (!missing.isEmpty()) {
            return List.of(
                    Observation.problem(
                            SUBJECT,
                            display + ", but libraries that a window needs are missing",
                            "On Debian: apt-get install " + String.join(" ", missing)));
        }
        return List.of(Observation.fine(SUBJECT, display + ", GTK 3"));
    }

    private void addIfMissing(List<String> missing, String library, String packageName) {
        if (!here.library().test(library)) {
            missing.add(packageName);
        }
    }
}
