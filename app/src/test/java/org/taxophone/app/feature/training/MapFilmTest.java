package org.taxophone.app.feature.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.training.TrainingEvent;

/// Every snapshot of a training is a picture of its film, whether somebody looks or not.
class MapFilmTest {
    private static final int RUN = 3;

    private final MapFilm film = new MapFilm(new Background(UiThread.immediate(), 0));

    @Test
    void everySnapshotIsKeptThoughNobodyLooks() {
        film.clear(RUN);
        for (int epoch = 1; epoch <= 40; epoch++) {
            film.taken(RUN, snapshot(epoch, 20));
        }
        assertThat(epochs())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        film.publish();
        assertThat(Objects.requireNonNull(film.frameProperty().get()).epoch()).isEqualTo(40);
    }

    @Test
    void afterAResumeTheRepeatedEpochsTakeThePlaceOfTheFirst() {
        film.clear(RUN);
        film.earlier(RUN, snapshot(20, 20));
        film.earlier(RUN, snapshot(19, 20));
        for (int epoch : new int[] {21, 22, 23, 22, 23, 24}) {
            film.taken(RUN, snapshot(epoch, 20));
        }
        assertThat(epochs()).containsExactly(20, 21, 22, 23, 24);
    }

    @Test
    void ofManyClipsFewerEpochsAreKeptButTheFirstAndTheLast() {
        film.clear(RUN);
        int clips = 100_000;
        for (int epoch = 1; epoch <= 40; epoch++) {
            film.taken(RUN, snapshot(epoch, clips));
        }
        assertThat(epochs()).hasSizeBetween(12, 30).startsWith(1).endsWith(40);
    }

    @Test
    void anotherRunBeginsAnotherFilm() {
        film.clear(RUN);
        film.taken(RUN, snapshot(1, 20));
        film.publish();
        film.clear(RUN + 1);
        assertThat(film.frameProperty().get()).isNull();
        film.taken(RUN, snapshot(2, 20));
        assertThat(film.frames()).isEmpty();
        film.taken(RUN + 1, snapshot(1, 30));
        assertThat(film.frames().getFirst().points().size()).isEqualTo(30);
    }

    @Test
    void theChosenOfSeveralTrainingsIsOnShow() {
        film.clear(RUN);
        for (int restart = 1; restart <= 3; restart++) {
            film.restart(RUN, restart);
            for (int epoch = 1; epoch <= restart + 1; epoch++) {
                film.taken(RUN, snapshot(epoch, 20));
            }
        }
        assertThat(epochs()).containsExactly(1, 2, 3, 4);
        film.restart(RUN, 1);
        assertThat(epochs()).containsExactly(1, 2);
        film.restart(RUN + 1, 2); // of a run that nobody watches
        assertThat(epochs()).containsExactly(1, 2);
    }

    @Test
    void whatARunFoundGivesItsNumbersToTheLastMapAndThatToThoseBefore() {
        film.clear(RUN);
        film.taken(RUN, snapshot(1, new int[] {0, 0, 0, 1, 1, 1, 1}));
        film.taken(RUN, snapshot(2, new int[] {1, 1, 1, 0, 0, 0, 0})); // the head was set anew
        film.taken(RUN, snapshot(3, new int[] {1, 1, 1, 1, 0, 0, 0}));
        film.ended(RUN + 1, found(0, 0, 0, 0, 1, 1, 1));
        assertThat(groups(2)).containsExactly(1, 1, 1, 1, 0, 0, 0);
        film.ended(RUN, found(0, 0, 0, 0, 1, 1, 1));
        assertThat(groups(2)).containsExactly(0, 0, 0, 0, 1, 1, 1);
        assertThat(groups(1)).containsExactly(0, 0, 0, 1, 1, 1, 1);
        assertThat(groups(0)).containsExactly(0, 0, 0, 1, 1, 1, 1);
        film.publish();
        assertThat(Objects.requireNonNull(film.frameProperty().get()).points().groups())
                .containsExactly(0, 0, 0, 0, 1, 1, 1);
    }

    private int[] groups(int frame) {
        return film.frames().get(frame).points().groups();
    }

    private static ClusterAssignment found(int... clusters) {
        return snapshot(1, clusters).assignment();
    }

    private List<Integer> epochs() {
        return film.frames().stream().map(GrowingMap.Frame::epoch).toList();
    }

    private static TrainingEvent.SnapshotTaken snapshot(int epoch, int clips) {
        return snapshot(epoch, new int[clips]);
    }

    private static TrainingEvent.SnapshotTaken snapshot(int epoch, int[] clusters) {
        int clips = clusters.length;
        Random random = new Random(epoch);
        float[] values = new float[2 * clips];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        List<String> ids = IntStream.range(0, clips).mapToObj(Integer::toString).toList();
        return new TrainingEvent.SnapshotTaken(
                epoch,
                new Embeddings("z", ids, 2, values),
                new ClusterAssignment(ids, 2, clusters, new float[0]));
    }
}
