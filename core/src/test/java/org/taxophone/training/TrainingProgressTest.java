package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;

class TrainingProgressTest {
    @TempDir private Path folder;

    @Test
    void trainingSaysThatItBeginsBeforeItsFirstStep() {
        List<String> told = new ArrayList<>();
        JobContext context =
                new JobContext() {
                    @Override
                    public void progress(long done, long total, String stage) {
                        told.add(done + " of " + total + " " + stage);
                    }

                    @Override
                    public void checkpoint() {}

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
        CatUvacConfig small = Settings.smallNet();
        new TrainingJob(
                        ClipArray.ridges(4, 16, 16, 5),
                        small,
                        Settings.events(2),
                        folder,
                        new StopSignal(),
                        event -> told.add(event.getClass().getSimpleName()))
                .run(context);
        assertThat(told.subList(told.indexOf("Started"), told.size()))
                .element(1)
                .asString()
                .startsWith("0 of ")
                .endsWith(" training");
    }
}
