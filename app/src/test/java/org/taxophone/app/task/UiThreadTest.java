package org.taxophone.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UiThreadTest {
    private final TurnsByHand ui = new TurnsByHand();

    @Test
    void manyCallsBecomeOneAndTheLastIsNotLost() {
        AtomicInteger source = new AtomicInteger();
        List<Integer> seen = new ArrayList<>();
        Runnable update = ui.coalesced(() -> seen.add(source.get()));
        for (int i = 0; i < 1000; i++) {
            source.set(i);
            update.run();
        }
        assertThat(ui.turns).hasSize(1);
        ui.turns.remove().run();
        source.set(2000);
        update.run();
        ui.turns.remove().run();
        assertThat(seen).containsExactly(999, 2000);
    }

    @Test
    void onlyTheLastRequestIsAnswered() {
        Background background = new Background(ui, 0);
        LatestLoad load = background.latest();
        List<String> answers = new ArrayList<>();
        load.load(() -> "first", answers::add, problem -> answers.add("failed"));
        load.load(() -> "second", answers::add, problem -> answers.add("failed"));
        ui.turns.forEach(Runnable::run);
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
