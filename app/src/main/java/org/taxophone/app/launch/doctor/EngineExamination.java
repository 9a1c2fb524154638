package org.taxophone.app.launch.doctor;

import java.util.List;
import org.taxophone.common.TaxophoneException;
import org.taxophone.engine.TorchEngine;

/// Whether libtorch loads; on the first start this unpacks it.
final class EngineExamination implements Examination {
    @Override
    public List<Observation> look() {
        long began = System.nanoTime();
        try {
            String version = TorchEngine.version();
            double seconds = (System.nanoTime() - began) / 1e9;
            return List.of(
                    Observation.fine(
                            "Learning",
                            "%s loads in %.1f s, with %d threads"
                                    .formatted(version, seconds, TorchEngine.threads())));
        } catch (TaxophoneException e) {
            return List.of(Observation.problem("Learning", e.getMessage() + "", advice(e)));
        }
    }

    private static String advice(TaxophoneException e) {
        return "There are native libraries for Linux (x86-64 with glibc 2.28, ARM), Windows and"
                + " macOS on ARM. If this is one of them, make room in ~/.djl.ai or delete it: "
                + e.nextStep();
    }
}
