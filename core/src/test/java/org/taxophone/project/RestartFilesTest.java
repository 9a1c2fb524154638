package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartFilesTest {
    @TempDir Path run;

    @Test
    void theChosenTrainingIsWhatIsSeenThoughAnotherTrainedLast() throws Exception {
        RestartFiles restarts = new RestartFiles(run);
        for (int restart = 1; restart <= 3; restart++) {
            restarts.show(restart);
            assertThat(run.resolve(WatchedTraining.MAP)).doesNotExist();
            write(restarts, RunFolder.EPOCHS, "epochs " + restart);
            write(restarts, WatchedTraining.MAP, "map " + restart);
            write(restarts, WatchedTraining.DRAWN, "drawn " + restart);
        }
        restarts.show(2);
        assertThat(run.resolve(RunFolder.EPOCHS)).hasContent("epochs 2");
        assertThat(run.resolve(WatchedTraining.MAP)).hasContent("map 2");
        assertThat(run.resolve(WatchedTraining.DRAWN)).hasContent("drawn 2");
    }

    @Test
    void oneTrainingKeepsNothingAside() throws Exception {
        write(new RestartFiles(run), WatchedTraining.MAP, "map");
        assertThat(run.resolve("checkpoint")).doesNotExist();
    }

    private void write(RestartFiles restarts, String name, String text) throws Exception {
        Files.writeString(run.resolve(name), text);
        restarts.keep(name);
    }
}
