package org.taxophone.app.dialog.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyViewModelTest {
    private static final ApplyOffer.Model OLD = new ApplyOffer.Model(1, "Run 1");
    private static final ApplyOffer.Model NEW = new ApplyOffer.Model(4, "Run 4");

    private final List<String> begun = new ArrayList<>();
    private final ApplyViewModel model =
            new ApplyViewModel(
                    new ApplyOffer(
                            List.of(NEW, OLD),
                            OLD,
                            Path.of("home"),
                            data ->
                                    new ApplyOffer.Target(
                                            "to " + data, !data.endsWith(Path.of("nothing"))),
                            (chosen, data) -> begun.add(chosen.run() + " " + data)));

    @Test
    void nothingBeginsBeforeThereAreClips() {
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.begin()).isFalse();
        model.choose(Path.of("nothing"));
        assertThat(model.targetProperty().get())
                .isEqualTo(new ApplyOffer.Target("to nothing", false));
        assertThat(model.begin()).isFalse();
        assertThat(begun).isEmpty();
    }

    @Test
    void theChosenModelIsAppliedToTheChosenFolder() {
        assertThat(model.modelProperty().get()).isEqualTo(OLD);
        model.choose(Path.of("birds"));
        assertThat(model.readyProperty().get()).isTrue();
        model.modelProperty().set(NEW);
        assertThat(model.begin()).isTrue();
        assertThat(begun).containsExactly("4 birds");
    }
}
