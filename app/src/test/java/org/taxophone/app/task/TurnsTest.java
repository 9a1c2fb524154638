package org.taxophone.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Turns turns =
            new Turns(
                    new UiThread() {
                        @Override
                        public void execute(Runnable action) {
                            action.run();
                        }

                        @Override
                        public void later(Runnable action) {
                            queue.add(action);
                        }
                    });

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
        assertThat(queue).isEmpty();

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
        Objects.requireNonNull(queue.poll()).run();
    }
}
