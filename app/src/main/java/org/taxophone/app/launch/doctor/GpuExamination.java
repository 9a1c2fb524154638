package org.taxophone.app.launch.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether there is a graphics card that could learn, and a libtorch that could use it.
final class GpuExamination implements Examination {
    private static final String SUBJECT = "GPU";

    private final Surroundings here;

    GpuExamination(Surroundings here) {
        this.here = here;
    }

    @Override
    public List<Observation> look() {
        boolean driver =
                here.library().test("libcuda.so.1")
                        || here.library().test("nvcuda.dll")
                        || Files.exists(here.root().resolve("proc/driver/nvidia/version"));
        String folder = here.variable("PYTORCH_LIBRARY_PATH");
        if (!folder.isEmpty()) {
            return List.of(ownLibtorch(Path.of(folder), driver));
        }
        if (driver) {
            return List.of(
                    Observation.note(
                            SUBJECT,
                            "an NVIDIA driver is there, but the libtorch that came along is for"
                                    + " the processor",
                            "Training runs on the processor. To use the card, set"
                                    + " PYTORCH_LIBRARY_PATH to the torch/lib folder of a PyTorch"
                                    + " 2.7.1 with CUDA, and PYTORCH_FLAVOR to its name (cu128)"));
        }
        return List.of(Observation.fine(SUBJECT, "none; training runs on the processor"));
    }

    private static Observation ownLibtorch(Path folder, boolean driver) {
        boolean cuda =
                Files.exists(folder.resolve("libtorch_cuda.so"))
                        || Files.exists(folder.resolve("torch_cuda.dll"));
        if (!Files.isDirectory(folder)) {
            return Observation.problem(
                    SUBJECT,
                    "PYTORCH_LIBRARY_PATH names " + folder + ", which is no folder",
                    "Unset it, or name the torch/lib folder of a PyTorch 2.7.1");
        }
        if (cuda && !driver) {
            return Observation.note(
                    SUBJECT,
                    "the libtorch in " + folder + " has CUDA, but no NVIDIA driver loads",
                    "Install the driver, or unset PYTORCH_LIBRARY_PATH");
        }
        return Observation.fine(
                SUBJECT, "libtorch %s CUDA in %s".formatted(cuda ? "with" : "without", folder));
    }
}
