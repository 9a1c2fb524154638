package org.taxophone.app.launch.doctor;

import java.awt.GraphicsEnvironment;
import java.util.List;

/// Whether figures can have letters.
final class FontExamination implements Examination {
    private static final String SUBJECT = "Fonts";
    private static final String ADVICE =
            "Figures would have no text. On Debian: apt-get install fonts-dejavu-core fontconfig";

    @Override
    public List<Observation> look() {
        try {
            return List.of(
                    observation(
                            GraphicsEnvironment.getLocalGraphicsEnvironment()
                                    .getAvailableFontFamilyNames()
                                    .length));
        } catch (RuntimeException | LinkageError e) {
            return List.of(
                    Observation.problem(SUBJECT, "Java finds no font: " + e.getMessage(), ADVICE));
        }
    }

    static Observation observation(int families) {
        // the five logical families (Dialog, Serif ...) are counted even where no font is installed
        if (families <= 5) {
            return Observation.problem(SUBJECT, "none is installed", ADVICE);
        }
        return Observation.fine(SUBJECT, families + " families");
    }
}
