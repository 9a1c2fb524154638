package org.taxophone.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UiThreadTest {
    private final Deque<Runnable> pulse = new ArrayDeque<>();
    private final UiThread ui =
            new UiThread() {
                @Override
                public void execute(Runnable action) {
                    later(action);
                }

                @Override
                public void later(Runnable action) {
                    pulse.add(action);
                }
            };

    @Test
    void manyCallsBecomeOneAndTheLastIsNotLost() {
        AtomicInteger source = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        Runnable update = ui.coalesced(() -> seen.add(source.get()));
        for (int i = 0; i < 1000; i++) {
            source.set(i);
            update.run();
        }
        assertThat(pulse).hasSize(1);
        pulse.remove().run();
        source.set(2000);
        update.run();
        pulse.remove().run();
        assertThat(seen).containsExactly(999, 2000);
    }

    @Test
    void onlyTheLastRequestIsAnswered() {
        Background background = new Background(ui, 0);
        LatestLoad load = background.latest();
        List<String> answers = new ArrayList<>();
        load.load(() -> "first", answers::add, problem -> answers.add("failed"));
        load.load(() -> "second", answers::add, problem -> answers.add("failed"));
        pulse.forEach(Runnable::run);
        assertThat(answers).containsExactly("second");
    }

    @Test
    void failuresArriveToo() {
        List<String> answers = new ArrayList<>();
        Background background = new Background(UiThread.immediate(), 0);
        background.load(
                () -> {
                    throw new java.io.IOException("gone");
                },
                value -> answers.add("value"),
                problem -> answers.add(String.valueOf(problem.getMessage())));
        assertThat(answers).containsExactly("gone");
    }
}
