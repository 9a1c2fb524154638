package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.features.EventConfig;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.project.Tones;

/// Features that several runs want at the same time.
class FeatureStageTest {
    @TempDir Path folder;

    @Test
    void runsSideBySideExtractOnce() throws Exception {
        int runs = 4;
        Dataset clips = clips();
        CyclicBarrier together = new CyclicBarrier(runs);
        List<Future<FeatureStage.Features>> opened = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(runs)) {
            for (int run = 0; run < runs; run++) {
                opened.add(
                        threads.submit(
                                (Callable<FeatureStage.Features>)
                                        () -> {
                                            together.await();
                                            return stage(clips).open(never());
                                        }));
            }
        }
        int extracted = 0;
        for (Future<FeatureStage.Features> one : opened) {
            FeatureStage.Features features = one.get();
            assertThat(features.store().size()).isEqualTo(clips.size());
            extracted += features.reused() ? 0 : 1;
            features.store().close();
        }
        assertThat(extracted).isEqualTo(1);
    }

    @Test
    void waitingCanBeCancelled() throws Exception {
        FeatureStage stage = stage(clips());
        try (var held = StoreTurn.take(stage.storeFile(), never())) {
            assertThatThrownBy(() -> stage.open(new CancelAfter(2)))
                    .isInstanceOf(JobCancelledException.class);
            assertThat(stage.storeFile()).doesNotExist();
        }
        stage.open(never()).store().close();
    }

    private FeatureStage stage(Dataset clips) {
        return new FeatureStage(clips, EventConfig.defaults(), folder.resolve("features"));
    }

    private Dataset clips() throws Exception {
        Path sounds = Tones.write(folder.resolve("sounds"), 8);
        return new DatasetImporter().importFolder(ImportConfig.of(sounds), never()).dataset();
    }

    private static CancelAfter never() {
        return new CancelAfter(Integer.MAX_VALUE);
    }
}
