package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.taxophone.app.task.UiThread;

class NoticesTest {
    private final Notices notices = new Notices();
    private final AtomicInteger followed = new AtomicInteger();

    @Test
    void onlyTheNewestAreShown() {
        for (int i = 0; i < 5; i++) {
            notices.tell(notice("run " + i));
        }

        assertThat(notices.shown())
                .extracting(Notices.Notice::sentence)
                .containsExactly("run 2", "run 3", "run 4");
        assertThat(notices.dismissNewest()).isTrue();
        assertThat(notices.shown()).hasSize(2);
    }

    @Test
    void whatWaitsForAnAnswerIsNotPushedOut() {
        Notices.Notice waits =
                new Notices.Notice(Journal.Level.INFO, "applied", "Show", () -> {}, true);
        notices.tell(waits);
        for (int i = 0; i < 5; i++) {
            notices.tell(notice("run " + i));
        }
        assertThat(notices.shown())
                .extracting(Notices.Notice::sentence)
                .containsExactly("applied", "run 3", "run 4");
        assertThat(notice("run 1").stays()).isFalse();
        assertThat(new Notices.Notice(Journal.Level.ERROR, "failed", "", () -> {}).stays())
                .isTrue();
        for (int i = 0; i < 3; i++) {
            notices.tell(new Notices.Notice(Journal.Level.INFO, "more " + i, "", () -> {}, true));
        }
        assertThat(notices.shown())
                .as("no more than fit")
                .extracting(Notices.Notice::sentence)
                .containsExactly("more 0", "more 1", "more 2");
    }

    @Test
    void followingDoesWhatIsOfferedOnce() {
        Notices.Notice notice = notice("run 1");
        notices.tell(notice);

        notices.follow(notice);

        assertThat(followed).hasValue(1);
        assertThat(notices.shown()).isEmpty();
        assertThat(notices.dismissNewest()).isFalse();
    }

    @Test
    void theBadgeCountsWhatNobodyHasReadYet() {
        Journal journal = new Journal(UiThread.immediate());
        journal.error("No.", new IllegalStateException("broken"));
        journal.warn("Careful");
        journal.info("Fine");

        assertThat(journal.unreadErrorsProperty().get()).isEqualTo(1);
        assertThat(journal.unreadWarningsProperty().get()).isEqualTo(1);
        journal.read();
        assertThat(journal.unreadErrorsProperty().get()).isZero();
        assertThat(journal.entries()).hasSize(3);
    }

    private Notices.Notice notice(String sentence) {
        return new Notices.Notice(Journal.Level.INFO, sentence, "Show", followed::incrementAndGet);
    }
}
