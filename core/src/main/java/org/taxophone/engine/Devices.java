package org.taxophone.engine;

import ai.djl.Device;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.taxophone.common.TaxophoneException;

/// Which device models compute on. The choice is one of the process, as libtorch itself is: the
/// system property `taxophone.device`, so that a start script can make it, too. Nets that are built
/// from then on follow it.
///
/// The program brings a libtorch for the processor alone. One with CUDA is the user's own: the
/// folder that the environment variable `PYTORCH_LIBRARY_PATH` names, with `PYTORCH_FLAVOR`. No
/// such machine was at hand: the way to the card is untried.
public final class Devices {
    private static final String PROPERTY = "taxophone.device";
    private static final String LIBRARY_PATH = "PYTORCH_LIBRARY_PATH";
    private static final String NEXT_STEP =
            "Set PYTORCH_LIBRARY_PATH to the torch/lib folder of a PyTorch 2.7.1 with CUDA and"
                    + " PYTORCH_FLAVOR to its name (cu128), and start again; or choose the processor"
                    + " (--device cpu)";

    private Devices() {}

    /// Chooses for nets that are built from now on.
    ///
    /// @throws TaxophoneException if a card is asked for and libtorch can use none: says why, and
    ///     what to do
    public static void choose(DeviceChoice choice) {
        if (choice == DeviceChoice.GPU) {
            requireCard();
        }
        System.setProperty(PROPERTY, choice.name().toLowerCase(Locale.ROOT));
    }

    /// What was chosen, AUTO where nothing was.
    ///
    /// @throws TaxophoneException if the system property names no device
    public static DeviceChoice chosen() {
        String name = System.getProperty(PROPERTY, DeviceChoice.AUTO.name());
        return Stream.of(DeviceChoice.values())
                .filter(choice -> choice.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "taxophone.device must be auto, cpu or gpu: was " + name,
                                        "Take one of these, or leave it out"));
    }

    /// The folder with the user's own libtorch with CUDA; empty where none is named or the folder
    /// holds none.
    public static Optional<Path> cudaLibrary() {
        String folder = System.getenv(LIBRARY_PATH);
        return folder == null || folder.isEmpty() ? Optional.empty() : cudaIn(Path.of(folder));
    }

    static Optional<Path> cudaIn(Path folder) {
        boolean cuda =
                Files.exists(folder.resolve("libtorch_cuda.so"))
                        || Files.exists(folder.resolve("torch_cuda.dll"));
        return cuda ? Optional.of(folder) : Optional.empty();
    }

    private static void requireCard() {
        if (cudaLibrary().isEmpty()) {
            String named = System.getenv(LIBRARY_PATH);
            throw new TaxophoneException(
                    "No graphics card can be used: "
                            + (named == null || named.isEmpty()
                                    ? "the libtorch that came along is for the processor"
                                    : "there is no libtorch with CUDA in " + named),
                    NEXT_STEP);
        }
        TorchEngine.start();
        if (TorchEngine.engine().getGpuCount() == 0) {
            throw new TaxophoneException(
                    "No graphics card can be used: libtorch sees none", NEXT_STEP);
        }
    }

    /// Where nets are built. The engine must run.
    static Device device() {
        return switch (chosen()) {
            case CPU -> Device.cpu();
            case GPU -> {
                requireCard();
                yield Device.gpu();
            }
            case AUTO -> TorchEngine.engine().getGpuCount() > 0 ? Device.gpu() : Device.cpu();
        };
    }
}
