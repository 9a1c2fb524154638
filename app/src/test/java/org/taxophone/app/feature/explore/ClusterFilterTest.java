package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;
import org.taxophone.app.session.Selection;
import org.taxophone.project.curation.CuratedCluster;

/// A named cluster of 30, one of 5 without labels, and noise.
class ClusterFilterTest {
    private final ShownClusters shown =
            new ShownClusters(
                    FXCollections.observableArrayList(
                            cluster(0, 30, OptionalDouble.of(0.9), "dog", "Barking", 5),
                            cluster(1, 5, OptionalDouble.empty(), "", "", 0),
                            new ClusterSummary(
                                    Selection.NOISE,
                                    8,
                                    OptionalDouble.empty(),
                                    Optional.empty(),
                                    2,
                                    List.of(),
                                    Optional.empty())));

    private static ClusterSummary cluster(
            int number, int count, OptionalDouble purity, String label, String name, int verdict) {
        return new ClusterSummary(
                number,
                count,
                purity,
                Optional.of(label).filter(text -> !text.isEmpty()),
                0.5 + number,
                List.of(),
                Optional.of(new CuratedCluster(number + 1, name, "loud at night", verdict, false)));
    }

    @Test
    void nothingTypedShowsAll() {
        assertThat(found("")).containsExactly(0, 1, Selection.NOISE);
        assertThat(found("  ")).hasSize(3);
    }

    @Test
    void wordsAreThoseOfNameLabelNoteAndNumber() {
        assertThat(found("bark")).containsExactly(0);
        assertThat(found("DOG")).containsExactly(0);
        assertThat(found("night")).containsExactly(0, 1);
        assertThat(found("2")).containsExactly(1);
        assertThat(found("-bark")).containsExactly(1, Selection.NOISE);
        assertThat(found("name:bark note:loud")).containsExactly(0);
        assertThat(found("label = do")).isEmpty();
        assertThat(found("colour:red")).isEmpty();
    }

    @Test
    void numbersAreCompared() {
        assertThat(found("count > 6")).containsExactly(0, Selection.NOISE);
        assertThat(found("count>6 -number=1")).containsExactly(Selection.NOISE);
        assertThat(found("purity >= 90")).containsExactly(0);
        assertThat(found("purity < 95")).containsExactly(0);
        assertThat(found("spread <= 0,5")).containsExactly(0);
        assertThat(found("verdict = 5")).containsExactly(0);
        assertThat(found("count > many")).isEmpty();
    }

    @Test
    void whatIsHiddenIsRevealed() {
        shown.filterProperty().set("bark");
        shown.reveal(0);
        assertThat(shown.filterProperty().get()).isEqualTo("bark");
        shown.reveal(1);
        assertThat(shown.filterProperty().get()).isEmpty();
        assertThat(shown.count()).isEqualTo(3);
    }

    private List<Integer> found(String text) {
        shown.filterProperty().set(text);
        return shown.items().stream().map(ClusterSummary::cluster).toList();
    }
}
