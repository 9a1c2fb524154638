package org.taxophone.app.launch.command;

import org.jspecify.annotations.Nullable;
import org.taxophone.engine.DeviceChoice;
import org.taxophone.engine.Devices;
import picocli.CommandLine.Option;

/// What a command trains or applies a model on.
final class DeviceOptions {
    @Option(
            names = "--device",
            paramLabel = "DEVICE",
            description = {
                "auto, cpu or gpu. auto takes a graphics card where a libtorch with CUDA is",
                "found (PYTORCH_LIBRARY_PATH). Default: auto."
            })
    private @Nullable DeviceChoice device;

    /// @throws org.taxophone.common.TaxophoneException if a card is asked for and none can be used
    void choose() {
        if (device != null) {
            Devices.choose(device);
        }
    }
}
