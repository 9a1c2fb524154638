package org.taxophone.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final TurnsByHand ui = new TurnsByHand();
    private final List<String> done = new ArrayList<>();
    private final Turns turns = new Turns(ui);

    @Test
    void oneWorkIsDoneInATurnAndItsRestComesFirst() {
        turns.add(
                () -> {
                    done.add("a");
                    turns.first(() -> done.add("rest of a"));
                });
        turns.add(() -> done.add("b"));
        assertThat(done).isEmpty();
        turn();
        assertThat(done).containsExactly("a");
        turn();
        assertThat(done).containsExactly("a", "rest of a");
        turn();
        assertThat(done).containsExactly("a", "rest of a", "b");
        turn();
        assertThat(ui.turns).isEmpty();

        turns.add(() -> done.add("c"));
        turn();
        assertThat(done).endsWith("c");
    }

    @Test
    void whatFailsKeepsNothingElseFromBeingDone() {
        turns.add(
                () -> {
                    throw new IllegalStateException("no");
                });
        turns.add(() -> done.add("b"));
        assertThatThrownBy(this::turn).hasMessage("no");
        turn();
        assertThat(done).containsExactly("b");
    }

    private void turn() {
        Objects.requireNonNull(ui.turns.poll()).run();
    }
}
