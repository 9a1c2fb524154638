package org.taxophone.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.project.curation.Curation;
import org.taxophone.project.curation.CurationAct;
import org.taxophone.project.curation.CurationAct.Locked;
import org.taxophone.project.curation.CurationAct.MarkedNoise;
import org.taxophone.project.curation.CurationAct.Merged;
import org.taxophone.project.curation.CurationAct.Moved;
import org.taxophone.project.curation.CurationAct.Noted;
import org.taxophone.project.curation.CurationAct.PairJudged;
import org.taxophone.project.curation.CurationAct.Rated;
import org.taxophone.project.curation.CurationAct.Renamed;
import org.taxophone.project.curation.CurationAct.ReturnedToModel;
import org.taxophone.project.curation.CurationAct.Split;

class CurationJournalTest {
    static final int CLIPS = 60;
    static final int CLUSTERS = 6;

    /// Twenty acts of every kind, each of which changes something.
    static final List<CurationAct> TWENTY =
            List.of(
                    new Renamed(1, "one"),
                    new Renamed(2, "zwei, \"zwo\" 二"),
                    new Rated(1, 4),
                    new Noted(2, "two lines\nof words"),
                    new Moved(clips(3, 9), 1),
                    new MarkedNoise(clips(10, 15)),
                    new Split(clips(0, 2), 7, "new"),
                    new Merged(List.of(3, 4), 2),
                    new ReturnedToModel(clips(10, 12)),
                    new Locked(7, true),
                    new PairJudged(5, 6, false),
                    new Renamed(1, ""),
                    new Split(clips(20, 30), 8, ""),
                    new PairJudged(6, 8, true),
                    new Locked(7, false),
                    new Merged(List.of(7), 6),
                    new Rated(6, 1),
                    new Rated(1, 0),
                    new MarkedNoise(clips(50, 60)),
                    new Moved(clips(55, 58), 6));

    @TempDir private Path folder;

