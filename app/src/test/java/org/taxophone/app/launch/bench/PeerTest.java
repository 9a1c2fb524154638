package org.taxophone.app.launch.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;

/// A peer that is a shell script, since what is asked of it is only a line of JSON.
@DisabledOnOs(OS.WINDOWS)
class PeerTest {
    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir Path folder;

    @Test
    void theMedianOfItsAnswersIsThePeersRate() throws Exception {
        Path script =
                script("echo noise; echo '{\"what\": \"'$1'\", \"rate\": 50, \"lib\": \"x 1\"}'");
        Bench bench = new Bench(folder, folder, 3, 1, Optional.of(new Peer(SHELL, script)));
        double[] own = {100, 400, 200};
        int[] round = {0};

        Measurement measured = bench.inTurn("w", "u/s", () -> own[round[0]++], "rate", "w");

        assertThat(measured.rate()).isEqualTo(200);
        assertThat(measured.peer()).contains(new Measurement.PeerRate("x 1", 50));
        assertThat(measured.ratio()).contains(4.0);
    }

    @Test
    void aPeerThatFailsIsQuotedWithItsCommand() throws Exception {
        Peer peer = new Peer(SHELL, script("exit 3"));

        assertThatThrownBy(() -> peer.ask("train"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("status 3")
                .hasMessageContaining("train");
    }

    @Test
    void aPeerThatIsNotThereIsNamed() throws Exception {
        Peer peer = new Peer(folder.resolve("python"), script(""));
        assertThatThrownBy(() -> peer.ask("train"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("python");

        Path gone = folder.resolve("gone.py");
        assertThatThrownBy(() -> new Peer(SHELL, gone))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("gone.py");
    }

    @Test
    void anAnswerWithoutTheNumberIsRefused() {
        assertThatThrownBy(() -> new PeerAnswer(Map.of("lib", "x")).number("rate"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("rate");
    }

    @Test
    void benchmarksAreFoundByName() {
        assertThat(Benchmark.named("umap").name()).isEqualTo("umap");
        assertThatThrownBy(() -> Benchmark.named("all"))
                .isInstanceOf(TaxophoneException.class)
                .extracting(e -> ((TaxophoneException) e).nextStep())
                .asString()
                .contains("train", "features");
    }

    private Path script(String text) throws Exception {
        return Files.writeString(folder.resolve("peer.sh"), text);
    }
}
