package org.taxophone.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;

class DevicesTest {
    private static final String PROPERTY = "taxophone.device";

    @AfterEach
    void leaveItAsItWas() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void theProcessorCanAlwaysBeChosen() {
        assertThat(Devices.chosen()).isEqualTo(DeviceChoice.AUTO);
        Devices.choose(DeviceChoice.CPU);
        assertThat(Devices.chosen()).isEqualTo(DeviceChoice.CPU);
        try (NativeScope scope = NativeScope.open()) {
            assertThat(scope.of(new float[] {1, 2}, 2).getDevice().isGpu()).isFalse();
        }
    }

    @Test
    void aCardThatIsNotThereIsRefusedWithWhatToDo() {
        Assumptions.assumeTrue(Devices.cudaLibrary().isEmpty(), "a libtorch with CUDA is here");
        assertThatThrownBy(() -> Devices.choose(DeviceChoice.GPU))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> {
                            assertThat(e).hasMessageStartingWith("No graphics card can be used: ");
                            assertThat(e.nextStep())
                                    .contains("PYTORCH_LIBRARY_PATH")
                                    .contains("--device cpu");
                        });
        assertThat(Devices.chosen()).isEqualTo(DeviceChoice.AUTO);
        System.setProperty(PROPERTY, "gpu"); // as a start script would
        assertThatThrownBy(NativeScope::open)
                .isInstanceOf(TaxophoneException.class)
                .hasMessageStartingWith("No graphics card can be used: ");
        System.setProperty(PROPERTY, "abacus");
        assertThatThrownBy(Devices::chosen)
                .hasMessage("taxophone.device must be auto, cpu or gpu: was abacus");
    }

    @Test
    void aLibraryIsKnownByItsFile(@TempDir Path folder) throws Exception {
        assertThat(Devices.cudaIn(folder)).isEmpty();
        Files.createFile(folder.resolve("libtorch_cuda.so"));
        assertThat(Devices.cudaIn(folder)).contains(folder);
    }
}
