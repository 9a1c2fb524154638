package org.taxophone.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What somebody waits for comes before what nobody waits for yet.
class BackgroundTest {
    private final TurnsByHand ui = new TurnsByHand();
    private final Background background = new Background(ui, 0);
    private final List<String> done = new ArrayList<>();

    @Test
    void whatNobodyWaitsForComesLast() {
        whenIdle("thumbnail");
        whenIdle("run");
        load("clips", () -> load("figures", () -> {}));
        assertThat(done).as("in the same turn").containsExactly("clips");
        turn(); // nothing is begun while clips are not answered
        turn();
        turn();
        assertThat(done).containsExactly("clips", "figures");
        assertThat(background.isIdle()).isFalse();
        turn();
        assertThat(done).containsExactly("clips", "figures", "run");
        turn();
        assertThat(done).containsExactly("clips", "figures", "run", "thumbnail");
        turn();
        assertThat(background.isIdle()).isTrue();
        assertThat(ui.turns).isEmpty();
    }

    @Test
    void failuresAreNoObstacle() {
        background.whenIdle(
                () -> {
                    throw new java.io.IOException("gone");
                },
                value -> {},
                problem -> done.add(String.valueOf(problem.getMessage())));
        whenIdle("second");
        while (!ui.turns.isEmpty()) {
            turn();
        }
        assertThat(done).containsExactly("second", "gone");
        assertThat(background.isIdle()).isTrue();
    }

    @Test
    void errorsOfJavaAreToldAndAnswered() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(
                        () ->
                                background.load(
                                        () -> {
                                            throw new OutOfMemoryError("as if");
                                        },
                                        value -> {},
                                        problem -> done.add(problem.getMessage())));
        turn();
        assertThat(done).containsExactly("java.lang.OutOfMemoryError: as if");
        assertThat(background.isIdle()).isTrue();
    }

    @Test
    void onlyTheLastRequestIsWorkedOn() {
        LatestLoad latest = background.latest();
        latest.whenIdle(() -> done.add("first"), value -> {}, problem -> done.add("failed"));
        latest.whenIdle(() -> done.add("second"), value -> {}, problem -> done.add("failed"));
        latest.load(() -> done.add("third"), value -> {}, problem -> done.add("failed"));
        while (!ui.turns.isEmpty()) {
            turn();
        }
        assertThat(done).containsExactly("third");
    }

    @Test
    void workThatGrowsEndsWhereItWasOvertaken() {
        LatestLoad latest = background.latest();
        latest.<String>grow(
                soFar -> {
                    soFar.accept(() -> "early"); // too early to be asked for
                    done.add("begun");
                    latest.forget();
                    soFar.accept(() -> "late");
                    done.add("gone on");
                    return "whole";
                },
                done::add,
                problem -> done.add("failed"));
        while (!ui.turns.isEmpty()) {
            turn();
        }
        assertThat(done).containsExactly("begun");
    }

    private void turn() {
        ui.turns.remove().run();
    }

    private void load(String name, Runnable then) {
        background.load(() -> done.add(name), added -> then.run(), problem -> {});
    }

    private void whenIdle(String name) {
        background.whenIdle(() -> done.add(name), added -> {}, problem -> {});
    }
}
