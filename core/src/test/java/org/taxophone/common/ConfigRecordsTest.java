package org.taxophone.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigRecordsTest {
    enum Pace {
        SLOW,
        QUITE_FAST
    }

    record Sample(
            int epochs,
            long seed,
            double rate,
            float share,
            boolean balanced,
            Pace pace,
            String title,
            Optional<Integer> limit) {
        Sample {
            Checks.atLeast("epochs", epochs, 1);
            Checks.positive("rate", rate);
        }
    }

    record Inner(int epochs, int depth) {}

    record Outer(int epochs, Inner inner) {}

    private final Sample sample =
            new Sample(10, 5L, 0.5, 0.1f, true, Pace.SLOW, "a", Optional.empty());

    @Test
    void listsFieldsInOrderWithTypesAndValues() {
        List<ConfigField> fields = ConfigRecords.fields(sample);
        assertThat(fields)
                .extracting(ConfigField::name)
                .containsExactly(
                        "epochs", "seed", "rate", "share", "balanced", "pace", "title", "limit");
        assertThat(fields.get(0)).isEqualTo(new ConfigField("epochs", int.class, 10));
        assertThat(fields)
                .extracting(ConfigField::text)
                .containsExactly("10", "5", "0.5", "0.1", "true", "slow", "a", "");
    }

    @Test
    void everyTextReadsBackAsItself() {
        for (ConfigField field : ConfigRecords.fields(sample)) {
            assertThat(ConfigRecords.with(sample, field.name(), field.text())).isEqualTo(sample);
        }
    }

    @Test
    void aFieldOfItsOwnComesBeforeOneOfTheSameNameInside() {
        Outer outer = new Outer(1, new Inner(2, 3));
        assertThat(ConfigRecords.with(outer, "epochs", "7"))
                .isEqualTo(new Outer(7, new Inner(2, 3)));
        assertThat(ConfigRecords.with(outer, "depth", "7"))
                .isEqualTo(new Outer(1, new Inner(2, 7)));
    }

    @Test
    void changesOneFieldAndLeavesTheRest() {
        assertThat(ConfigRecords.with(sample, "epochs", "1_000").epochs()).isEqualTo(1000);
        assertThat(ConfigRecords.with(sample, "pace", "Quite-Fast").pace())
                .isEqualTo(Pace.QUITE_FAST);
        assertThat(ConfigRecords.with(sample, "limit", "7").limit()).contains(7);
        assertThat(ConfigRecords.with(sample, "balanced", "off"))
                .isEqualTo(new Sample(10, 5L, 0.5, 0.1f, false, Pace.SLOW, "a", Optional.empty()));
    }

    @Test
    void refusalsAreInTheRecordsOwnWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigRecords.with(sample, "rate", "−1"))
                .withMessage("rate must be > 0: was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigRecords.with(sample, "epochs", "many"))
                .withMessage("epochs must be a whole number: was many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigRecords.with(sample, "share", "1/3"))
                .withMessage("share must be a number: was 1/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigRecords.with(sample, "balanced", "maybe"))
                .withMessage("balanced must be true or false: was maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigRecords.with(sample, "pace", "brisk"))
                .withMessage("pace must be one of slow, quite_fast: was brisk");
    }

    @Test
    void anUnknownNameListsTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigRecords.with(sample, "epoch", "3"))
                .withMessageStartingWith("unknown setting epoch. Known are epochs, seed, rate");
    }
}
