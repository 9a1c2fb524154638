package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.taxophone.common.Versions;
import picocli.CommandLine;

class DoctorCommandTest {
    @Test
    void looksAtThisMachineAndSaysWhetherItWillDo() {
        StringWriter out = new StringWriter();

        int status = new CommandLine(new DoctorCommand()).setOut(new PrintWriter(out)).execute();

        assertThat(out.toString())
                .contains("Taxophone", Versions.taxophone())
                .contains("Java", "Libraries", "Processor", "Memory", "Learning", "PyTorch")
                .contains("GPU", "Display", "Fonts", "Sound", "Native files", "Temporary")
                .doesNotContain("${");
        assertThat(status).isEqualTo(out.toString().contains("PROBLEM") ? 1 : 0);
    }
}