    static List<String> clips(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "clip" + i).toList();
    }

    static ClusterAssignment model() {
        return new ClusterAssignment(
                clips(0, CLIPS),
                CLUSTERS,
                IntStream.range(0, CLIPS).map(i -> i % CLUSTERS).toArray(),
                new float[0]);
    }

    private CurationJournal open() {
        return CurationJournal.open(folder, model());
    }

    private Path file() {
        return folder.resolve("curation.jsonl");
    }

    private static void doAll(CurationJournal journal) {
        for (CurationAct act : TWENTY) {
            assertThat(journal.act(act)).as(act.toString()).isTrue();
        }
    }

    @Test
    void twentyActsUndoneAreTheStartAndRedoneAreTheEndAcrossClosing() {
        CurationJournal journal = open();
        Curation start = journal.now();
        doAll(journal);
        Curation end = journal.now();
        assertThat(open().now()).isEqualTo(end);

        for (int i = 0; i < TWENTY.size(); i++) {
            assertThat(journal.undo()).isTrue();
        }
        assertThat(journal.undo()).isFalse();
        assertThat(journal.now()).isEqualTo(start);

        CurationJournal reopened = open();
        assertThat(reopened.now()).isEqualTo(start);
        assertThat(reopened.nextRedo()).contains(TWENTY.getFirst());
        for (int i = 0; i < TWENTY.size(); i++) {
            assertThat(reopened.redo()).isTrue();
        }
        assertThat(reopened.redo()).isFalse();
        assertThat(reopened.now()).isEqualTo(end);
        assertThat(open().now()).isEqualTo(end);
        assertThat(open().done()).isEqualTo(TWENTY);
        assertThat(open().problems()).isEmpty();
    }

    @Test
    void whereverAKillCutsTheFileOnlyTheLineItWasWritingIsLost() throws IOException {
        CurationJournal journal = open();
        List<Curation> states = new java.util.ArrayList<>(List.of(journal.now(), journal.now()));
        for (CurationAct act : TWENTY) {
            journal.act(act);
            states.add(journal.now());
        }
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length <= whole.length; length += length % 7 == 0 ? 1 : 6) {
            int lines = (int) new String(whole, 0, length, UTF_8).lines().count();
            lines -= length > 0 && whole[length - 1] != '\n' ? 1 : 0;
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            CurationJournal cut = open();
            assertThat(cut.now()).isEqualTo(states.get(lines));
            boolean torn = length > 0 && whole[length - 1] != '\n';
            assertThat(cut.problems()).hasSize(torn ? 1 : 0);
        }
    }

    @Test
    void afterATornLineTheJournalGoesOnAndTheRestIsSetAside() throws IOException {
        CurationJournal journal = open();
        journal.act(new Renamed(1, "one"));
        Files.writeString(file(), "{\"type\":\"Did\",\"at\":", StandardOpenOption.APPEND);
        CurationJournal torn = open();
        assertThat(torn.problems())
                .singleElement()
                .asString()
                .contains("was not written to its end")
                .contains("1 acts are there");
        torn.act(new Renamed(2, "two"));
        torn.sync();
        assertThat(open().problems()).isEmpty();
        assertThat(open().now().cluster(2).name()).isEqualTo("two");
        assertThat(folder.resolve("curation-damaged-1.jsonl"))
                .content()
                .endsWith("{\"type\":\"Did\",\"at\":");
    }

    @Test
    void aDamagedLineKeepsWhatWasBeforeIt() throws IOException {
        doAll(open());
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file()));
        lines.set(4, "rubbish");
        Files.write(file(), lines);
        CurationJournal damaged = open();
        assertThat(damaged.problems())
                .singleElement()
                .asString()
                .contains("is damaged in line 5")
                .contains("the 3 acts before it are there");
        assertThat(damaged.done()).isEqualTo(TWENTY.subList(0, 3));
    }

    @Test
    void aJournalOfOtherClustersIsSetAside() throws IOException {
        doAll(open());
        ClusterAssignment other =
                new ClusterAssignment(clips(0, CLIPS), CLUSTERS, new int[CLIPS], new float[0]);
        CurationJournal journal = CurationJournal.open(folder, other);
        assertThat(journal.now()).isEqualTo(Curation.of(other));
        assertThat(journal.problems()).singleElement().asString().contains("other clusters");
        journal.act(new Renamed(1, "all"));
        assertThat(CurationJournal.open(folder, other).problems()).isEmpty();
        assertThat(folder.resolve("curation-damaged-1.jsonl")).exists();
    }

    @Test
    void aNewerJournalIsRefused() throws IOException {
        Files.writeString(
                file(),
                "{\"type\":\"Began\",\"format\":\"taxophone-curation\",\"formatVersion\":99,"
                        + "\"model\":\"x\"}\n");
        assertThatThrownBy(this::open)
                .isInstanceOf(NewerVersionException.class)
                .hasMessageContaining("99");
    }

    @Test
    void anActThatCannotBeWrittenIsNotDone() throws IOException {
        CurationJournal journal = open();
        Files.createDirectory(file()); // nothing can be written there
        assertThatThrownBy(() -> journal.act(new Renamed(1, "one")))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("curation.jsonl");
        assertThat(journal.now().cluster(1).name()).isEmpty();
        assertThat(journal.nextUndo()).isEmpty();
        Files.delete(file());
        assertThat(journal.act(new Renamed(1, "one"))).isTrue();
        assertThat(open().now()).isEqualTo(journal.now());
    }

    @Test
    void refusedActsAndThoseThatChangeNothingLeaveNoLine() {
        CurationJournal journal = open();
        assertThat(journal.act(new Rated(1, 0))).isFalse();
        assertThatThrownBy(() -> journal.act(new Renamed(9, "x")))
                .isInstanceOf(TaxophoneException.class);
        assertThat(file()).doesNotExist();
    }
}
