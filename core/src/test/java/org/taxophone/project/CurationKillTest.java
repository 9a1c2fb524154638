package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.project.curation.Curation;
import org.taxophone.project.curation.CurationHistory;

/// A program that is killed between two acts has kept the first.
class CurationKillTest {
    private static final int ACTS = 13;

    @TempDir private Path folder;

    @Test
    void whatWasDoneBeforeTheKillIsThereAfterIt() throws Exception {
        Process curator =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Curator.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(curator.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < ACTS; i++) {
                assertThat(said.readLine()).isEqualTo(Integer.toString(i));
            }
            curator.destroyForcibly(); // SIGKILL: no hook runs
            curator.waitFor();
        }
        CurationJournal reopened = CurationJournal.open(folder, CurationJournalTest.model());
        assertThat(reopened.done()).isEqualTo(CurationJournalTest.TWENTY.subList(0, ACTS));
        assertThat(reopened.problems()).isEmpty();
        CurationHistory history = new CurationHistory(Curation.of(CurationJournalTest.model()));
        reopened.done().forEach(history::act);
        assertThat(reopened.now()).isEqualTo(history.now());
    }

    /// The program that is killed.
    static final class Curator {
        private Curator() {}

        public static void main(String[] arguments) throws Exception {
            CurationJournal journal =
                    CurationJournal.open(Path.of(arguments[0]), CurationJournalTest.model());
            for (int i = 0; i < ACTS; i++) {
                journal.act(CurationJournalTest.TWENTY.get(i));
                System.out.println(i);
            }
            Thread.sleep(60_000);
        }
    }
}
